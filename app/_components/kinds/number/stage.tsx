// number on the stage: a line, empty while people type, then the room's as bars, with the right one across them.

'use client';

import { Figure } from '../../widgets/parts/draw/figure';
import { Label } from '../../widgets/parts/draw/label';
import { useKindWords } from '../parts/kind-words';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';

const width = 792;
const height = 520;
const base = 420;
const top = 76;

function NumberLine({ round, activity }: BodyProps<'number'>) {
  const words = useKindWords('number');
  const tally = round.tally?.kind === 'histogram' ? round.tally : null;
  const solution = round.revealed?.solution;
  const right = solution?.kind === 'number' ? solution.value : null;
  const { min, max } = tally ?? activity;
  const x = (value: number) => Math.min(width, Math.max(0, ((value - min) / (max - min)) * width));
  const says =
    tally && right !== null
      ? words.line.revealed(tally.answered, min, max, right)
      : words.line.asked(min, max);
  return (
    <Figure says={says} width={width} height={height} className="round-figure">
      {right !== null && <RightNumber x={x(right)} text={words.figure(right)} />}
      {tally && <Bins bins={tally.bins} across={right === null ? null : x(right)} />}
      <path
        d={`M0 ${base}H${width}M1 ${base}v14M${width - 1} ${base}v14`}
        stroke="var(--ink)"
        strokeWidth="4"
      />
      <Label x={0} y={base + 56} size={36} voice="num">
        {words.figure(min)}
      </Label>
      <Label x={width} y={base + 56} size={36} voice="num" anchor="end">
        {words.figure(max)}
      </Label>
      {right === null && (
        <Label x={width / 2} y={base - 60} size={220} weight={800} anchor="middle" hue="var(--ink-3)">
          ?
        </Label>
      )}
    </Figure>
  );
}

function Bins({ bins, across }: { readonly bins: readonly number[]; readonly across: number | null }) {
  const most = Math.max(1, ...bins);
  const wide = width / bins.length;
  const high = (count: number) => ((base - top - 40) * count) / most;
  return bins.map((count, place) =>
    count === 0 ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: bins are places
      <g key={place}>
        <rect
          x={place * wide + 2}
          y={base - high(count)}
          width={wide - 4}
          height={high(count)}
          fill="var(--room)"
          stroke="var(--room-ink)"
          strokeWidth="2"
        />
        <Label
          x={besideLine((place + 0.5) * wide, String(count).length, across)}
          y={base - high(count) - 8}
          size={28}
          voice="num"
          weight={640}
          anchor="middle"
          halo={8}
        >
          {count}
        </Label>
      </g>
    ),
  );
}

/** The middle of a bar's number, far enough from the line of the right one that neither touches the other. */
function besideLine(middle: number, figures: number, line: number | null): number {
  const clear = figures * 8.5 + 12;
  if (line === null || Math.abs(middle - line) >= clear) return middle;
  return middle < line && line - 2 * clear > 0 ? line - clear : line + clear;
}

/** Behind the bars, so that each keeps its number; its foot stands below the line. */
function RightNumber({ x, text }: { readonly x: number; readonly text: string }) {
  const wide = 30 + text.length * 30;
  const left = Math.min(width - wide, Math.max(0, x - wide / 2));
  return (
    <>
      <path d={`M${x} 66V${base + 14}`} stroke="var(--acc)" strokeWidth="6" />
      <rect x={left} y={0} width={wide} height={66} fill="var(--acc)" />
      <Label x={left + wide / 2} y={49} size={48} voice="num" weight={780} anchor="middle" hue="var(--paper)">
        {text}
      </Label>
    </>
  );
}

export const numberStage: StageBody<'number'> = { Body: NumberLine, leavesSight: true };
