// The slides that follow the network, on the stage, while a whole room is connected and the network trains at full
// speed: frames per second, the longest frame (ms), and what each second is spent on (ms): the page's main thread by script,
// style and layout; all of its threads, raster included; the browser's process that draws the picture where there is no
// graphics card; the server with its training. `--phones 1000 --seconds 3 --slides 5,14`.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { Random } from '../../lib/random';
import { readDeck } from '../../lib/start/talk';
import { english } from '../../lib/words/en/english';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { openBrowser } from '../../scripts/open-browser';
import { startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';
import { round } from './crowd';
import { countFlag, numberFlag, numbersFlag } from './flags';
import { fillHall, type Phone } from './hall';
import { open, profile } from './pages';

const live = '5,14,15,19,20,23,25,32,33,34,35,36,37,38';
/** Drawings per second that keep arriving while the slide asks for them. */
const ARRIVING = 10;
const DRAWN = 60;

export async function run(argv: string[]) {
  const text = { type: 'string' } as const;
  const options = { json: { type: 'boolean' }, phones: text, seconds: text, slides: text } as const;
  const { values } = parseArgs({ args: argv, options });
  const phones = countFlag('phones', values.phones, 1000);
  const seconds = numberFlag('seconds', values.seconds, 3);
  const wanted = numbersFlag('slides', values.slides ?? live, []);
  const deck = await readDeck(resolve('decks/neural-networks.md'), english);
  if (!deck.ok) throw new Error(deck.error);
  const server = await startServer({ folder: temporaryFolder() });
  const browser = await openBrowser();
  try {
    const { phones: people, tell } = await fillHall(server, phones);
    const pen = drawing(people);
    await tell({ type: 'autoApprove', what: 'drawings', on: true });
    await tell({ type: 'goTo', slide: 5, step: 0 });
    await tell({ type: 'openRound', activity: 'draw' });
    for (let n = 0; n < DRAWN; n++) pen();
    const stage = await profile(browser, server.origin, server.presenter!);
    const page = await open(stage, 'stage', `${server.origin}/stage/${server.session}`);
    await page.waitForSelector('article.stage');
    await tell({ type: 'train', running: true, pace: 0, learningRate: 0.5 });
    const measured: Record<string, object> = {};
    for (const number of wanted) {
      const slide = deck.value.deck.slides[number - 1]!;
      await tell({ type: 'goTo', slide: number, step: slide.steps });
      if (number !== 5) await page.waitForTimeout(1_500);
      const timer = number === 5 ? setInterval(pen, 1_000 / ARRIVING) : undefined;
      measured[number] = await measure(browser, page, server.pid, seconds);
      clearInterval(timer);
    }
    return { phones, slides: measured };
  } finally {
    await browser.close();
    await server.kill();
  }
}

/** Each call sends a drawing of the next person. */
function drawing(phones: readonly Phone[]): () => void {
  const hand = shakyHandwriting(new Random(3));
  let drawn = 0;
  return () => {
    const n = drawn++;
    const label = n % 10;
    const command = { type: 'draw', digit: `live-${n}`, round: 'draw.1', label, strokes: hand.draw(label) };
    phones[n % phones.length]!.connection.send(
      `429${JSON.stringify(['command', { id: `live-draw-${n}`, command }])}`,
    );
  };
}

async function measure(browser: Browser, page: Page, serverPid: number, seconds: number) {
  const inPage = await page.context().newCDPSession(page);
  const ofBrowser = await browser.newBrowserCDPSession();
  await inPage.send('Performance.enable');
  const look = async () => ({
    ...(await mainThread(inPage)),
    ...(await processes(ofBrowser)),
    server: processorSeconds(serverPid),
  });
  const before = await look();
  const frames = await watchFrames(page, seconds * 1_000);
  const after = await look();
  await Promise.all([inPage.detach(), ofBrowser.detach()]);
  const names = Object.keys(before) as (keyof typeof before)[];
  const spent = names.map((name) => [name, Math.round(((after[name] - before[name]) * 1_000) / seconds)]);
  return { ...frames, ...Object.fromEntries(spent) };
}

/** In seconds since the page was opened. */
async function mainThread(page: CDPSession) {
  const { metrics } = await page.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    main: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  };
}

/** Processor seconds. */
async function processes(browser: CDPSession) {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const of = (type: string) =>
    processInfo.filter((each) => each.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { page: of('renderer'), picture: of('GPU') };
}

function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return (user + system) / 100;
}

async function watchFrames(page: Page, ms: number) {
  const { frames, longest } = await page.evaluate(
    (length) =>
      new Promise<{ frames: number; longest: number }>((done) => {
        const began = performance.now();
        let [frames, longest, last] = [0, 0, began];
        const frame = () => {
          const now = performance.now();
          frames++;
          longest = Math.max(longest, now - last);
          last = now;
          if (now - began < length) requestAnimationFrame(frame);
          else done({ frames, longest });
        };
        requestAnimationFrame(frame);
      }),
    ms,
  );
  return { framesASecond: round((frames * 1_000) / ms), longest: round(longest) };
}
