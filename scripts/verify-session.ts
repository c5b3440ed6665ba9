// `npm run -s verify-session -- ID`: trains a stored session again from its log and says whether its curves are true.
// Reads the data folder, writes nothing there, and works while a server uses it.

import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openData } from '../lib/db/open';
import { sessionSummaries } from '../lib/db/review-list';
import { loadMnist } from '../lib/digits/mnist';
import { type Engine, fastestEngine, plainEngine } from '../lib/nn/engine';
import { holdOut } from '../lib/training/heldout';
import { learnerMaker } from '../lib/training/learner-maker';
import { copyDatabase } from '../lib/verify/copy';
import { type Kept, loadKept } from '../lib/verify/kept';
import { type VerifyParts, verify } from '../lib/verify/verify';
import { isTrue, words } from '../lib/verify/words';
import { Mistake } from './flags.mjs';

const help = `npm run -s verify-session -- [ID] [flags]

Trains the network of a stored session again, from its seed and its log, and compares what was told: every stored report
(costs, accuracy, confusion), every stored checkpoint and every reading of a drawing, bit for bit. Ends with code 1 where
something is not true. ID may be left out when there is only one session.

  --data DIR   the data folder (data); nothing is written there, and a server may use it meanwhile
  --plain      with plain TypeScript instead of the kernels: the same bits, some twenty times slower
  --json       the result as JSON
`;

export async function run(argv: string[]): Promise<void> {
  const { id, data, plain, json, wantsHelp } = readArgs(argv);
  if (wantsHelp) return console.log(help);
  const folder = resolve(data);
  const copy = copyDatabase(folder);
  if (copy === null) throw new Mistake(`There is no database in ${folder}. --data names the folder.`);
  try {
    const kept = await load(copy, folder, id);
    const verdicts = verify(kept, partsOf(plain ? plainEngine : fastestEngine(), json ? () => {} : teller()));
    const { id: session, title } = kept.session;
    if (json) console.log(JSON.stringify({ session, title, true: isTrue(verdicts), runs: verdicts }));
    else console.log(words(kept, verdicts));
    if (!isTrue(verdicts)) process.exitCode = 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function readArgs(argv: string[]) {
  const flag = { type: 'boolean' } as const;
  const options = { data: { type: 'string' }, plain: flag, json: flag, help: flag } as const;
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    if (positionals.length > 1) throw new Mistake('One session at a time.');
    const { data = 'data', plain = false, json = false } = values;
    return { id: positionals[0] ?? null, data, plain, json, wantsHelp: values.help ?? false };
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new Mistake(`${sentence?.replace(/\.$/, '')}. See npm run -s verify-session -- --help`);
  }
}

/** `folder` is the copy; people know the `original`. */
async function load(folder: string, original: string, id: string | null): Promise<Kept> {
  const data = await openData(folder, 'prisma/migrations');
  if (!data.ok) throw new Mistake(data.error.replaceAll(folder, original));
  try {
    const kept = await loadKept(data.value.db, id ?? (await onlyOne(data.value.db)));
    if (!kept) throw new Mistake(`There is no session ${id}.${await known(data.value.db)}`);
    return kept;
  } finally {
    await data.value.close();
  }
}

type Db = Parameters<typeof sessionSummaries>[0];

async function onlyOne(db: Db): Promise<string> {
  const [first, ...more] = await sessionSummaries(db);
  if (!first) throw new Mistake('No session is kept here.');
  if (more.length > 0) throw new Mistake(`Which session?${await known(db)}`);
  return first.id;
}

async function known(db: Db): Promise<string> {
  const lines = (await sessionSummaries(db)).map(({ id, title, createdAt, digits }) => {
    const day = new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ');
    return `  ${id}  ${day}  ${digits} ${digits === 1 ? 'digit' : 'digits'}  ${title}`;
  });
  return lines.length === 0 ? ' None is kept here.' : ` These are kept:\n${lines.join('\n')}`;
}

function partsOf({ makeMachine, evaluate }: Engine, progress: VerifyParts['progress']): VerifyParts {
  const { train, test } = loadMnist();
  return {
    maker: (recipe) => learnerMaker(train, recipe, makeMachine),
    heldOut: holdOut(test),
    evaluate,
    progress,
  };
}

/** How far it is, on the error stream, every two seconds. */
function teller(): VerifyParts['progress'] {
  let toldAt = performance.now();
  return (miniBatches, ofAll) => {
    if (miniBatches % 500 !== 0 || performance.now() - toldAt < 2000) return;
    toldAt = performance.now();
    console.error(`${miniBatches.toLocaleString('en')} of ${ofAll.toLocaleString('en')} mini-batches…`);
  };
}
