// Pages of the built product in a Chromium that a bench drives, and when a slide is painted in them.

import type { Browser, BrowserContext, Page } from '@playwright/test';

export const sizes = {
  stage: { width: 1920, height: 1080 },
  console: { width: 1440, height: 900 },
  phone: { width: 360, height: 740 },
} as const;
export type Surface = keyof typeof sizes;

/** A browser profile of its own, with an empty cache and these cookies. */
export async function profile(browser: Browser, origin: string, cookies: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.addCookies(
    cookies.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url: origin };
    }),
  );
  await context.addInitScript(watchPaints);
  return context;
}

export async function open(context: BrowserContext, surface: Surface, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(sizes[surface]);
  await page.goto(url);
  return page;
}

/** ms since the epoch, and how many elements stood then. */
type Paint = { readonly at: number; readonly elements: number };
type Watching = { nudgePaints?: Paint[]; nudgePressed?: number };

/**
 * Runs in the page: notes, after every change of the document, the end of the frame that shows it. That is the second
 * animation frame: the first begins the frame with the change, the second comes once that frame was handed over.
 */
function watchPaints(): void {
  const here = window as Watching;
  here.nudgePaints = [];
  const now = () => performance.timeOrigin + performance.now();
  let waiting = false;
  // Scripts that are prefetched are put into the head and paint nothing.
  const isLoading = ({ addedNodes }: MutationRecord) =>
    addedNodes.length > 0 && [...addedNodes].every((node) => node instanceof HTMLScriptElement);
  const changed = (records: readonly MutationRecord[]) => {
    if (waiting || records.every(isLoading)) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const elements = document.querySelectorAll('main *').length;
      requestAnimationFrame(() => here.nudgePaints?.push({ at: now(), elements }));
    });
  };
  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const pressed = () => {
    here.nudgePressed = now();
  };
  document.addEventListener('keydown', pressed, { capture: true });
}

export const forgetPaints = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as Watching).nudgePaints = [];
  });

/** When a key was last pressed in this page. */
export const pressedAt = (page: Page): Promise<number> =>
  page.evaluate(() => (window as Watching).nudgePressed ?? Number.NaN);

/**
 * When the page first painted what it shows now: the first frame with nine tenths of its elements, so that a widget
 * that loads late counts, and one that goes on drawing does not. NaN: nothing changed.
 */
export async function paintedAt(page: Page): Promise<number> {
  const paints = await page.evaluate(() => (window as Watching).nudgePaints ?? []);
  const last = paints.at(-1)?.elements ?? 0;
  return paints.find(({ elements }) => Math.abs(elements - last) <= last / 10)?.at ?? Number.NaN;
}
