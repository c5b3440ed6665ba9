// Aiken: a question, its options behind letters, and the letter of the right one.

import { decoded, type Read } from '../formats/format';
import { linesOf } from '../markdown/source';
import type { Given, Sink } from '../model';
import { bankOf } from './bank';
import type { Question } from './question';
import { blocksOf, lineOf } from './said';

type Draft = { prompt: string[]; options: { letter: string; text: string }[]; line: number };

export function readAiken(given: Given, sink: Sink): Read {
  const questions: Question[] = [];
  let draft: Draft = { prompt: [], options: [], line: 0 };
  const end = (right: string) => {
    sink.slide = questions.length + 1;
    if (draft.prompt.length > 0 || draft.options.length > 0) questions.push(questionOf(draft, right, sink));
    draft = { prompt: [], options: [], line: 0 };
  };
  for (const [i, line] of linesOf(decoded(given)).entries()) {
    const [, answer] = /^\s*ANSWER:\s*(.*?)\s*$/i.exec(line) ?? [];
    const [, why] = /^\s*FEEDBACK:\s*(.*?)\s*$/i.exec(line) ?? [];
    const last = questions.at(-1);
    if (answer !== undefined) end(answer);
    else if (why !== undefined && last) questions[questions.length - 1] = { ...last, explanation: [why] };
    else if (line.trim() !== '') read(draft, line, i + 1);
  }
  end('');
  return bankOf(questions, '', sink);
}

function read(draft: Draft, line: string, at: number): void {
  const [, letter, text] = /^\s*([A-Za-z])[.)]\s+(.*)$/.exec(line) ?? [];
  draft.line ||= at;
  const last = draft.options.at(-1);
  if (letter !== undefined && text !== undefined && draft.prompt.length > 0)
    draft.options.push({ letter: letter.toUpperCase(), text });
  else if (last) last.text += ` ${line.trim()}`;
  else draft.prompt.push(line.trim());
}

function questionOf({ prompt, options, line }: Draft, right: string, sink: Sink): Question {
  const letters = right
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const read = options.map(({ letter, text }) => ({
    words: lineOf(text, 'html', line, sink),
    right: letters.includes(letter),
  }));
  return {
    ...{ line, name: '', explanation: [] },
    prompt: blocksOf(prompt.join('\n'), 'html', line, sink),
    answer:
      read.length === 0 ? { kind: 'words' } : { kind: 'options', several: letters.length > 1, options: read },
  };
}
