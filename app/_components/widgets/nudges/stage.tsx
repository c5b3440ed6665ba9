// The largest nudges of the latest mini-batch, as they are applied: which weight or bias, and by how much.

'use client';

import { useMemo } from 'react';
import type { Sizes } from '@/lib/nn/network';
import { largestNudges, type Nudge } from '@/lib/nn/nudges';
import type { Words } from '@/lib/words/words';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { signedFixed } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { type LatestNudges, useLatestNudges } from '../parts/learning/latest-gradient';
import { nudgeDecimals, nudgeName } from './nudge-name';
import { SignedBar } from './signed-bar';

export default function Nudges(props: WidgetProps<'nudges'>) {
  const latest = useLatestNudges(props);
  if (!latest) return null;
  return <List box={props.box} latest={latest} count={props.params.count} />;
}

type Props = Pick<WidgetProps<'nudges'>, 'box'> & { readonly latest: LatestNudges; readonly count: number };

const top = 78;

function List({ box, latest, count }: Props) {
  const { nudges, miniBatch, learningRate, standIn } = latest;
  const list = useMemo(() => largestNudges(nudges, count), [nudges, count]);
  const grown = useFlow(`${miniBatch}`);
  const pitch = (box.height - top) / count;
  const most = Math.abs(list[0]?.change ?? 1);
  const words = useWords('widgets').nudges;
  const one = standIn ? words.ofTestDigit : words.ofOneDigit;
  const title = miniBatch === null ? one(learningRate) : words.ofMiniBatch(list.length, miniBatch);
  return (
    <Figure says={describe(title, list, nudges.sizes, words)} {...box}>
      <Label x={0} y={42} size={40} weight={640}>
        {title}
      </Label>
      <path
        d={`M${line(box.width)} ${top}V${top + pitch * list.length}`}
        stroke="var(--ink)"
        strokeWidth={3}
      />
      {list.map((nudge, row) => (
        <Row
          key={nudgeName(nudge, nudges.sizes, words)}
          name={nudgeName(nudge, nudges.sizes, words)}
          change={nudge.change}
          decimals={nudgeDecimals(most)}
          share={(nudge.change / most) * grown}
          y={top + (row + 0.5) * pitch}
          width={box.width}
          height={Math.min(26, pitch * 0.56)}
        />
      ))}
    </Figure>
  );
}

/** Where the bars start from. */
const line = (width: number): number => width * 0.64;

type RowProps = {
  readonly name: string;
  readonly change: number;
  readonly decimals: number;
  /** Of the longest bar, with the sign. */
  readonly share: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function Row({ name, change, decimals, share, y, width, height }: RowProps) {
  return (
    <g>
      <Label x={0} y={y + 11} size={32}>
        {name}
      </Label>
      <SignedBar x={line(width)} y={y} length={share * width * 0.18} height={height} />
      <Label
        x={width - 6}
        y={y + 11}
        size={32}
        anchor="end"
        voice="num"
        weight={680}
        hue={change < 0 ? 'var(--neg)' : 'var(--pos)'}
      >
        {signedFixed(change, decimals)}
      </Label>
    </g>
  );
}

const describe = (
  title: string,
  list: readonly Nudge[],
  sizes: Sizes,
  words: Words['widgets']['nudges'],
): string =>
  words.describe(
    title,
    list.map((nudge) => `${nudgeName(nudge, sizes, words)}, ${signedFixed(nudge.change)}`),
  );
