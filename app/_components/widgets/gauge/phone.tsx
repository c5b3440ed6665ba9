// The network's cost at this moment, on my own digits: a column of red that should sink to 0.

'use client';

import { useMemo } from 'react';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { fixed } from '../parts/draw/number-text';
import { useGlide } from '../parts/draw/use-flow';
import { NetworkAwaited } from '../parts/phone/awaited';
import { useOwnDigits } from '../parts/phone/own-digits';
import { usePhoneNetwork } from '../parts/phone/phone-network';
import { type ColumnShape, CostColumn, heightOf } from './cost-column';
import { type RoomCost, roomCost } from './room-cost';
import { testDigits } from './test-digits';

const u = 12;
const paper = { x: 0, y: 0, width: 28 * u, height: 28 * u };
const column: ColumnShape = {
  u,
  x: 4 * u,
  width: 5 * u,
  top: 2 * u,
  bottom: 26 * u,
  ticks: [0, 0.5, 1],
  size: 15,
  tick: 6,
  pen: 2,
};

export default function PhoneGauge(props: PhoneWidgetProps<'gauge'>) {
  const own = useOwnDigits(props);
  const newest = usePhoneNetwork(props);
  const cost = useMemo(
    () => newest && roomCost(newest.value, own.length > 0 ? own : testDigits),
    [newest, own],
  );
  return cost ? <Column cost={cost} ours={own.length > 0} /> : <NetworkAwaited />;
}

function Column({ cost, ours }: { readonly cost: RoomCost; readonly ours: boolean }) {
  const { quadratic, count, right } = cost;
  const shown = useGlide(quadratic);
  const words = useWords('widgets').gauge;
  const whose = ours ? words.yours(count) : words.youDrewNone;
  const says = words.describe(fixed(quadratic), whose, right);
  return (
    <div className="hand-figure">
      <Figure says={says} {...paper} fluid>
        <CostColumn shape={column} value={shown} />
        <Label
          x={column.x + column.width + 18}
          y={Math.min(Math.max(heightOf(column)(shown) + 20, 70), column.bottom - 16)}
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
