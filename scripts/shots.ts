// `npm run -s shots`: pictures of every slide on stage, phone and console, light and dark, from a talk that a pretended
// audience plays: its questions are asked and answered, its digits drawn, its network learns.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Deck, Slide } from '../lib/deck/deck';
import { Random } from '../lib/random';
import { readDeck } from '../lib/start/talk';
import { english } from '../lib/words/en/english';
import { readHandwriting, shakyHandwriting } from './audience/handwriting';
import { openBrowser } from './open-browser';
import { startServer } from './server-process';
import {
  type Action,
  actionsOn,
  isPlayedUnseen,
  learnsFrom,
  showsProgress,
  surfaces,
  unseen,
} from './shots/plan';
import { createRoom, type Room } from './shots/room';
import { openScreens, type Screens } from './shots/screens';
import { makeSheets } from './shots/sheets';
import { readWishes, type Wishes } from './shots/wishes';

const help = `npm run -s shots -- [flags]

  --slides 5,37-39   these slides alone (all)
  --surface stage    these surfaces alone, of ${surfaces.join(',')} (all)
  --theme light      one theme alone (light,dark)
  --fast             the last build of each slide alone
  --out DIR          where to (shots)
  --deck FILE        the talk (decks/neural-networks.md)
  --people N         how many are in the room (24)
  --strokes FILE     real handwriting: JSONL lines {label, strokes}, also gzipped; else shaky drawings
  --seed N           another room (2016)
`;

/** Mini-batches of ten after which the cost bends, and ms of full speed after which there is something to show. */
const bend = 240;
const progress = 6_000;

export async function run(argv: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { slides: text, surface: text, theme: text, fast: flag, out: text, deck: text } as const;
  const more = { people: text, strokes: text, seed: text, help: flag } as const;
  const { values } = parseArgs({ args: argv, options: { ...options, ...more } });
  if (values.help) return console.log(help);
  const deckFile = resolve(values.deck ?? 'decks/neural-networks.md');
  const deck = readDeck(deckFile, english);
  if (!deck.ok) throw new Error(deck.error);
  const wishes = readWishes(values, deck.value.deck);
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'nudge-shots-'));
  try {
    const said = await shoot(deck.value.deck, deckFile, folder, wishes);
    console.log(`${said} in ${Math.round((Date.now() - began) / 1000)} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function shoot(deck: Deck, deckFile: string, folder: string, wishes: Wishes): Promise<string> {
  const { people, seed, strokes, out } = wishes;
  const server = await startServer({ folder, env: { NUDGE_DECK: deckFile } });
  const browser = await openBrowser();
  try {
    const random = new Random(seed);
    const handwriting = strokes ? readHandwriting(strokes, random) : shakyHandwriting(random);
    const phone = await server.enter();
    const room = await createRoom({ server, people, handwriting, seed });
    try {
      // People first: an empty room's console looks elsewhere.
      const screens = await openScreens({ browser, server, phoneCookie: phone.cookie, ...wishes });
      await give(deck, { room, screens, phoneCookie: phone.cookie, wishes });
      const sheets = await makeSheets(browser, screens.taken, out);
      return `${out}: ${screens.taken.length} pictures on ${sheets.length} sheets`;
    } finally {
      room.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

type Hall = {
  readonly room: Room;
  readonly screens: Screens;
  readonly phoneCookie: string;
  readonly wishes: Wishes;
};

/** The talk, from its first slide to the last that is wanted. */
async function give(deck: Deck, hall: Hall): Promise<void> {
  const { room, wishes } = hall;
  const last = wishes.slides.at(-1)?.number ?? 0;
  const learning = learnsFrom(deck) ?? Number.POSITIVE_INFINITY;
  for (const slide of deck.slides.slice(0, last)) {
    const wanted = wishes.slides.includes(slide);
    if (slide.number >= learning && wanted) await room.learnUntil(bend);
    if (wanted && showsProgress(slide)) await room.learnFor(progress);
    const actions = wanted
      ? actionsOn(slide, wishes)
      : isPlayedUnseen(slide, wishes.slides)
        ? unseen(slide)
        : [];
    for (const action of actions) await act(action, slide, hall);
  }
}

async function act(action: Action, slide: Slide, { room, screens, phoneCookie }: Hall): Promise<void> {
  if (action.do === 'go') return room.go(slide.number, action.step);
  if (action.do === 'shoot') return screens.shoot(action.picture);
  const activity = slide.activities.find(({ id }) => id === action.activity);
  if (!activity) throw new Error(`Slide ${slide.number} has no ${action.activity}.`);
  if (action.do === 'open') return room.open(activity);
  if (action.do === 'reveal') return room.reveal(activity);
  await screens.putPhoneAway();
  const me = await room.puppet(phoneCookie);
  await room.answer(activity, me);
  me.close();
  await screens.takePhone();
}
