// Lays every slide out on a stage of 1920 × 1080 and on a phone of 360 × 740, in a browser, and says what is cut off, smaller than
// 22 px or on top of each other there. It gives the deck on a server of its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Deck, DeckProblem } from '../../lib/deck/deck';
import { type Piece, splitDeck } from '../../lib/deck/pieces/split';
import { loadSecret } from '../../lib/identity/secret';
import { printKey } from '../../lib/identity/share-keys';
import { playPath, printPath } from '../../lib/protocol/addresses';
import { Random } from '../../lib/random';
import { shakyHandwriting } from '../audience/handwriting';
import { openBrowser } from '../open-browser';
import { type ServerProcess, startServer } from '../server-process';
import { Room } from '../shots/room';
import { contextOf, drawn } from '../shots/screens';
import { type Fault, measured } from './measure';

/** px of the canvas of 1,080 lines. */
const leastOnStage = 22;
/** px of a phone's page. */
const leastOnPhone = 11;

type Drawn = { readonly file: string; readonly deck: Deck; readonly source: string };

export async function renderProblems({ file, deck, source }: Drawn): Promise<DeckProblem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nudge-check-'));
  const browser = await openBrowser();
  try {
    const server = await startServer({ folder, env: { NUDGE_DECK: resolve(file) } });
    try {
      const stage = await onStage(browser, server, folder);
      const phone = await onPhone(browser, server, deck);
      const split = splitDeck(source, 'present');
      const told = tellerOf(file, split.ok ? split.value.slides : []);
      return [...told('stage', stage), ...told('phone', phone)];
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By slide. */
type Faults = readonly (readonly Fault[])[];

/** The print has all slides on one page, each at its last build. */
async function onStage(
  browser: Browser,
  { origin, session }: ServerProcess,
  folder: string,
): Promise<Faults> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  const url = new URL(origin + printPath(session));
  url.searchParams.set('key', printKey(loadSecret(folder), session));
  await page.goto(url.href);
  await page.waitForSelector('[data-print="ready"]', { timeout: 120_000 });
  const faults: Fault[][] = [];
  for (const slide of await page.locator('.print-sheet .stage').all()) {
    faults.push(await measured(slide, { words: '.prose', least: leastOnStage, scrolls: false }));
  }
  await page.close();
  return faults;
}

async function onPhone(browser: Browser, server: ServerProcess, deck: Deck): Promise<Faults> {
  const { cookie } = await server.enter();
  const handwriting = shakyHandwriting(new Random(1));
  const room = await Room.open({ server, people: 0, handwriting, seed: 1 });
  const looks = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
  const context = await contextOf(browser, server.origin, cookie, looks);
  try {
    const page = await context.newPage();
    await page.goto(server.origin + playPath(server.session));
    const faults: Fault[][] = [];
    for (const { number, steps } of deck.slides) {
      await room.go(number, steps);
      faults.push(await measuredPhone(page));
    }
    return faults;
  } finally {
    room.close();
    await context.close();
  }
}

async function measuredPhone(page: Page): Promise<Fault[]> {
  await drawn(page);
  const body = page.locator('body');
  return measured(body, { words: '.phone-words', least: leastOnPhone, scrolls: true });
}

/** Each fault at the line where its words stand, as far as that can be told. */
function tellerOf(file: string, pieces: readonly Piece[]) {
  return (surface: 'stage' | 'phone', faults: Faults): DeckProblem[] =>
    faults.flatMap((found, place) =>
      found.map(({ what, text, size }): DeckProblem => {
        const facts = { slide: place + 1, surface, text };
        const line = lineOf(pieces[place], text);
        if (what === 'small') return { file, line, mistake: { code: 'drawnSmall', ...facts, size } };
        return { file, line, mistake: { code: what === 'cut' ? 'drawnCut' : 'drawnOver', ...facts } };
      }),
    );
}

function lineOf(piece: Piece | undefined, text: string): number {
  if (!piece) return 1;
  const start = text.replaceAll('\u00ad', '').slice(0, 16);
  const line = piece.text.split('\n').findIndex((each) => each.includes(start));
  return piece.line + Math.max(0, line);
}
