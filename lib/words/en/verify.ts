// What `npm run -s verify-session` says on the terminal.

import type { Formulas } from '../../nn/recipe';
import { count, number } from './format';

type Trained = {
  readonly shape: string;
  readonly formulas: Formulas;
  readonly seed: number;
  readonly miniBatches: number;
  readonly changes: number;
};

const neurons = { sigmoid: 'sigmoid neurons', relu: 'ReLU neurons' };
const rows = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');

export const verify = {
  help: `npm run -s verify-session -- [ID] [flags]

Trains the network of a stored session again, from its seed and its log, and compares the results with what was recorded:
every report (costs, accuracy, confusion), every checkpoint and every reading of a drawing, bit for bit. Exits with code 1
if something differs. ID may be left out if there is only one session.

  --data DIR   the data folder (data); nothing is written there, and a server may be using it
  --plain      plain TypeScript instead of the kernels: the same bits, about twenty times slower
  --json       the result as JSON
`,
  noDatabase: (folder: string) => `There is no database in ${folder}. Name the data folder with --data.`,
  oneAtATime: 'Verify one session at a time.',
  badFlags: (problem: string) => `${problem}. See npm run -s verify-session -- --help`,
  noSession: (id: string) => `There is no session ${id}.`,
  nothingKept: 'No session is kept here.',
  whichSession: 'Which session?',
  known: (lines: readonly string[]) => `These are kept:\n${rows(lines)}`,
  session: (id: string, day: string, drawings: number, title: string) =>
    `${id}  ${day}  ${count(drawings, { one: 'drawing', other: 'drawings' })}  ${title}`,
  progress: (done: number, all: number) => `${number(done)} of ${number(all)} mini-batches…`,

  head: (title: string, day: string, id: string) => `${title}, ${day} (${id})`,
  /** `place` counts from 1; null: there is only one. */
  network: (place: number | null, { shape, formulas, seed, miniBatches, changes }: Trained) =>
    `${place === null ? 'The network' : `Network ${place}`}: ${shape}, ` +
    `${neurons[formulas.hidden]}, ${formulas.cost}, seed ${seed}, ` +
    `${count(miniBatches, { one: 'mini-batch', other: 'mini-batches' })}, ` +
    `${count(changes, { one: 'change', other: 'changes' })} in its log`,
  kinds: { report: 'reports', checkpoint: 'checkpoints', reading: 'readings of drawings' },
  same: (what: string, same: number, all: number, lost: number) =>
    `  ${what}: ${number(same)} of ${number(all)} identical, bit for bit` +
    (lost > 0 ? `; ${number(lost)} can’t be checked any more` : ''),
  one: { report: 'the report', checkpoint: 'the checkpoint', reading: 'the reading' },
  ofDrawing: (what: string, drawing: string) => `${what} of drawing ${drawing}`,
  difference: (what: string, time: string, step: number, figure: string) =>
    `  First difference: ${what} at ${time} UTC, mini-batch ${number(step)}, ${figure}:`,
  recorded: (value: string) => `    recorded  ${value}`,
  again: (value: string) => `    now       ${value}`,
  nothing: 'nothing',
  verdict: {
    untrained: 'Nothing was trained in this session, so there is no curve to check.',
    differs: 'NOT TRUE: this seed and log give other figures, or another version of Nudge recorded them.',
    partly: 'As far as it is kept, the curves are true: the same seed and log give the same figures.',
    same: 'The curves are true: the same seed and log give the same figures.',
  },
};
