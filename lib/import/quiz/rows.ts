// Rows of a sheet → questions, as Kahoot's sheets and others have them: the first row that names a question and its answers says
// what each column is.

import type { Sink } from '../model';
import type { Option, Question } from './question';
import { blocksOf, lineOf } from './said';

export type Row = { readonly cells: readonly string[]; readonly line: number };

type Columns = {
  readonly question: number;
  readonly options: readonly number[];
  readonly right: number | null;
  readonly seconds: number | null;
  readonly why: readonly number[];
  readonly name: number | null;
};

const heads = {
  question:
    /^(question|questions|question text|prompt|stem|frage|pregunta|pergunta|domanda|вопрос|問題|question\b.*)/i,
  option:
    /^((answer|option|choice|antwort|respuesta|resposta|réponse|risposta|alternative)s?\s*[-_#]?\s*(\d{1,2}|[a-j])\b|[a-j]$|(wrong|incorrect|distractor)\b)/i,
  right:
    /^(correct|right|solution|key|answer key|answer$|correct answer|richtig|lösung|correcta|certa|bonne)/i,
  seconds: /\b(time|seconds|sec|zeit|tiempo)\b/i,
  why: /^(explanation|feedback|rationale|erklärung|explicación|explicação|comment|hint)/i,
  name: /^(name|title|id)$/i,
};

/** null: no row names its columns. */
export function columnsOf(rows: readonly Row[]): { columns: Columns; start: number } | null {
  for (const [start, { cells }] of rows.slice(0, 30).entries()) {
    const found = headed(cells.map((cell) => cell.trim()));
    if (found) return { columns: found, start: start + 1 };
  }
  return null;
}

function headed(cells: readonly string[]): Columns | null {
  const place = (pattern: RegExp, taken: readonly number[] = []) => {
    const i = cells.findIndex((cell, at) => !taken.includes(at) && pattern.test(cell));
    return i === -1 ? null : i;
  };
  const options = cells.flatMap((cell, i) => (heads.option.test(cell) ? [i] : []));
  const right = place(heads.right, options);
  const question = place(heads.question, [...options, ...(right === null ? [] : [right])]);
  if (question === null || (options.length === 0 && right === null)) return null;
  return {
    question,
    options,
    right,
    seconds: place(heads.seconds, [question, ...options]),
    why: cells.flatMap((cell, i) => (heads.why.test(cell) ? [i] : [])),
    name: place(heads.name, [question]),
  };
}

export function questionsOf(rows: readonly Row[], sink: Sink): Question[] {
  const head = columnsOf(rows);
  const columns = head?.columns ?? bare(rows);
  const questions: Question[] = [];
  for (const { cells, line } of rows.slice(head?.start ?? 0)) {
    const cell = (i: number | null) => (i === null ? '' : (cells[i] ?? '').trim());
    if (cell(columns.question) === '') continue;
    sink.slide = questions.length + 1;
    const seconds = Math.round(Number(cell(columns.seconds)));
    questions.push({
      line,
      name: cell(columns.name),
      prompt: blocksOf(cell(columns.question), 'html', line, sink),
      answer: answerOf(columns.options.map(cell), cell(columns.right), line, sink),
      explanation: columns.why.map(cell),
      ...(seconds >= 1 && seconds <= 3600 && { seconds }),
    });
  }
  return questions;
}

/** Without names: the question, its answers, and the right one last. */
function bare(rows: readonly Row[]): Columns {
  const width = Math.max(2, ...rows.map(({ cells }) => cells.length));
  const options = Array.from({ length: Math.max(1, width - 2) }, (_, i) => i + 1);
  return { question: 0, options, right: width > 2 ? width - 1 : null, seconds: null, why: [], name: null };
}

function answerOf(all: readonly string[], right: string, line: number, sink: Sink): Question['answer'] {
  const filled = all.flatMap((text, i) => (text === '' ? [] : [{ text, i }]));
  const words = (text: string): Option['words'] => lineOf(text, 'plain', line, sink);
  const truth = /^(true|false|wahr|falsch|verdadero|falso|vrai|faux)$/i;
  if (filled.length === 0) {
    if (truth.test(right)) return { kind: 'true-false', right: /^(t|w|ve|vr)/i.test(right) };
    return right === '' ? { kind: 'none' } : { kind: 'text', accepted: right.split(/\s*[|;]\s*/) };
  }
  const chosen = chosenOf(filled, right);
  const found = filled.map(({ text, i }) => ({ words: words(text), right: chosen.includes(i) }));
  // The right one may be written as its words alone, beside the wrong ones.
  const own = right !== '' && chosen.length === 0 ? [{ words: words(right), right: true }] : [];
  return { kind: 'options', options: [...own, ...found], several: chosen.length > 1 };
}

/** By their words, their numbers (from 1) or their letters. */
function chosenOf(filled: readonly { text: string; i: number }[], right: string): number[] {
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const whole = filled.filter(({ text }) => same(text, right));
  if (whole.length > 0) return whole.map(({ i }) => i);
  const parts = right.split(/\s*[,;|&/]\s*|\s+and\s+/).filter((part) => part !== '');
  const places = parts.map((part) => {
    const [, digits] = /^(?:(?:option|answer|choice)\s*)?(\d{1,2})(?:\.0)?$/i.exec(part) ?? [];
    if (digits !== undefined) return Number(digits) - 1;
    const [, letter] = /^(?:(?:option|answer|choice)\s*)?([a-j])[.)]?$/i.exec(part) ?? [];
    if (letter !== undefined) return letter.toLowerCase().charCodeAt(0) - 97;
    return filled.find(({ text }) => same(text, part))?.i ?? -1;
  });
  return places.length > 0 && places.every((place) => filled.some(({ i }) => i === place)) ? places : [];
}
