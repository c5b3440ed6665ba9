// A neuron to explore: a tapped part takes ink and says its name. Until somebody taps it follows the stage.

import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { bodyOutline, type Growth } from './anatomy';
import { handNeuron, handNeuronBox } from './hand-neuron';
import type { TaperedLine } from './ink-stroke';
import { anglesOf, NeuronShape, type Part, parts } from './neuron-shape';

/** `shown`: how many parts the stage has named; `silent`: it does not name them just now. */
export function TapNeuron({ shown, silent = false }: { readonly shown: number; readonly silent?: boolean }) {
  const words = useWords('widgets').neuron;
  const [tapped, setTapped] = useState<Part | null>(null);
  const newest = silent ? null : (parts[shown - 1] ?? null);
  const part = tapped ?? newest;
  const ink = (one: Part) => (one === part || (tapped === null && parts.indexOf(one) < shown) ? 1 : 0);
  const { length, width } = handNeuronBox;
  return (
    <>
      <Figure says={words.describeTap} width={width} height={length} fluid parts className="tap-neuron">
        {/* Lying on the stage, upright on a phone: x and y change places. */}
        <g transform="matrix(0 1 1 0 0 0)">
          <NeuronShape anatomy={handNeuron} ink={ink} pen={5} />
          <TapAreas part={part} onTap={setTapped} />
        </g>
      </Figure>
      <div className="tap-name" aria-live="polite">
        {part ? (
          <>
            <b>{words.parts[part].name}</b>
            <span>{words.parts[part].does}</span>
          </>
        ) : (
          <span>{words.tap}</span>
        )}
      </div>
    </>
  );
}

type AreasProps = { readonly part: Part | null; readonly onTap: (part: Part) => void };

/** Broad invisible lines over each part; the body last, on top. */
function TapAreas({ part, onTap }: AreasProps) {
  const words = useWords('widgets').neuron;
  const { body, dendrites, axon, feet, nextCell } = handNeuron;
  const areas: readonly (readonly [Part, string])[] = [
    ['dendrites', middles(dendrites)],
    ['synapse', nextCell.map(middle).join('') + feet.map(({ x, y }) => `M${x} ${y}h1`).join('')],
    ['axon', middles(axon.slice(0, 1))],
    ['body', bodyOutline(body, anglesOf(handNeuron), 0)],
  ];
  return areas.map(([name, path]) => (
    // biome-ignore lint/a11y/useSemanticElements: a part of a drawing
    <path
      key={name}
      role="button"
      tabIndex={0}
      aria-label={words.part(parts.indexOf(name) + 1, parts.length)}
      aria-pressed={name === part}
      d={path}
      className="tap-area"
      fill={name === 'body' ? 'transparent' : 'none'}
      stroke="transparent"
      strokeWidth={name === 'body' ? 20 : 108}
      strokeLinecap="round"
      onClick={() => onTap(name)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onTap(name);
      }}
    />
  ));
}

const middles = (growths: readonly Growth[]): string => growths.map(({ grown }) => middle(grown)).join('');

const middle = ({ points }: TaperedLine): string =>
  `M${points.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`).join('L')}`;
