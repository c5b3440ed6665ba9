// `npm run -s shots`: pictures of every slide on stage, phone and console, light and dark, of a talk with a simulated
// audience: its activities are opened and answered, its digits are drawn, and its network learns.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Deck, Slide } from '../lib/deck/deck';
import { Random } from '../lib/random';
import { readDeck } from '../lib/start/talk';
import { english } from '../lib/words/en/english';
import { languages, spoken } from '../lib/words/languages';
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
import { Room } from './shots/room';
import { openScreens, type Screens } from './shots/screens';
import { makeSheets } from './shots/sheets';
import { readWishes, type Wishes } from './shots/wishes';

const words = languages[spoken].tools.shots;

/** Mini-batches of ten after which the curve of the cost bends, and ms at full speed after which there is progress to show. */
const bend = 240;
const progress = 6_000;

export async function run(argv: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { slides: text, surface: text, theme: text, fast: flag, out: text, deck: text } as const;
  const more = { people: text, strokes: text, seed: text, help: flag } as const;
  const { values } = parseArgs({ args: argv, options: { ...options, ...more } });
  if (values.help) return console.log(words.help(surfaces));
  const deckFile = resolve(values.deck ?? 'decks/neural-networks.md');
  const deck = await readDeck(deckFile, english);
  if (!deck.ok) throw new Error(deck.error);
  const wishes = readWishes(values, deck.value.deck);
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'nudge-shots-'));
  try {
    const [taken, sheets] = await shoot(deck.value.deck, deckFile, folder, wishes);
    console.log(words.done(wishes.out, taken, sheets, Math.round((Date.now() - began) / 1000)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns how many pictures were taken, and on how many sheets they are. */
async function shoot(
  deck: Deck,
  deckFile: string,
  folder: string,
  wishes: Wishes,
): Promise<[number, number]> {
  const { people, seed, strokes, out } = wishes;
  const server = await startServer({ folder, env: { NUDGE_DECK: deckFile } });
  const browser = await openBrowser();
  try {
    const random = new Random(seed);
    const handwriting = strokes ? readHandwriting(strokes, random) : shakyHandwriting(random);
    const phone = await server.enter();
    const room = await Room.open({ server, people, handwriting, seed });
    try {
      // The audience first: the console of an empty room looks different.
      const screens = await openScreens({ browser, server, phoneCookie: phone.cookie, ...wishes });
      await give(deck, { room, screens, phoneCookie: phone.cookie, wishes });
      const sheets = await makeSheets(browser, screens.taken, out);
      return [screens.taken.length, sheets.length];
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
