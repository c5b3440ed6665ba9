// The cost table's rows: an output's name, what was desired, what came, and how far off that is as a red bar.

import type { Words } from '@/lib/words/words';
import { useWords } from '../../words/words';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { fixed, plain } from '../parts/draw/number-text';
import { outputName } from './difference';

export type CostColumns = {
  readonly desired: readonly number[];
  readonly actual: readonly number[] | null;
  readonly difference: readonly number[] | null;
};

type Props = CostColumns & {
  readonly width: number;
  readonly top: number;
  readonly pitch: number;
  readonly heads: readonly string[];
  /** Decimals of what came; as given where it is null. */
  readonly decimals: number | null;
  /** How much of the last column is there, 0 … 1. */
  readonly grown: number;
};

/** The longest bar, of a difference of 1. */
const longest = 208;

export function CostRows(props: Props) {
  const { notADigit } = useWords('widgets').costTable;
  const { desired, actual, difference, width, top, pitch, heads, decimals, grown } = props;
  const x = { name: 0, desired: 300, actual: 570, difference: width - 6 };
  const text = (value: number) => (decimals === null ? plain(value) : fixed(value, decimals));
  const line = (row: number) => top + row * pitch;
  return (
    <g>
      <g fontWeight={640}>
        <Label x={x.desired} y={top - 18} size={34} anchor="middle" weight={640}>
          {heads[0]}
        </Label>
        {actual && (
          <Label x={x.actual} y={top - 18} size={34} anchor="middle" weight={640}>
            {heads[1]}
          </Label>
        )}
        {difference && (
          <Label x={x.difference} y={top - 18} size={34} anchor="end" weight={640} hue="var(--cost)">
            {heads[2]}
          </Label>
        )}
      </g>
      {desired.map((wanted, row) => {
        const middle = line(row) + pitch / 2;
        const came = actual?.[row] ?? 0;
        const off = (difference?.[row] ?? 0) * grown;
        const name = outputName(row, notADigit);
        return (
          <g key={name}>
            <path d={`M0 ${line(row)}H${width}`} stroke="var(--hair)" strokeWidth={2} />
            <Label x={x.name} y={middle + 15} size={name.length > 1 ? 32 : 44} weight={640}>
              {name}
            </Label>
            <Neuron x={x.desired - 34} y={middle} r={20} activation={wanted} />
            <Label x={x.desired + 8} y={middle + 15} size={42} voice="num" weight={wanted > 0 ? 800 : 460}>
              {plain(wanted)}
            </Label>
            {actual && (
              <>
                <Neuron x={x.actual - 60} y={middle} r={20} activation={came} />
                <Label
                  x={x.actual - 20}
                  y={middle + 15}
                  size={42}
                  voice="num"
                  weight={came >= 0.05 ? 640 : 420}
                  hue={came >= 0.05 ? 'var(--ink)' : 'var(--ink-2)'}
                >
                  {text(came)}
                </Label>
              </>
            )}
            {difference && (
              <>
                <rect
                  x={x.difference - 122 - off * longest}
                  y={middle - 19}
                  width={off * longest}
                  height={38}
                  fill="var(--cost)"
                />
                <Label
                  x={x.difference}
                  y={middle + 15}
                  size={42}
                  anchor="end"
                  voice="num"
                  weight={(difference[row] ?? 0) >= 0.05 ? 760 : 420}
                  hue="var(--cost)"
                  opacity={grown}
                >
                  {text(difference[row] ?? 0)}
                </Label>
              </>
            )}
          </g>
        );
      })}
      <path d={`M0 ${line(desired.length)}H${width}`} stroke="var(--hair)" strokeWidth={2} />
    </g>
  );
}

/** The table as a screen reader reads it. */
export function describeTable(
  { desired, actual, difference }: CostColumns,
  { describe, notADigit }: Words['widgets']['costTable'],
): string {
  return desired
    .map((wanted, row) => {
      const parts = [describe.desired(outputName(row, notADigit), plain(wanted))];
      if (actual) parts.push(describe.actual(plain(actual[row] ?? 0)));
      if (difference) parts.push(describe.difference(plain(difference[row] ?? 0)));
      return parts.join(', ');
    })
    .join('; ');
}
