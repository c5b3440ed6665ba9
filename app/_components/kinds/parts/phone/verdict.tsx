// Right, partly right or wrong: told by a mark and a word, with the points and where they come from.

'use client';

import type { ScoreLine } from '@/lib/session/state';
import type { Words } from '@/lib/words/words';
import { useWords } from '../../../words/words';
import { lineText } from '../line-text';

type Props = {
  readonly line: ScoreLine | null;
  readonly answered: boolean;
  /** An answer came after the close, and none before. */
  readonly late: boolean;
  readonly scored: boolean;
};

export function Verdict({ line, answered, late, scored }: Props) {
  const words = useWords('kinds');
  const { points, lateHint, seenHint } = words.round.revealed;
  return (
    <div role="status" className="grid gap-1">
      <h1 id="verdict" className="flex items-center gap-3 text-[2.5rem]">
        {line && <Mark right={line.right} />}
        <span>{verdictText({ line, answered, late }, words.round.revealed)}</span>
        {line && scored && <span className="num ml-auto text-[2rem] font-[780]">{points(line.points)}</span>}
      </h1>
      {line && <p className="num text-ph-label text-ink-2">{lineText(line, words)}</p>}
      {!line && late && <p className="text-ph-label text-ink-2">{lateHint}</p>}
      {!line && answered && <p className="text-ph-label text-ink-2">{seenHint}</p>}
    </div>
  );
}

function verdictText(
  { line, answered, late }: Omit<Props, 'scored'>,
  { verdict, noLine }: Words['kinds']['round']['revealed'],
): string {
  if (!line) return answered ? noLine.seen : late ? noLine.late : noLine.none;
  return line.right === 1 ? verdict.right : line.right === 0 ? verdict.wrong : verdict.partly;
}

/** Right is a teal square, wrong is struck out with the red pen, in between a square filled so far. */
function Mark({ right }: { readonly right: number }) {
  return (
    <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true" className="flex-none">
      <rect x="2" y="2" width="32" height="32" fill="none" stroke="var(--ink)" strokeWidth="2" />
      <rect x="2" y={2 + 32 * (1 - right)} width="32" height={32 * right} fill="var(--acc)" />
      {right === 1 && <path d="M9 18L16 25L28 11" fill="none" stroke="var(--paper)" strokeWidth="4.5" />}
      {right === 0 && <path d="M3 34L34 2" stroke="var(--cost)" strokeWidth="5" strokeLinecap="round" />}
    </svg>
  );
}
