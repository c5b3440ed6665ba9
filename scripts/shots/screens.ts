// The screens that pictures are taken of: one page per surface, each in both themes, in the sizes of a stage in a hall, a
// laptop and a small phone. Motion is off, so that a picture shows where things end.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { consolePath, playPath } from '../../lib/protocol/addresses';
import type { ServerProcess } from '../server-process';
import { nameOf, type Picture, type Surface } from './plan';

export type Theme = 'light' | 'dark';
export type Taken = {
  readonly surface: Surface;
  readonly theme: Theme;
  readonly picture: Picture;
  readonly file: string;
};

export type Screens = {
  shoot(picture: Picture): Promise<void>;
  /** Closes the phone's page, so that somebody else can use its seat. */
  putPhoneAway(): Promise<void>;
  takePhone(): Promise<void>;
  readonly taken: readonly Taken[];
};

type Parts = {
  readonly browser: Browser;
  readonly server: ServerProcess;
  readonly phoneCookie: string;
  readonly surfaces: readonly Surface[];
  readonly themes: readonly Theme[];
  readonly out: string;
};

/** A page counts as drawn after so many ms without a change; it may go on changing for `most` ms. */
const calm = 160;
const most = 1_200;
/** ms that a part that loads late may take. */
const longest = 5_000;

export async function openScreens(parts: Parts): Promise<Screens> {
  const { server, themes, out } = parts;
  const pages = await openPages(parts);
  const taken: Taken[] = [];
  return {
    taken,
    async shoot(picture) {
      const asked = [...pages].filter(([surface]) => picture.surfaces.includes(surface));
      const shots = asked.map(async ([surface, page]) => {
        for (const [theme, file] of await takePictures(page, surface, picture, themes, out)) {
          taken.push({ surface, theme, picture, file });
        }
      });
      await Promise.all(shots);
    },
    async putPhoneAway() {
      await pages.get('phone')?.goto('about:blank');
    },
    async takePhone() {
      const page = pages.get('phone');
      await page?.goto(server.origin + playPath(server.session));
      // The head is there at once; the rest comes over the connection, and some of it is loaded then.
      await page?.waitForSelector('main > :not(header, [role="status"])', { state: 'attached' });
    },
  };
}

async function openPages(parts: Parts): Promise<Map<Surface, Page>> {
  const { browser, server, phoneCookie, surfaces, themes, out } = parts;
  const { origin, session } = server;
  const presenter = await contextOf(browser, origin, server.presenter ?? '', {});
  const hand = await contextOf(browser, origin, phoneCookie, {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const pages = new Map<Surface, Page>();
  const open = async (surface: Surface, context: BrowserContext, path: string, width = 0, height = 0) => {
    if (!surfaces.includes(surface)) return;
    for (const theme of themes) mkdirSync(join(out, `${surface}-${theme}`), { recursive: true });
    const page = await context.newPage();
    if (width > 0) await page.setViewportSize({ width, height });
    await page.goto(origin + path);
    pages.set(surface, page);
  };
  await open('stage', presenter, `/stage/${session}`, 1920, 1080);
  await open('console', presenter, consolePath(session), 1440, 900);
  await open('phone', hand, playPath(session));
  return pages;
}

/** One picture per theme; returns where each was written. */
async function takePictures(
  page: Page,
  surface: Surface,
  picture: Picture,
  themes: readonly Theme[],
  out: string,
): Promise<[Theme, string][]> {
  await drawn(page);
  const files: [Theme, string][] = [];
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
      return new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
    }, theme);
    const file = join(`${surface}-${theme}`, `${nameOf(picture)}.png`);
    await page.screenshot({ path: join(out, file), animations: 'disabled' });
    files.push([theme, file]);
  }
  return files;
}

type Looks = Parameters<Browser['newContext']>[0];

export async function contextOf(
  browser: Browser,
  origin: string,
  cookies: string,
  looks: Looks,
): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...looks });
  const pairs = cookies.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return { name, value: value.join('='), url: origin };
  });
  await context.addCookies(pairs);
  await context.addInitScript(noteChanges);
  return context;
}

type Noting = { nudgeChanged?: number };

/** Runs in the page: notes when its drawing last changed. */
function noteChanges(): void {
  const note = () => {
    (window as Noting).nudgeChanged = performance.now();
  };
  note();
  new MutationObserver(note).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
}

/** Waits for parts that are still loading, then for calm; what never stops changing is taken as it is. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForTimeout(calm);
  const whole = () =>
    document.querySelector('main > div:empty:not([role]), .drawing-awaited, .phone-drawing-awaited') === null;
  await page.waitForFunction(whole, null, { timeout: longest, polling: 40 }).catch(() => undefined);
  const quiet = (ms: number) =>
    document.fonts.status === 'loaded' && performance.now() - ((window as Noting).nudgeChanged ?? 0) > ms;
  await page.waitForFunction(quiet, calm, { timeout: most, polling: 40 }).catch(() => undefined);
}
