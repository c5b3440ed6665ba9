// Aiken: a question, its options behind letters, and the letter of the right one.

import { decoded, type Read } from '../formats/format';
import { linesOf } from '../markdown/source';
import type { Given, Sink } from '../model';
import { bankOf } from './bank';
import type { Question } from './question';
import { blocksOf, lineOf } from './said';

export function readAiken(given: Given, sink: Sink): Read {
  const questions: Question[] = [];
  let prompt: string[] = [];
  let options: { letter: string; text: string }[] = [];
  let first = 0;
  const lines = linesOf(decoded(given));
  const end = (right: string, line: number) => {
    sink.slide = questions.length + 1;
    const letters = right
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (prompt.length > 0 || options.length > 0)
      questions.push({
        ...{ line, name: '', explanation: [] },
        prompt: blocksOf(prompt.join('\n'), 'html', line, sink),
        answer:
          options.length === 0
            ? { kind: 'words' }
            : {
                kind: 'options',
                several: letters.length > 1,
                options: options.map(({ letter, text }) => ({
                  words: lineOf(text, 'html', line, sink),
                  right: letters.includes(letter),
                })),
              },
      });
    [prompt, options, first] = [[], [], 0];
  };
  for (const [i, line] of lines.entries()) {
    const [, answer] = /^\s*ANSWER:\s*(.*?)\s*$/i.exec(line) ?? [];
    const [, letter, text] = /^\s*([A-Za-z])[.)]\s+(.*)$/.exec(line) ?? [];
    const [, why] = /^\s*FEEDBACK:\s*(.*?)\s*$/i.exec(line) ?? [];
    const last = questions.at(-1);
    if (answer !== undefined) end(answer, first || i + 1);
    else if (why !== undefined && last) questions[questions.length - 1] = { ...last, explanation: [why] };
    else if (letter !== undefined && text !== undefined && prompt.length > 0)
      options.push({ letter: letter.toUpperCase(), text });
    else if (line.trim() !== '') {
      first ||= i + 1;
      const option = options.at(-1);
      if (option) options[options.length - 1] = { ...option, text: `${option.text} ${line.trim()}` };
      else prompt.push(line.trim());
    }
  }
  end('', first);
  return bankOf(questions, '', sink);
}
