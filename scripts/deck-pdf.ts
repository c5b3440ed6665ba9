// `npm run -s deck:pdf`: the stage as a PDF, one page per slide at its last build and one per question, or as a handout. It prints the talk in the data folder with
// its drawings as they are, whether it is running or not, or a deck by itself if there is no talk or a deck is named.
// Its text can be selected and its fonts are embedded: Chromium writes a variable font as outlines that know their
// letters (Type 3), any other as TrueType. Fonts made for paper would not be the stage's: its 30 weights and widths come in
// 38 sizes, each with the optical size that the variable font draws for it.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { handoutOf, type PerPage } from '../app/print/[session]/layouts';
import { languages, spoken } from '../lib/words/languages';
import { deckAlone, kept, type PrintPlace, running } from './deck-pdf/places';
import { Mistake } from './flags.mjs';
import { openBrowser } from './open-browser';

const words = languages[spoken].tools.deckPdf;

export async function run(argv: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { out: text, notes: flag, handout: text, theme: text, data: text, deck: text, help: flag };
  const { values } = parseArgs({ args: argv, options });
  if (values.help) return console.log(words.help);
  const out = resolve(values.out ?? 'deck.pdf');
  const handout = values.handout === undefined ? null : handoutOf(values.handout);
  if (values.handout !== undefined && handout === null) throw new Mistake(words.wrongHandout(values.handout));
  const place = await placeOf(values);
  try {
    const pages = await print(place, {
      out,
      handout,
      notes: values.notes ?? false,
      theme: values.theme ?? 'light',
    });
    console.log(words.done(out, pages, place.what));
  } finally {
    await place.close();
  }
}

async function placeOf({ deck, data }: { deck?: string; data?: string }): Promise<PrintPlace> {
  if (deck !== undefined) return deckAlone(resolve(deck));
  const folder = resolve(data ?? 'data');
  return (await running(folder)) ?? (await kept(folder)) ?? deckAlone();
}

type Wanted = {
  readonly out: string;
  readonly handout: PerPage | null;
  readonly notes: boolean;
  readonly theme: string;
};

/** Returns how many pages it has. */
async function print(place: PrintPlace, { out, handout, notes, theme }: Wanted): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1920, height: 1080 },
      reducedMotion: 'reduce',
    });
    const url = new URL(place.url);
    if (handout) url.searchParams.set('handout', String(handout));
    if (notes) url.searchParams.set('notes', '');
    if (theme === 'dark') url.searchParams.set('theme', 'dark');
    await page.goto(url.href);
    await page.waitForSelector('[data-print="ready"]', { timeout: 120_000 });
    await page.pdf({
      path: out,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return await page.locator(handout ? '.print-paper' : '.print-sheet').count();
  } finally {
    await browser.close();
  }
}
