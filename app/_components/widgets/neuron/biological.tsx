// A biological neuron, named part by part: each click puts ink into one and says what it is called. Composes the
// whole canvas.

import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { between, type Point } from '../parts/draw/geometry';
import { GraphPaper } from '../parts/draw/graph-paper';
import { Label } from '../parts/draw/label';
import { motion } from '../parts/draw/motion';
import { Pulse } from '../parts/draw/pulse';
import { useFlow } from '../parts/draw/use-flow';
import { NeuronShape, type Part, parts } from './neuron-shape';
import { stageNeuron } from './stage-neuron';

export const neuronPaper = { x: 24, y: 216, width: 52 * 36 + 1, height: 21 * 36 + 1 };

export function Biological({ step, words }: WidgetProps) {
  const heading = useFit<HTMLDivElement>('neuron', { least: 0.4, most: 1 });
  const said = useWords('widgets').neuron;
  const named = parts.slice(0, step);
  const newest = useFlow(step, motion.step);
  const ink = (part: Part) => {
    const place = parts.indexOf(part);
    if (place >= named.length) return 0;
    return place === named.length - 1 ? newest : 1;
  };
  return (
    <>
      <div ref={heading} className="neuron-heading">
        {words}
      </div>
      <Figure says={said.describe(named)} width={1920} height={1080} className="canvas-figure">
        <GraphPaper {...neuronPaper} u={36} />
        <NeuronShape anatomy={stageNeuron} ink={ink} pen={3} />
        {named.includes('axon') && <AxonPulse />}
        {named.includes('synapse') && <Messengers share={newest} />}
        {named.map((part) => (
          <PartName key={part} part={part} />
        ))}
      </Figure>
    </>
  );
}

/** Runs along the axon once, when it gets its name. */
function AxonPulse() {
  const share = useFlow('axon', { ...motion.flow, ease: (time) => time });
  const { points } = stageNeuron.axon[0]!.grown;
  const at = share * (points.length - 1);
  const place = Math.min(points.length - 2, Math.floor(at));
  const here = between(points[place]!, points[place + 1]!, at - place);
  return <Pulse from={here} to={here} at={share > 0 && share < 1 ? 0.5 : 0} side={34} hue="var(--sheet)" />;
}

/** What crosses the gap: small squares, more of them nearer to the foot they left. */
function Messengers({ share }: { readonly share: number }) {
  return stageNeuron.feet.flatMap(({ x, y, r }) =>
    [-9, 0, 9].map((dy, i) => (
      <rect
        key={`${y} ${dy}`}
        x={x + r + 4 + (i === 1 ? 9 : 3)}
        y={y + dy - 3}
        width="6"
        height="6"
        fill="var(--ink)"
        opacity={share}
      />
    )),
  );
}

type Place = { readonly text: Point; readonly anchor: 'start' | 'middle' | 'end'; readonly line: string };

const places: Record<Part, Place> = {
  dendrites: { text: { x: 420, y: 282 }, anchor: 'start', line: 'M410 268C360 262 330 282 318 312' },
  body: { text: { x: 812, y: 282 }, anchor: 'middle', line: 'M836 340C846 392 842 440 822 486' },
  axon: { text: { x: 1180, y: 420 }, anchor: 'middle', line: 'M1184 474C1190 500 1186 530 1170 556' },
  synapse: { text: { x: 1640, y: 300 }, anchor: 'middle', line: 'M1660 354C1672 376 1672 392 1664 410' },
};

function PartName({ part }: { readonly part: Part }) {
  const { text, anchor, line } = places[part];
  const { name, does } = useWords('widgets').neuron.parts[part];
  return (
    <g className="built">
      <path d={line} fill="none" stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />
      <Label {...text} size={52} weight={720} anchor={anchor} halo={14}>
        {name}
      </Label>
      <Label x={text.x} y={text.y + 42} size={32} anchor={anchor} hue="var(--ink-2)" halo={12}>
        {does}
      </Label>
    </g>
  );
}
