// nudge = −rate × gradient, and below each word its number: of the largest nudge of the latest mini-batch.

import { useWords } from '../../words/words';
import { Label } from '../parts/draw/label';
import { plain, signedFixed } from '../parts/draw/number-text';

type Props = {
  /** Of the last base line. */
  readonly y: number;
  readonly width: number;
  /** Null before there was one. */
  readonly nudge: number | null;
  /** Which made it. */
  readonly rate: number;
  /** Null: of one digit alone, and not applied. */
  readonly miniBatch: number | null;
};

const columns = { nudge: 0, equals: 202, rate: 248, times: 410, gradient: 456 };

export function NudgeSum({ y, width, nudge, rate, miniBatch }: Props) {
  const said = useWords('widgets').learningRate;
  const words = y - 42;
  return (
    <g>
      <path d={`M0 ${words - 40}H${width}`} stroke="var(--hair)" strokeWidth={2} />
      {(
        [
          ['nudge', said.nudge, nudge === null ? '' : signedFixed(nudge)],
          ['equals', '=', nudge === null ? '' : '='],
          ['rate', said.minusRate, nudge === null ? '' : `−${plain(Number(rate.toPrecision(3)), 5)}`],
          ['times', '×', nudge === null ? '' : '×'],
          ['gradient', said.gradient, nudge === null ? '' : signedFixed(-nudge / rate)],
        ] as const
      ).map(([column, word, figure]) => (
        <g key={column}>
          <Label x={columns[column]} y={words} size={32} hue="var(--ink-2)">
            {word}
          </Label>
          <Label x={columns[column]} y={y} size={36} voice="num" weight={680} hue={hueOf(column, nudge)}>
            {figure}
          </Label>
        </g>
      ))}
      {nudge !== null && (
        <>
          <Label x={width} y={words} size={30} anchor="end" hue="var(--ink-2)">
            {said.largestOf}
          </Label>
          <Label x={width} y={y} size={30} anchor="end" hue="var(--ink-2)">
            {miniBatch === null ? said.oneDigit : said.miniBatch(miniBatch)}
          </Label>
        </>
      )}
    </g>
  );
}

/** A nudge has its sign's hue, a gradient is the cost's. */
function hueOf(column: keyof typeof columns, nudge: number | null): string {
  if (column === 'nudge') return (nudge ?? 0) < 0 ? 'var(--neg)' : 'var(--pos)';
  return column === 'gradient' ? 'var(--cost)' : 'var(--ink)';
}
