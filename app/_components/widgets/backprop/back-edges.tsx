// The error on its way back, in red; and then each weight's nudge in its own hue, along the same edges.

import { memo } from 'react';
import type { Network } from '@/lib/nn/network';
import { Edge } from '../parts/draw/edge';
import { between, type Point, rimToRim } from '../parts/draw/geometry';
import type { PassLayout } from '../parts/pass/pass-layout';
import { weightOf } from '../parts/pass/path';
import { type Lesson, largestBlames } from './lesson';

type Props = {
  readonly layout: PassLayout;
  readonly network: Network;
  readonly lesson: Lesson;
  /** The hidden layer that the error comes back to, from 0. */
  readonly to: number;
  readonly drawn: number;
  /** Each edge in the hue and width of its nudge. */
  readonly nudged: boolean;
};

const most = 90;

export const BackEdges = memo(function BackEdges({ layout, network, lesson, to, drawn, nudged }: Props) {
  const layer = layout.hidden[to];
  if (!layer || drawn <= 0) return null;
  const next = layout.hidden[to + 1]?.neurons ?? layout.outputs;
  const blames = largestBlames(network, lesson, to + 1, layer.neurons.length, most);
  const largest = Math.abs(blames[0]?.amount ?? 1) || 1;
  const nudges = blames.map((blame) => weightOf(lesson.nudges, to + 1, blame.to, blame.from));
  const largestNudge = Math.max(...nudges.map(Math.abs), Number.MIN_VALUE);
  return blames.map(({ from, to: back, amount }, i) => {
    const [target, source] = [layer.neurons[back], next[from]];
    if (!target || !source) return null;
    const line = rimToRim(source, target, 4);
    const key = `${from} ${back}`;
    if (!nudged) return <BlameLine key={key} {...line} drawn={drawn} share={amount / largest} />;
    const nudge = nudges[i]!;
    return (
      <Edge
        key={key}
        {...line}
        weight={nudge}
        widths={{ perUnit: 9 / largestNudge, least: 1, most: 9 }}
        dash={0.7}
        opacity={0.25 + 0.7 * Math.abs(nudge / largestNudge)}
      />
    );
  });
});

type BlameProps = {
  readonly from: Point;
  readonly to: Point;
  readonly drawn: number;
  /** Of the largest blame, signed. */
  readonly share: number;
};

function BlameLine({ from, to, drawn, share }: BlameProps) {
  const end = between(from, to, drawn);
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={end.x}
      y2={end.y}
      stroke="var(--cost)"
      strokeWidth={Math.max(1, 9 * Math.abs(share))}
      strokeDasharray={share < 0 ? '11 7' : undefined}
      opacity={0.25 + 0.7 * Math.abs(share)}
    />
  );
}
