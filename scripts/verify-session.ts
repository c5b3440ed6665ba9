// `npm run -s verify-session -- ID`: trains a stored session again from its log and says whether its curves are true.
// It reads the data folder, writes nothing there, and works while a server is using it.

import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openData } from '../lib/db/open';
import { sessionSummaries } from '../lib/db/review-list';
import { loadMnist } from '../lib/digits/mnist';
import { type Engine, fastestEngine, plainEngine } from '../lib/nn/engine';
import { dataSentence } from '../lib/start/fatal';
import { holdOut } from '../lib/training/heldout';
import { learnerMaker } from '../lib/training/learner-maker';
import { copyDatabase } from '../lib/verify/copy';
import { type Kept, loadKept } from '../lib/verify/kept';
import { type VerifyParts, verify } from '../lib/verify/verify';
import { dayOf, isTrue, verdictText } from '../lib/verify/words';
import { languages, spoken } from '../lib/words/languages';
import { Mistake } from './flags.mjs';

const words = languages[spoken].verify;

export async function run(argv: string[]): Promise<void> {
  const { id, data, plain, json, wantsHelp } = readArgs(argv);
  if (wantsHelp) return console.log(words.help);
  const folder = resolve(data);
  const copy = copyDatabase(folder);
  if (copy === null) throw new Mistake(words.noDatabase(folder));
  try {
    const kept = await load(copy, folder, id);
    const verdicts = verify(kept, partsOf(plain ? plainEngine : fastestEngine(), json ? () => {} : teller()));
    const { id: session, title } = kept.session;
    if (json) console.log(JSON.stringify({ session, title, true: isTrue(verdicts), runs: verdicts }));
    else console.log(verdictText(kept, verdicts, words));
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
    if (positionals.length > 1) throw new Mistake(words.oneAtATime);
    const { data = 'data', plain = false, json = false } = values;
    return { id: positionals[0] ?? null, data, plain, json, wantsHelp: values.help ?? false };
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new Mistake(words.badFlags(sentence?.replace(/\.$/, '') ?? ''));
  }
}

/** `folder` is the copy; mistakes name the `original`. */
async function load(folder: string, original: string, id: string | null): Promise<Kept> {
  const data = await openData(folder, 'prisma/migrations');
  if (!data.ok)
    throw new Mistake(dataSentence(data.error, languages[spoken].start.data).replaceAll(folder, original));
  try {
    const kept = await loadKept(data.value.db, id ?? (await onlyOne(data.value.db)));
    if (!kept) throw new Mistake(`${words.noSession(id ?? '')} ${await known(data.value.db)}`);
    return kept;
  } finally {
    await data.value.close();
  }
}

type Db = Parameters<typeof sessionSummaries>[0];

async function onlyOne(db: Db): Promise<string> {
  const [first, ...more] = await sessionSummaries(db);
  if (!first) throw new Mistake(words.nothingKept);
  if (more.length > 0) throw new Mistake(`${words.whichSession} ${await known(db)}`);
  return first.id;
}

async function known(db: Db): Promise<string> {
  const lines = (await sessionSummaries(db)).map(({ id, title, createdAt, drawings }) =>
    words.session(id, dayOf(createdAt), drawings, title),
  );
  return lines.length === 0 ? words.nothingKept : words.known(lines);
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

/** Says every two seconds, on the error stream, how far it is. */
function teller(): VerifyParts['progress'] {
  let toldAt = performance.now();
  return (miniBatches, ofAll) => {
    if (miniBatches % 500 !== 0 || performance.now() - toldAt < 2000) return;
    toldAt = performance.now();
    console.error(words.progress(miniBatches, ofAll));
  };
}
