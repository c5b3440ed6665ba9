// One table of readings: ink where it is right, a red ring where it is not, as heavy as the miss; every number written.

import type { Words } from '@/lib/words/words';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { hueOnInk } from '../parts/draw/hues';
import { Label } from '../parts/draw/label';

export type MatrixRow = {
  /** What the digit is. */
  readonly label: number;
  /** Ten shares in [0, 1], by reading; null: not read yet. */
  readonly shares: readonly number[] | null;
};

type Props = {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
  readonly width: number;
  readonly height: number;
};

const head = 84;
const side = 52;
/** Of a cell, in its widths. */
const tallest = 1.45;

export function ReadingMatrix({ title, rows, width, height }: Props) {
  const words = useWords('widgets').confusion;
  const lines = Math.max(6, rows.length);
  const cell = Math.floor(Math.min((width - side) / 10, (height - head - 4) / lines, 72));
  const line = Math.floor(Math.min((height - head - 4) / lines, cell * tallest));
  const sorted = [...rows].sort((a, b) => a.label - b.label);
  // It stands on the ground of its box, and what stands above it keeps its distance.
  const above = height - head - lines * line - 4;
  return (
    <Figure says={describe(title, sorted, words)} width={width} height={height}>
      <g transform={`translate(0 ${above})`}>
        <Head title={title} cell={cell} />
        <path d={grid(lines, cell, line)} stroke="var(--hair)" fill="none" />
        {sorted.every(({ shares }) => shares === null) && (
          <Label
            x={side + 5 * cell}
            y={head + (lines / 2) * line + 12}
            size={36}
            anchor="middle"
            hue="var(--ink-2)"
            halo={24}
          >
            {words.notYet}
          </Label>
        )}
        {sorted.map((reading, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two digits may be the same
          <Row key={row} {...reading} y={head + row * line} cell={cell} line={line} />
        ))}
      </g>
    </Figure>
  );
}

function Head({ title, cell }: { readonly title: string; readonly cell: number }) {
  return (
    <>
      <Label x={side} y={30} size={30} weight={640}>
        {title}
      </Label>
      {Array.from({ length: 10 }, (_, digit) => (
        <Label
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are digits
          key={digit}
          x={side + (digit + 0.5) * cell}
          y={head - 12}
          size={28}
          voice="num"
          anchor="middle"
          hue="var(--ink-2)"
        >
          {digit}
        </Label>
      ))}
    </>
  );
}

type RowProps = MatrixRow & { readonly y: number; readonly cell: number; readonly line: number };

function Row({ label, shares, y, cell, line }: RowProps) {
  return (
    <g>
      <Label x={side - 16} y={y + 0.5 * line + 10} size={28} voice="num" weight={780} anchor="end">
        {label}
      </Label>
      {shares?.map((share, digit) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are digits
          key={digit}
          x={side + digit * cell}
          y={y}
          {...{ cell, line, share }}
          right={digit === label}
        />
      ))}
    </g>
  );
}

/** Lines around all cells, read or not: nothing moves when they fill. */
const grid = (lines: number, cell: number, line: number): string =>
  Array.from({ length: lines + 1 }, (_, i) => `M${side} ${head + i * line}h${10 * cell}`).join('') +
  Array.from({ length: 11 }, (_, i) => `M${side + i * cell} ${head}v${lines * line}`).join('');

type CellProps = {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  /** Its height. */
  readonly line: number;
  readonly share: number;
  readonly right: boolean;
};

function Cell({ x, y, cell, line, share, right }: CellProps) {
  const number = Math.round(100 * share);
  const middle = { cx: x + cell / 2, cy: y + line / 2 };
  return (
    <>
      <rect x={x} y={y} width={cell} height={line} fill="var(--ink)" fillOpacity={right ? share : 0} />
      {!right && number > 0 && (
        <circle
          {...middle}
          r={cell / 2 - 3}
          fill="none"
          stroke="var(--cost)"
          strokeWidth={1.5 + 4.5 * share}
        />
      )}
      {number > 0 && (
        <Label
          x={middle.cx}
          y={middle.cy + 10}
          size={28}
          voice="num"
          weight={640}
          anchor="middle"
          hue={right ? hueOnInk(share) : 'var(--ink)'}
          className={number === 100 ? 'tight' : ''}
        >
          {number}
        </Label>
      )}
    </>
  );
}

function describe(title: string, rows: readonly MatrixRow[], words: Words['widgets']['confusion']): string {
  const read = rows.flatMap(({ label, shares }) => {
    if (!shares) return [];
    const most = shares.indexOf(Math.max(...shares));
    return [{ label, most, share: Math.round(100 * (shares[most] ?? 0)) }];
  });
  return read.length === 0 ? words.describeEmpty(title) : words.describe(title, read);
}
