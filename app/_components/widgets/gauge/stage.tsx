// The network's cost at this moment, on the room's digits: a column of red that should sink to 0.

'use client';

import { useMemo, useState } from 'react';
import type { ToldCost } from '@/lib/deck/deck';
import { useNewest } from '../../live/use-network';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { motion } from '../parts/draw/motion';
import { fixed } from '../parts/draw/number-text';
import { useGlide } from '../parts/draw/use-flow';
import { CostColumn, heightOf } from './cost-column';
import { JudgedDigits } from './judged-digits';
import { type RoomCost, roomCost } from './room-cost';
import { testDigits } from './test-digits';

const u = 36;
const column = {
  u,
  x: 5 * u,
  width: 4 * u,
  top: 4 * u,
  bottom: 24 * u,
  size: 32,
  tick: 16,
  pen: 3,
} as const;
/** An untrained network costs about 1 by the quadratic cost and about 8 by cross-entropy. */
const ticks = { quadratic: [0, 0.25, 0.5, 0.75, 1], 'cross-entropy': [0, 3, 6, 9, 12] } as const;
/** From one report to the next. */
const settle = { millis: 200, ease: motion.step.ease };

export default function Gauge(props: WidgetProps<'gauge'>) {
  const { view, drawings, networks, box, beneath } = props;
  const newest = useNewest(networks?.network ?? null);
  const drawn = useMemo(
    () =>
      (view?.wall ?? []).flatMap(({ id, label }) => {
        const pixels = drawings.get(id)?.pixels;
        return pixels ? [{ label, pixels }] : [];
      }),
    [view?.wall, drawings],
  );
  const ours = drawn.length > 0;
  const digits = ours ? drawn : testDigits;
  const told = view?.training.cost ?? 'quadratic';
  const cost = useMemo(() => newest && roomCost(newest.value, digits, told), [newest, digits, told]);
  if (!cost) return null;
  return (
    <>
      {beneath > 0 && (
        <div className="beneath-words">
          <JudgedDigits digits={digits} reads={cost.reads} ours={ours} height={beneath} />
        </div>
      )}
      <Column {...{ box, told, cost, ours }} listed={beneath > 0} />
    </>
  );
}

type Props = Pick<WidgetProps<'gauge'>, 'box'> & {
  readonly told: ToldCost;
  readonly cost: RoomCost;
  readonly ours: boolean;
  /** Whether the digits are seen. */
  readonly listed: boolean;
};

function Column({ box, told, cost, ours, listed }: Props) {
  const shown = useGlide(cost.told, settle);
  const [first] = useState(cost.told);
  const shape = { ...column, ticks: ticks[told] };
  const words = useWords('widgets').gauge;
  const whose = ours ? words.ofRoom(cost.count) : words.ofTestSet;
  const says = words.describe(fixed(cost.told), whose, cost.right);
  const wasElsewhere = Math.abs(first - cost.told) > 0.01;
  const { thisCost, logLikelihood } = words.training;
  const [upper, lower] = cost.trained === null ? thisCost : logLikelihood(fixed(cost.trained));
  return (
    <Figure says={says} width={box.width} height={box.height}>
      <CostColumn shape={shape} value={shown} ghost={wasElsewhere ? first : null} />
      <Needle x={column.x + column.width} y={heightOf(shape)(shown)} value={shown} />
      <Label x={11 * u} y={column.bottom + 52} size={36} weight={640}>
        {words.good}
      </Label>
      <Label x={11 * u} y={column.top + 34} size={36} weight={640} halo={8}>
        {words.notGood}
      </Label>
      <Label x={column.x} y={column.top - 60} size={34} weight={560} halo={8}>
        {listed ? words.onThese(cost.count) : words.on(whose)}
      </Label>
      <Label x={11 * u} y={26.5 * u} size={30} hue="var(--ink-2)" halo={8}>
        {upper}
      </Label>
      <Label x={11 * u} y={27.5 * u} size={30} hue="var(--ink-2)" halo={8}>
        {lower}
      </Label>
    </Figure>
  );
}

/** The value keeps above the base line, however low the cost is. */
function Needle({ x, y, value }: { readonly x: number; readonly y: number; readonly value: number }) {
  return (
    <g>
      <path d={`M${x} ${y}h60`} stroke="var(--cost)" strokeWidth={6} />
      <text
        x={x + 76}
        y={Math.min(y + 52, 23.2 * u)}
        fontSize={150}
        fontWeight={780}
        className="num halo"
        style={{ fill: 'var(--cost)', ['--halo' as string]: '16px' }}
      >
        {fixed(value)}
      </text>
    </g>
  );
}
