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
  /** Decimals of what came; unrounded where it is null. */
  readonly decimals: number | null;
  /** How much of the last column is there, 0 … 1. */
  readonly grown: number;
};

/** The longest bar, of a difference of 1. */
const longest = 208;

export function CostRows(props: Props) {
  const { desired, width, top, pitch } = props;
  const { notADigit } = useWords('widgets').costTable;
  return (
    <g>
      <Heads {...props} />
      {desired.map((_, row) => {
        const name = outputName(row, notADigit);
        return <Row key={name} {...{ ...props, row, name }} />;
      })}
      <path d={`M0 ${top + desired.length * pitch}H${width}`} stroke="var(--hair)" strokeWidth={2} />
    </g>
  );
}

const columns = { name: 0, desired: 300, actual: 570 };
/** Right edge of the last column. */
const edgeOf = (width: number): number => width - 6;

function Heads({ actual, difference, width, top, heads }: Props) {
  const y = top - 18;
  return (
    <g fontWeight={640}>
      <Label x={columns.desired} y={y} size={34} anchor="middle" weight={640}>
        {heads[0]}
      </Label>
      {actual && (
        <Label x={columns.actual} y={y} size={34} anchor="middle" weight={640}>
          {heads[1]}
        </Label>
      )}
      {difference && (
        <Label x={edgeOf(width)} y={y} size={34} anchor="end" weight={640} hue="var(--cost)">
          {heads[2]}
        </Label>
      )}
    </g>
  );
}

type RowProps = Props & { readonly row: number; readonly name: string };

function Row({ desired, actual, difference, width, top, pitch, decimals, grown, row, name }: RowProps) {
  const wanted = desired[row]!;
  const middle = top + (row + 0.5) * pitch;
  const text = (value: number) => (decimals === null ? plain(value) : fixed(value, decimals));
  return (
    <g>
      <path d={`M0 ${top + row * pitch}H${width}`} stroke="var(--hair)" strokeWidth={2} />
      <Label x={columns.name} y={middle + 15} size={name.length > 1 ? 32 : 44} weight={640}>
        {name}
      </Label>
      <Neuron x={columns.desired - 34} y={middle} r={20} activation={wanted} />
      <Label x={columns.desired + 8} y={middle + 15} size={42} voice="num" weight={wanted > 0 ? 800 : 460}>
        {plain(wanted)}
      </Label>
      {actual && <Actual came={actual[row] ?? 0} y={middle} text={text} />}
      {difference && (
        <Difference off={difference[row] ?? 0} edge={edgeOf(width)} y={middle} grown={grown} text={text} />
      )}
    </g>
  );
}

type ValueProps = { readonly y: number; readonly text: (value: number) => string };

function Actual({ came, y, text }: ValueProps & { readonly came: number }) {
  const much = came >= 0.05;
  return (
    <>
      <Neuron x={columns.actual - 60} y={y} r={20} activation={came} />
      <Label
        x={columns.actual - 20}
        y={y + 15}
        size={42}
        voice="num"
        weight={much ? 640 : 420}
        hue={much ? 'var(--ink)' : 'var(--ink-2)'}
      >
        {text(came)}
      </Label>
    </>
  );
}

type DifferenceProps = ValueProps & {
  readonly off: number;
  readonly edge: number;
  readonly grown: number;
};

function Difference({ off, edge, y, grown, text }: DifferenceProps) {
  const bar = off * grown * longest;
  return (
    <>
      <rect x={edge - 122 - bar} y={y - 19} width={bar} height={38} fill="var(--cost)" />
      <Label
        x={edge}
        y={y + 15}
        size={42}
        anchor="end"
        voice="num"
        weight={off >= 0.05 ? 760 : 420}
        hue="var(--cost)"
        opacity={grown}
      >
        {text(off)}
      </Label>
    </>
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
