// The people of a story: a presenter's browser with console and stage, and phones that draw real strokes.

import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  test as playwright,
} from '@playwright/test';
import { english } from '@/lib/words/en/english';
import type { Cable } from '../support/cable';
import type { Product } from '../support/product';

/** A story that closes its pages: one left open would draw and reconnect through all the stories after it. */
export const test = playwright.extend<{ closesItsPages: undefined }>({
  closesItsPages: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

export type Presenter = {
  readonly console: Page;
  readonly stage: Page;
  readonly context: BrowserContext;
  readonly session: string;
};

export async function presenterOf(browser: Browser, product: Product): Promise<Presenter> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const console = await context.newPage();
  await console.goto(product.presenterLink);
  await console.getByRole('button').first().click();
  await console.waitForURL(/\/present\/[\w-]{8,}$/);
  await expect(console.getByText(english.console.bar.connection.live)).toBeVisible();
  const session = new URL(console.url()).pathname.split('/').at(-1) as string;
  const stage = await context.newPage();
  await stage.setViewportSize({ width: 1920, height: 1080 });
  await stage.goto(`${product.origin}/stage/${session}`);
  return { console, stage, context, session };
}

export async function phoneOf(browser: Browser, product: Pick<Product, 'origin' | 'pin'>): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  await phone.goto(product.origin);
  await phone.getByLabel('PIN').fill(product.pin);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.waitForURL(/\/play\//);
  return phone;
}

/**
 * What a locked phone goes through: meanwhile no script of its page runs and its line dies without a word. Then it is
 * shown again. (A real lock freezes the page; a browser without a screen has none, a debugger does the same.)
 */
export async function asleep(phone: Page, line: Cable, meanwhile: () => Promise<void>): Promise<void> {
  const devtools = await phone.context().newCDPSession(phone);
  await devtools.send('Debugger.enable');
  const still = new Promise((done) => devtools.once('Debugger.paused', done));
  await devtools.send('Debugger.pause');
  // Whatever it runs next is where it stops.
  const nothing = phone.evaluate(() => null);
  await still;
  line.goDead();
  await meanwhile();
  await devtools.send('Debugger.disable');
  await nothing;
  await devtools.detach();
  await phone.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
}

/** Jumps to the first build of a slide. */
export async function goToSlide(console: Page, slide: number): Promise<void> {
  await console.bringToFront();
  const slides = console.getByRole('navigation', { name: english.console.slides.all });
  await slides
    .getByRole('button', { name: new RegExp(`^${english.console.slides.go(slide, '')}\\b`) })
    .click();
  await expect(
    console.getByRole('heading', { name: english.console.notes.title(slide), exact: true }),
  ).toBeVisible();
}

/** Presses the activity's key once the console says that this is what it does next: before that, it would repeat the step before. */
export async function pressActivity(
  console: Page,
  does: keyof typeof english.console.activity.steps,
): Promise<void> {
  await console.bringToFront();
  const button = { name: `${english.console.activity.steps[does]} O`, exact: true };
  await expect(console.getByRole('button', button)).toBeVisible();
  await console.keyboard.press('o');
}

/** Approves by the key once the console has all that waits: before that, it would decide about less. */
export async function approveHeld(
  console: Page,
  what: 'Names' | 'Drawings' | 'Words',
  waiting: number,
): Promise<void> {
  await console.bringToFront();
  await console
    .getByText(new RegExp(`^${what}\\s*${waiting}$`))
    .first()
    .click();
  await console.keyboard.press('a');
}

/** Turns pages by the keyboard, as with a clicker, through every build on the way. */
export async function turnTo(console: Page, slide: number): Promise<void> {
  await console.bringToFront();
  const notes = console.getByRole('heading', { name: /^Notes, slide/ });
  for (let press = 0; press < 200; press++) {
    const at = Number((await notes.textContent())?.match(/\d+/)?.[0]);
    if (at === slide) return;
    await console.keyboard.press(at < slide ? 'ArrowRight' : 'ArrowLeft');
  }
  throw new Error(`The console never came to slide ${slide}.`);
}

/** Begins to watch for something that is shown for a moment; the promise is kept once it was seen. */
export const willShow = (what: Locator): Promise<void> => what.waitFor();

/** Digits as a hand would draw them, in the pad's unit square. */
const hands: Readonly<Record<number, readonly (readonly (readonly [number, number])[])[]>> = {
  0: [arc(0.5, 0.5, 0.2, 0.3, -90, 270)],
  1: [line([0.4, 0.3], [0.52, 0.2], [0.52, 0.8])],
  2: [[...arc(0.5, 0.36, 0.18, 0.16, -170, 40), ...line([0.6, 0.5], [0.32, 0.8], [0.7, 0.8])]],
  3: [[...arc(0.47, 0.35, 0.18, 0.15, -150, 90), ...arc(0.47, 0.65, 0.2, 0.16, -90, 150)]],
  4: [line([0.56, 0.2], [0.3, 0.6], [0.72, 0.6]), line([0.6, 0.42], [0.6, 0.82])],
  5: [[...line([0.66, 0.22], [0.4, 0.22], [0.38, 0.46]), ...arc(0.48, 0.62, 0.19, 0.18, -110, 150)]],
  6: [[...line([0.6, 0.2], [0.42, 0.45]), ...arc(0.5, 0.65, 0.15, 0.16, -200, 160)]],
  7: [line([0.3, 0.24], [0.7, 0.24], [0.44, 0.82])],
  8: [[...arc(0.5, 0.35, 0.14, 0.14, 90, -270), ...arc(0.5, 0.65, 0.17, 0.16, -90, 270)]],
  9: [[...arc(0.5, 0.36, 0.15, 0.15, 0, 360), ...line([0.65, 0.36], [0.6, 0.82])]],
};

type Path = (readonly [number, number])[];

function arc(x: number, y: number, rx: number, ry: number, from: number, to: number): Path {
  return Array.from({ length: 25 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 24) * Math.PI) / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)] as const;
  });
}

function line(...corners: readonly (readonly [number, number])[]): Path {
  return corners.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = corners[i] as readonly [number, number];
    return Array.from(
      { length: 9 },
      (_, k) => [fromX + ((x - fromX) * k) / 8, fromY + ((y - fromY) * k) / 8] as const,
    );
  });
}

/** Draws what the phone asks for; returns the digit. Does not send it. */
export async function drawAsked(phone: Page): Promise<number> {
  const pad = phone.getByLabel(/^Draw a \d here/);
  await expect(pad).toBeVisible();
  const digit = Number((await pad.getAttribute('aria-label'))?.match(/\d/)?.[0]);
  const box = await pad.boundingBox();
  if (!box) throw new Error('The pad has no place on the screen.');
  for (const stroke of hands[digit] ?? []) {
    for (const [i, [x, y]] of stroke.entries()) {
      await phone.mouse.move(box.x + x * box.width, box.y + y * box.height);
      if (i === 0) await phone.mouse.down();
    }
    await phone.mouse.up();
  }
  return digit;
}

/** Draws, sends and waits for the network's word. */
export async function drawAndSend(phone: Page): Promise<number> {
  const digit = await drawAsked(phone);
  await phone.getByRole('button', { name: `Send this ${digit}` }).click();
  await expect(phone.getByRole('heading', { name: /^It says \d/ })).toBeVisible();
  await phone.getByRole('button', { name: 'Draw the next one' }).click();
  return digit;
}

/** axe finds nothing. In its legacy mode it opens no page of its own; there are no frames of other sites to look into. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
