// Crowd descent on the real stage: how smoothly do 500 balls move while everybody steps about once per second, and what
// does a frame cost the page? Then slide 28's surface, which turns automatically. `--flat`: without WebGL. `paint` is our own
// work per animation frame; `main` is all work of the page's main thread per frame, software drawing included. On a machine
// without a graphics card the processors do the card's work: `card` says who draws.

import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';
import { median, percentile, round } from './crowd';
import { countFlag, numberFlag } from './flags';
import { fillHall, type Phone } from './hall';

const [surfaceSlide, crowdSlide] = [28, 29];
const steps = 20;

export async function run(argv: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    people: text,
    seconds: text,
    flat: { type: 'boolean' },
    json: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: argv, options });
  const people = countFlag('people', values.people, 500);
  const seconds = numberFlag('seconds', values.seconds, 10);
  const server = await startServer({ folder: temporaryFolder() });
  const browser = await chromium.launch({
    executablePath: await findBrowser(console.error),
    args: values.flat ? [...browserFlags, '--disable-3d-apis'] : browserFlags,
  });
  try {
    return await play(server, browser, { people, seconds, drawn: values.flat ? 'contours' : 'relief' });
  } finally {
    await browser.close();
    await server.stop();
  }
}

type Wanted = { readonly people: number; readonly seconds: number; readonly drawn: 'relief' | 'contours' };

async function play(server: ServerProcess, browser: Browser, { people, seconds, drawn }: Wanted) {
  const { phones, tell } = await fillHall(server, people);
  await tell({ type: 'goTo', slide: crowdSlide, step: 0 });
  const stage = await openStage(browser, server, drawn);
  await tell({ type: 'openRound', activity: 'descend' });
  const walk = walkAll(phones, 'descend.1');
  await pause(2_000);
  const moving = await framesOf(stage, seconds);
  const taken = await walk;
  await tell({ type: 'goTo', slide: surfaceSlide, step: 3 });
  await stage.locator('.turning-surface').waitFor();
  const turning = await framesOf(stage, seconds);
  return {
    ...{ people, drawn, card: await cardOf(stage), steps: taken },
    moving,
    turning: drawn === 'contours' ? null : { ...turning, detail: await detailOf(stage) },
  };
}

/** Everybody takes one step per second, each in their own direction and at their own moment. Returns how many were taken. */
async function walkAll(phones: readonly Phone[], round: string): Promise<number> {
  const began = performance.now();
  let taken = 0;
  await Promise.all(
    phones.map(async ({ connection }, index) => {
      connection.onFrame = (frame) => {
        if (frame.subarray(0, 20).toString().includes('[{"ok":true')) taken++;
      };
      const angle = 2.4 * index;
      for (let n = 1; n <= steps; n++) {
        await pause(began + (n - 1 + index / phones.length) * 1_000 - performance.now());
        const [dx, dy] = [0.03 * Math.cos(angle + 0.2 * n), 0.03 * Math.sin(angle + 0.2 * n)];
        const move = { type: 'stepBall', round, n, dx, dy };
        const id = `step-${index}-${n}-${began.toFixed(0)}`;
        connection.send(`42${n}${JSON.stringify(['command', { id, command: move }])}`);
      }
    }),
  );
  await pause(1_000);
  return taken;
}

async function openStage(browser: Browser, server: ServerProcess, drawn: Wanted['drawn']): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const cookies = server.presenter!.split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url: server.origin };
  });
  await context.addCookies(cookies);
  const stage = await context.newPage();
  await stage.addInitScript(timePaints);
  await stage.goto(`${server.origin}/stage/${server.session}`);
  await stage.locator(`[data-drawn=${drawn}]`).waitFor();
  return stage;
}

type Timed = { paints: number[]; frames: number[] };

/** Times all work in animation frames, and the frames themselves. */
function timePaints(): void {
  const timed: Timed = { paints: [], frames: [] };
  Object.assign(globalThis, { timed });
  const ask = requestAnimationFrame.bind(globalThis);
  let [frame, spent] = [0, 0];
  globalThis.requestAnimationFrame = (work) =>
    ask((now) => {
      const began = performance.now();
      work(now);
      const took = performance.now() - began;
      if (now !== frame) {
        if (frame > 0) timed.paints.push(spent);
        [frame, spent] = [now, 0];
      }
      spent += took;
    });
  ask(function count(now) {
    timed.frames.push(now);
    ask(count);
  });
}

async function framesOf(stage: Page, seconds: number) {
  const tools = await stage.context().newCDPSession(stage);
  await tools.send('Performance.enable');
  const metrics = async () => {
    const { metrics: all } = await tools.send('Performance.getMetrics');
    return (name: string) => 1000 * (all.find((metric) => metric.name === name)?.value ?? 0);
  };
  await stage.evaluate(() => {
    const { timed } = globalThis as unknown as { timed: Timed };
    timed.paints.length = 0;
    timed.frames.length = 0;
  });
  const before = await metrics();
  await pause(seconds * 1_000);
  const after = await metrics();
  const { paints, frames } = await stage.evaluate(() => (globalThis as unknown as { timed: Timed }).timed);
  const gaps = frames.slice(1).map((at, i) => at - frames[i]!);
  const each = (name: string) => round((after(name) - before(name)) / frames.length);
  return {
    framesPerSecond: round((1000 * gaps.length) / (frames.at(-1)! - frames[0]!)),
    gap: { p50: median(gaps), p95: percentile(gaps, 0.95), p99: percentile(gaps, 0.99) },
    painted: paints.length,
    paint: { p50: median(paints), p99: percentile(paints, 0.99) },
    main: { task: each('TaskDuration'), script: each('ScriptDuration') },
  };
}

/** The share of the screen's pixels that the surface is drawn with by now: fewer on a slow machine while it turns. */
const detailOf = (stage: Page): Promise<number> =>
  stage.evaluate(() => {
    const [below, surface] = document.querySelectorAll<HTMLCanvasElement>('[data-drawn] canvas');
    return surface!.width / below!.width;
  });

const cardOf = (stage: Page): Promise<string> =>
  stage.evaluate(() => {
    const card = document.createElement('canvas').getContext('webgl');
    const names = card?.getExtension('WEBGL_debug_renderer_info');
    return card && names ? String(card.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'none';
  });

const pause = (millis: number) => new Promise((resume) => setTimeout(resume, Math.max(0, millis)));
