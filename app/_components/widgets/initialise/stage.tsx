// Random numbers for all weights and biases: the seed they come from, each hidden neuron's weights as a picture, and what
// such a network says to a digit of the room.

'use client';

import { useMemo } from 'react';
import { incomingWeights } from '@/lib/nn/explain';
import { largest, predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import type { Words } from '@/lib/words/words';
import type { Versioned } from '../../live/feed';
import { useNewest } from '../../live/use-network';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { motion } from '../parts/draw/motion';
import { Neuron } from '../parts/draw/neuron';
import { fixed } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { WeightImage } from '../parts/draw/weight-image';
import { mostShown } from '../parts/pass/pass-layout';
import { Picture } from '../parts/pass/picture';
import { type RoomDigit, useFeatured, whoDrew } from '../parts/pass/room-digit';

/** Of the pictures: few are drawn larger. */
const top = 214;
const many = { side: 84, pitch: 100, columns: 10 };
const few = { side: 112, pitch: 128, columns: 8 };
const gridOf = (shown: number) => (shown <= 2 * few.columns ? few : many);

export default function Initialise(props: WidgetProps<'initialise'>) {
  const { view, networks, step, box } = props;
  const newest = useNewest(networks?.network ?? null);
  const digit = useFeatured(props);
  const seed = view?.training.seed;
  const written = useFlow(`${seed} ${step > 0}`, { millis: motion.flow.millis, on: step > 0 });
  const words = useWords('widgets');
  if (!newest || !digit || seed === undefined) return null;
  return (
    <>
      <Figure says={describe(newest, step > 0 ? seed : null, digit, words)} {...box}>
        {step > 0 && <SeedLine seed={seed} shape={newest.value.sizes} trainedFor={newest.step} />}
        {step === 0 && (
          <Label x={0} y={58} size={36} hue="var(--ink-2)">
            {newest.step === 0 ? words.initialise.randomYet : words.initialise.trainedSoFar}
          </Label>
        )}
        <Outputs network={newest.value} digit={digit} trainedFor={newest.step} />
      </Figure>
      <Images network={newest.value} written={written} />
    </>
  );
}

type SeedProps = {
  readonly seed: number;
  readonly shape: readonly number[];
  readonly trainedFor: number;
};

function SeedLine({ seed, shape, trainedFor }: SeedProps) {
  const words = useWords('widgets').initialise;
  return (
    <g>
      <Label x={0} y={44} size={36} hue="var(--ink-2)">
        {trainedFor === 0 ? words.fromSeed(shape) : words.sinceSeed(shape, trainedFor)}
      </Label>
      <Label x={-4} y={156} size={118} voice="num" weight={760}>
        {seed}
      </Label>
    </g>
  );
}

function Images({ network, written }: { readonly network: Network; readonly written: number }) {
  const hidden = network.sizes.length > 2 ? network.sizes[1]! : 0;
  const shown = Math.min(hidden, mostShown);
  const { side, pitch, columns } = gridOf(shown);
  const weights = useMemo(
    () => Array.from({ length: shown }, (_, j) => incomingWeights(network, j)),
    [network, shown],
  );
  return (
    <>
      {weights.map((image, j) => {
        const own = Math.max(0, Math.min(1, (written * (shown + 6) - j) / 6));
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a hidden neuron is its number
            key={j}
            className="weight-frame"
            style={{
              left: (j % columns) * pitch,
              top: top + Math.floor(j / columns) * pitch,
            }}
          >
            <WeightImage
              weights={image}
              side={side}
              style={{ clipPath: `inset(0 ${(100 - 100 * own).toFixed(1)}% 0 0)` }}
            />
          </div>
        );
      })}
    </>
  );
}

type OutputsProps = {
  readonly network: Network;
  readonly digit: RoomDigit;
  readonly trainedFor: number;
};

/** Ten neurons in a row, each over its digit, under what it says. */
function Outputs({ network, digit, trainedFor }: OutputsProps) {
  const { outputs } = useMemo(() => predict(network, digit.pixels), [network, digit.pixels]);
  const winner = largest(outputs);
  const { initialise: words, digits } = useWords('widgets');
  const hidden = network.sizes[1]!;
  const { pitch, columns } = gridOf(Math.min(hidden, mostShown));
  const caption = top + pitch * Math.ceil(Math.min(hidden, mostShown) / columns) + 46;
  return (
    <g>
      <Label x={0} y={caption} size={30} hue="var(--ink-2)">
        {hidden > mostShown ? words.weightsOfSome(mostShown, hidden) : words.weightsOf(hidden)}
      </Label>
      <Picture pixels={digit.pixels} x={2} y={622} cell={4} />
      <Label x={144} y={664} size={36} voice={digit.standIn ? 'talk' : 'people'} weight={600}>
        {whoDrew(digit, digits)}
      </Label>
      <Label x={144} y={714} size={36}>
        {words.says(trainedFor > 0, winner)}
      </Label>
      {outputs.map((output, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an output is its digit
        <Output key={k} digit={k} output={output} wins={k === winner} />
      ))}
    </g>
  );
}

type OutputProps = { readonly digit: number; readonly output: number; readonly wins: boolean };

function Output({ digit, output, wins }: OutputProps) {
  const x = 46 + digit * 102;
  return (
    <g>
      <Neuron x={x} y={830} r={wins ? 40 : 34} pen={wins ? 5 : 3} activation={output} />
      <Label x={x} y={928} size={54} anchor="middle" weight={wins ? 800 : 460}>
        {digit}
      </Label>
      <Label
        x={x}
        y={974}
        size={32}
        anchor="middle"
        voice="num"
        weight={wins ? 760 : 460}
        hue={wins ? 'var(--ink)' : 'var(--ink-2)'}
      >
        {fixed(output)}
      </Label>
    </g>
  );
}

function describe(
  { value: network, step: trainedFor }: Versioned<Network>,
  seed: number | null,
  digit: RoomDigit,
  words: Words['widgets'],
): string {
  const { digit: read, outputs } = predict(network, digit.pixels);
  const weights = words.initialise.describe(network.sizes, seed, trainedFor);
  const who = whoDrew(digit, words.digits);
  return `${weights} ${words.initialise.describeReading(who, read, fixed(outputs[read] ?? 0))}`;
}
