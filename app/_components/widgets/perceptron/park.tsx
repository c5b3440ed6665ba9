// "Do I go to the park?": the perceptron of the slide with its questions, the sum as a walk along squared paper, its
// output, and then all cases with the people of the room who stand at each. Composes the whole canvas.

import type { ReactNode } from 'react';
import { weightedInput } from '@/lib/nn/perceptron';
import type { RoomView } from '../../slides/live-props';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { GraphPaper } from '../parts/draw/graph-paper';
import { Label } from '../parts/draw/label';
import { motion } from '../parts/draw/motion';
import { useFlow } from '../parts/draw/use-flow';
import { type GivenPerceptron, type ParkWords, parkWords } from '../parts/wiring/perceptron-params';
import { ParkCases } from './park-cases';
import { ParkNeuron } from './park-neuron';
import { parkRows } from './park-rows';
import { useCorners } from './use-corners';
import { cellOf, reach, walkScale } from './walk-layout';
import { WalkPaper } from './walk-paper';

/** The builds: the walk, the output, the room's own cases. */
const walking = 1;
const landing = 2;
const room = 3;

type Props = WidgetProps<'perceptron'> & { readonly given: GivenPerceptron };

export function Park({ given, params, step, view, words, own }: Props) {
  const heading = useFit<HTMLDivElement>('park', { least: 0.4, most: 1 });
  const said = parkWords(own, given, useWords('widgets').perceptron.park);
  const corners = useCorners(view, params.activity, 2 ** given.inputs.length);
  return (
    <>
      <div ref={heading} className="park-heading">
        {words}
      </div>
      <ParkNeuron given={given} words={said} names={step >= room} blank={asksOther(view, params.activity)} />
      <Sum lines={said.sum} />
      {step >= room ? (
        <ParkCases perceptron={given.perceptron} counts={corners} />
      ) : (
        <ParkWalk given={given} words={said} step={step} />
      )}
    </>
  );
}

/** Another question of the slide is about other inputs: these would mislead. */
const asksOther = (view: RoomView | null, activity: string | undefined): boolean =>
  view?.round != null && view.round.activity !== activity;

function Sum({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  const [first, ...others] = lines;
  return (
    <pre className="num park-sum">
      <b>{first}</b>
      {others.map((line) => `\n${line}`)}
    </pre>
  );
}

const u = 36;
const field = { width: 28 * u + 1, height: 21 * u + 1 };

type WalkProps = { readonly given: GivenPerceptron; readonly words: ParkWords; readonly step: number };

function ParkWalk({ given, words, step }: WalkProps) {
  const said = useWords('widgets').perceptron.park;
  const rows = parkRows(given);
  const walked = useFlow('walk', {
    millis: motion.flow.millis * 2,
    ease: motion.flow.ease,
    on: step === walking,
  });
  const scale = walkScale(...reach(rows), 28);
  const z = weightedInput(given.inputs, given.perceptron);
  const shown = step < walking ? 0 : walked;
  const says =
    step < walking
      ? said.describeUnwalked
      : said.describeWalk(
          rows.map(({ label }) => label),
          z,
        );
  return (
    <div className="park-field">
      <Figure says={step >= landing ? `${says} ${words.output}.` : says} {...field}>
        <GraphPaper x={0} y={0} {...field} u={u} />
        <WalkPaper
          {...{ x: 0, y: 0, u, scale, rows }}
          tops={rows.map((_, i) => 2 + (12 / rows.length) * i)}
          bar={2}
          axis={16}
          bottom={21}
          size={{ label: 36, tick: 32 }}
          walked={shown}
        />
        {step >= landing && <Landing z={z} cell={cellOf(scale, z)} output={words.output} />}
      </Figure>
    </div>
  );
}

type LandingProps = {
  readonly z: number;
  /** Where on the number line, in cells. */
  readonly cell: number;
  readonly output: string;
};

/** On which side of 0 the walk has ended, and what follows. */
function Landing({ z, cell, output }: LandingProps) {
  const words = useWords('widgets').perceptron.park;
  const box = Math.min(19, Math.max(8, Math.round(cell) + 6));
  return (
    <g className="built">
      <Label x={box * u - 20} y={19.9 * u} size={34} anchor="end" halo={14}>
        {words.sideOf0[z > 0 ? 'right' : z < 0 ? 'left' : 'at']}
      </Label>
      <rect x={box * u} y={18.35 * u} width={9 * u} height={92} fill="var(--ink)" />
      <Label x={box * u + 20} y={18.35 * u + 64} size={54} weight={720} hue="var(--on-ink)">
        {output}
      </Label>
    </g>
  );
}
