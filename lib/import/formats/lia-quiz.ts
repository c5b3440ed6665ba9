// LiaScript's questions: lines of boxes, and words in double square brackets that are to be typed in.

import { words } from '../markdown/nodes';
import { parseForeign } from '../markdown/parse';
import type { Answer } from '../quiz/question';

export type LiaQuiz = {
  readonly answer: Answer;
  readonly explanation: readonly string[];
  readonly end: number;
};

const option = /^\s*(?:[-*+]\s+)?\[(\[|\()\s*([Xx ]?|[+-]?\d+)\s*(?:\]|\))\]\s+(\S.*)$/;
const hint = /^\s*(?:[-*+]\s+)?\[\[\?\]\]\s*(.*)$/;
const solution = /^\s*\[\[\s*([^\s\][!?:_X(|][^\][|]*?)\s*\]\]\s*$/;
const stars = /^\s*\*{3,}\s*$/;

/** The question that begins at this line; null where none does. */
export function quizAt(lines: readonly string[], start: number): LiaQuiz | null {
  const typed = solution.exec(lines[start] ?? '')?.[1];
  if (typed !== undefined) return whole(lines, start + 1, { kind: 'text', accepted: [typed] });
  if (/^\s*\[\[_{3,}[\s_]*\]\]\s*$/.test(lines[start] ?? ''))
    return whole(lines, start + 1, { kind: 'open' });
  const options: { text: string; right: boolean; several: boolean; asked: boolean }[] = [];
  let at = start;
  for (; ; at++) {
    const [, open, mark = '', text = ''] = option.exec(lines[at] ?? '') ?? [];
    if (open === undefined) break;
    const right = mark.toUpperCase() === 'X';
    options.push({ text: text.trim(), right, several: open === '[', asked: /\d/.test(mark) });
  }
  if (options.length < 2) return null;
  const several = options[0]?.several === true && !options[0].asked;
  const told = options.map(({ text, right }) => ({ words: inlines(text), right }));
  return whole(lines, at, { kind: 'options', several, options: told });
}

function inlines(text: string) {
  const [first] = parseForeign(text);
  const own = first?.type === 'paragraph' ? first : words(text);
  return own.type === 'paragraph' ? own.children : [];
}

/** Hints, and the solution that is told between two lines of stars. */
function whole(lines: readonly string[], start: number, answer: Answer): LiaQuiz {
  const explanation: string[] = [];
  let end = start;
  for (; hint.test(lines[end] ?? ''); end++) explanation.push(hint.exec(lines[end] ?? '')?.[1] ?? '');
  if (!stars.test(lines[end] ?? '')) return { answer, explanation, end };
  const close = lines.findIndex((line, i) => i > end && stars.test(line));
  if (close === -1) return { answer, explanation, end };
  const told = lines
    .slice(end + 1, close)
    .join('\n')
    .trim();
  return { answer, explanation: [...explanation, ...told.split(/\n\s*\n/)], end: close + 1 };
}
