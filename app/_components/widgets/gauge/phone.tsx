// The network's cost at this moment, on my own digits: a column of red that should sink to 0.

'use client';

import { useMemo } from 'react';
import type { ToldCost } from '@/lib/deck/deck';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { fixed } from '../parts/draw/number-text';
import { useGlide } from '../parts/draw/use-flow';
import { NetworkAwaited } from '../parts/phone/awaited';
import { useOwnDigits } from '../parts/phone/own-digits';
import { usePhoneNetwork } from '../parts/phone/phone-network';
import { CostColumn, heightOf } from './cost-column';
import { type RoomCost, roomCost } from './room-cost';
import { testDigits } from './test-digits';

const u = 12;
const paper = { x: 0, y: 0, width: 28 * u, height: 28 * u };
const column = {
  u,
  x: 4 * u,
  width: 5 * u,
  top: 2 * u,
  bottom: 26 * u,
  size: 15,
  tick: 6,
  pen: 2,
} as const;
const ticks = { quadratic: [0, 0.5, 1], 'cross-entropy': [0, 6, 12] } as const;

export default function PhoneGauge(props: PhoneWidgetProps<'gauge'>) {
  const own = useOwnDigits(props);
  const newest = usePhoneNetwork(props);
  const told = props.view.training.cost ?? 'quadratic';
  const cost = useMemo(
    () => newest && roomCost(newest.value, own.length > 0 ? own : testDigits, told),
    [newest, own, told],
  );
  return cost ? <Column {...{ cost, told }} ours={own.length > 0} /> : <NetworkAwaited />;
}

type Props = {
  readonly cost: RoomCost;
  readonly told: ToldCost;
  readonly ours: boolean;
};

function Column({ cost, told, ours }: Props) {
  const { count, right } = cost;
  const shown = useGlide(cost.told);
  const shape = { ...column, ticks: ticks[told] };
  const words = useWords('widgets').gauge;
  const whose = ours ? words.yours(count) : words.youDrewNone;
  const says = words.describe(fixed(cost.told), whose, right);
  return (
    <div className="hand-figure">
      <Figure says={says} {...paper} fluid>
        <CostColumn shape={shape} value={shown} />
        <Label
          x={column.x + column.width + 18}
          y={Math.min(Math.max(heightOf(shape)(shown) + 20, 70), column.bottom - 16)}
          size={64}
          voice="num"
          weight={780}
          hue="var(--cost)"
          halo={8}
        >
          {fixed(shown)}
        </Label>
        <Label x={column.x + column.width + 18} y={column.top + 6} size={16} weight={560} halo={6}>
          {words.on(whose)}
        </Label>
        <Label x={column.x + column.width + 18} y={column.bottom + 18} size={16} weight={640}>
          {words.good}
        </Label>
      </Figure>
    </div>
  );
}
