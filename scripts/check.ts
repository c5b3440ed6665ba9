// `npm run -s check -- FILE`: every mistake and warning of a deck, for people or as JSON. Fails where there are mistakes.

import { parseArgs } from 'node:util';
import { isWarning } from '../lib/mistakes';
import { checkFile, toldProblems } from '../lib/start/talk';
import { languages, spoken } from '../lib/words/languages';
import { Mistake } from './flags.mjs';

const words = languages[spoken];

export function run(argv: string[]): undefined {
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: argv,
    options: { json: flag, help: flag },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(words.tools.check.help);
    return;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Mistake(words.tools.check.oneFile);
  const report = reportOf(file);
  console.log(values.json ? JSON.stringify(report.data) : report.text);
  if (report.data.mistakes > 0) process.exitCode = 1;
}

/** What is said of a deck, for people and for programs. Throws where the file can't be read. */
export function reportOf(file: string) {
  const checked = checkFile(file, words.start);
  if (!checked.ok) throw new Mistake(checked.error);
  const { deck, problems } = checked.value;
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
