// How soon there is something to see, in ms: the stage's first load with an empty cache, from the navigation to the painted
// slide; and the time from the presenter's key to the frame on stage and phone that shows the next slide or build, through
// the whole talk, twice. `first` is the first time through, when widgets may still be loading. One machine, one clock.

import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { consolePath, playPath } from '../../lib/protocol/addresses';
import { openBrowser } from '../../scripts/open-browser';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';
import { percentile, round } from './crowd';
import { countFlag } from './flags';
import { forgetPaints, open, paintedAt, pressedAt, profile } from './pages';

const LOADS = 5;
/** ms after a key by which everything has arrived. */
const SETTLED = 450;
const LAST = 40;

type Change = { readonly place: string; readonly stage: number; readonly phone: number };

export async function run(argv: string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: argv, options: { json: { type: 'boolean' }, slides: text } });
  const server = await startServer({ folder: temporaryFolder() });
  const browser = await openBrowser();
  try {
    const loads: number[] = [];
    for (let n = 0; n < LOADS; n++) loads.push(await firstLoad(browser, server));
    const presenter = await profile(browser, server.origin, server.presenter!);
    const hand = await profile(browser, server.origin, (await server.enter()).cookie);
    const wall = await profile(browser, server.origin, server.presenter!);
    const stage = await open(wall, 'stage', `${server.origin}/stage/${server.session}`);
    const phone = await open(hand, 'phone', server.origin + playPath(server.session));
    const console = await open(presenter, 'console', server.origin + consolePath(server.session));
    await console.waitForTimeout(3_000);
    const pages = { console, stage, phone, last: countFlag('slides', values.slides, LAST) };
    const first = figures(await walk(pages));
    await console.keyboard.press('Home');
    await console.waitForTimeout(1_000);
    return {
      firstLoad: { median: percentile(loads, 0.5), most: percentile(loads, 1) },
      first,
      again: figures(await walk(pages)),
    };
  } finally {
    await browser.close();
    await server.kill();
  }
}

/** ms from the navigation to the painted slide, by the page's own clock. */
async function firstLoad(browser: Browser, { origin, session, presenter }: ServerProcess): Promise<number> {
  const context = await profile(browser, origin, presenter!);
  const page = await open(context, 'stage', `${origin}/stage/${session}`);
  await page.waitForSelector('article.stage');
  await page.waitForTimeout(1_500);
  const began = await page.evaluate(() => performance.timeOrigin);
  const took = (await paintedAt(page)) - began;
  await context.close();
  return round(took);
}

type Pages = Readonly<Record<'console' | 'stage' | 'phone', Page>> & { readonly last: number };

/** Goes through every slide and build to the last, with the key that a clicker sends. */
async function walk({ console, stage, phone, last }: Pages): Promise<Change[]> {
  const changes: Change[] = [];
  let slide = await slideOf(console);
  for (let build = 1; ; build++) {
    await Promise.all([forgetPaints(stage), forgetPaints(phone)]);
    await console.keyboard.press('ArrowRight');
    await console.waitForTimeout(SETTLED);
    const [pressed, onStage, onPhone] = [
      await pressedAt(console),
      await paintedAt(stage),
      await paintedAt(phone),
    ];
    const now = await slideOf(console);
    if (now !== slide) build = 0;
    slide = now;
    changes.push({ place: `${now}.${build}`, stage: onStage - pressed, phone: onPhone - pressed });
    if (slide >= last && build > 0) return changes;
    if (changes.length > 300) throw new Error('The talk has no end.');
  }
}

async function slideOf(console: Page): Promise<number> {
  const notes = await console.getByRole('heading', { name: /^Notes, slide/ }).textContent();
  return Number(/\d+/.exec(notes ?? '')?.[0]);
}

/** For each surface; a build that draws nothing there is not counted. */
function figures(changes: readonly Change[]) {
  const of = (surface: 'stage' | 'phone') => {
    const seen = changes.filter((change) => !Number.isNaN(change[surface]));
    const times = seen.map((change) => change[surface]);
    const slowest = seen.toSorted((a, b) => b[surface] - a[surface]).slice(0, 8);
    return {
      changes: seen.length,
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      above100: times.filter((time) => time > 100).length,
      slowest: Object.fromEntries(slowest.map((change) => [change.place, round(change[surface])])),
    };
  };
  return { stage: of('stage'), phone: of('phone') };
}
