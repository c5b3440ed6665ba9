// `npm run -s check -- FILE`: every mistake and warning of a deck, for people or as JSON. Fails where there are mistakes.

import { parseArgs } from 'node:util';
import type { DeckProblem } from '../lib/deck/deck';
import { isWarning } from '../lib/mistakes';
import { checkFile, toldProblems } from '../lib/start/talk';
import { languages, spoken } from '../lib/words/languages';
import type { renderProblems } from './check/render';
import { Mistake } from './flags.mjs';

const words = languages[spoken];

export async function run(argv: string[]): Promise<void> {
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: argv,
    options: { json: flag, render: flag, help: flag },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(words.tools.check.help);
    return;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Mistake(words.tools.check.oneFile);
  const report = await reportOf(file, values.render);
  console.log(values.json ? JSON.stringify(report.data) : report.text);
  if (report.data.mistakes > 0) process.exitCode = 1;
}

/** What is said of a deck, for people and for programs. Throws where the file can't be read. */
export async function reportOf(file: string, render = false) {
  const checked = await checkFile(file, words.start);
  if (!checked.ok) throw new Mistake(checked.error);
  const { deck, source, problems: read } = checked.value;
  const seen = render && deck ? await seenProblems({ file, deck, source }) : [];
  const problems = [...read, ...seen.filter((each) => !isKnown(each, read))].sort((a, b) => a.line - b.line);
  const warnings = problems.filter(({ mistake }) => isWarning(mistake)).length;
  const listed = problems.map(({ line, mistake }) => ({
    line,
    severity: isWarning(mistake) ? 'warning' : 'mistake',
    code: mistake.code,
    text: words.deck.mistake(mistake),
  }));
  const good = deck ? [words.tools.check.good(file, deck.slides.length)] : [];
  const told = problems.length > 0 ? [toldProblems(file, problems, words)] : [];
  return {
    text: [...good, ...told].join('\n'),
    data: { file, mistakes: problems.length - warnings, warnings, problems: listed },
  };
}

/** What is too small where reading the deck has told so. */
const isKnown = ({ line, mistake }: DeckProblem, read: readonly DeckProblem[]): boolean =>
  mistake.code === 'drawnSmall' &&
  read.some((each) => Math.abs(each.line - line) <= 1 && isWarning(each.mistake));

/** The browser's part is loaded where it is wanted. */
async function seenProblems(drawn: Parameters<typeof renderProblems>[0]) {
  const { renderProblems: render } = await import('./check/render');
  return render(drawn);
}
