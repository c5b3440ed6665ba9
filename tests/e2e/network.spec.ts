// The session's network on stage and phone: numbers are read from the pages and held against the network
// itself, made again from the seed that the stage shows or fetched as the stage fetched it.

import { expect, type Page } from '@playwright/test';
import { standIn } from '../../lib/digits/stand-ins';
import { decodeNetwork } from '../../lib/nn/codec';
import { costOf } from '../../lib/nn/cost';
import { gradientOf } from '../../lib/nn/explain';
import { predict } from '../../lib/nn/feedforward';
import { initialise } from '../../lib/nn/initialise';
import type { Network } from '../../lib/nn/network';
import { largestNudges } from '../../lib/nn/nudges';
import { decodeSnapshot, encodeSnapshot } from '../../lib/nn/snapshot';
import { english } from '../../lib/words/en/english';
import { type Product, startProduct } from '../support/product';
import { expectAccessible, goToSlide, phoneOf, presenterOf, test } from './room';

const said = english.widgets;

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product?.stop());

const shape = [784, 30, 10];
const textsOf = (page: Page) => page.locator('.stage text').allTextContents();
const like = async (page: Page, form: RegExp) => (await textsOf(page)).filter((text) => form.test(text));
const two = (numbers: Iterable<number>) => Array.from(numbers, (number) => number.toFixed(2));
const signed = (number: number, decimals: number) => {
  const size = Math.abs(number).toFixed(decimals);
  return Number(size) === 0 ? size : `${number > 0 ? '+' : '−'}${size}`;
};

test('what the network does is drawn from the network', async ({ browser }) => {
  const { console, stage } = await presenterOf(browser, product);
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  const ada = await phoneOf(browser, product);
  const forward = async (presses: number) => {
    await console.bringToFront();
    for (let press = 0; press < presses; press++) await console.keyboard.press('ArrowRight');
    await stage.bringToFront();
  };
  let network: Network;

  await test.step('14, 15: the grey values are the digit’s', async () => {
    await goToSlide(console, 14);
    await stage.bringToFront();
    const figure = stage.getByRole('img', { name: /28 by 28 grey values/ });
    await expect(figure).toBeVisible();
    const written = await like(stage, /^\d\.\d\d$/);
    const [column = 0, row = 0] = /column (\d+) on, row (\d+)/
      .exec((await figure.getAttribute('aria-label')) ?? '')!
      .slice(1)
      .map(Number);
    const greys = Array.from({ length: 20 }, (_, i) => {
      const place = (row + Math.floor(i / 5)) * 28 + column + (i % 5);
      return standIn(3)[place]! / 255;
    });
    expect(written).toEqual(two(greys));
    await ada.getByRole('slider', { name: 'Pixel, row by row' }).fill(String(14 * 28 + 9));
    await expect(ada.getByText('row 14, column 9')).toBeVisible();
    await expectAccessible(ada);
  });

  await test.step('16, 17: phones have the same layers, and no hidden one too early', async () => {
    await goToSlide(console, 16);
    await expect(ada.getByText(said.network.outer)).toBeVisible();
    await expect(ada.getByRole('slider', { name: 'hidden neuron' })).toHaveCount(0);
    await goToSlide(console, 17);
    await expect(ada.getByText(/^784 inputs, 30 hidden neurons, 10 outputs\./)).toBeVisible();
    await ada.getByRole('slider', { name: 'hidden neuron' }).fill('7');
    await expect(ada.getByRole('img', { name: 'The 784 weights into hidden neuron 7' })).toBeVisible();
    await expectAccessible(ada);
  });

  let passed: string[] = [];
  await test.step('19: the forward pass ends in ten outputs', async () => {
    await goToSlide(console, 19);
    await forward(3);
    await expect(stage.getByText(/^Not trained yet: it says \d$/)).toBeVisible();
    passed = await textsOf(stage);
    await expectAccessible(stage);
    await expectAccessible(ada);
  });

  await test.step('20: the seed is shown, and makes the same network anywhere', async () => {
    await goToSlide(console, 20);
    await forward(1);
    await expect(stage.getByText(/^Random numbers for 784-30-10, from the seed$/)).toBeVisible();
    const [seed] = await like(stage, /^\d{2,10}$/);
    network = initialise(shape, Number(seed));
    const { digit, outputs } = predict(network, standIn(3));
    await expect.poll(() => like(stage, /^\d\.\d\d$/)).toEqual(two(outputs));
    expect(passed.filter((text) => /^\d\.\d\d$/.test(text))).toEqual(two(outputs));
    expect(passed).toContain(`Not trained yet: it says ${digit}`);
    // Where two outputs are nearly equal, the phone's 8-bit copy may well decide for the other.
    const { digit: inHand } = predict(eightBit(network), standIn(3));
    await expect(ada.getByRole('heading', { name: `it says ${inHand}.` })).toBeVisible();
    await expectAccessible(ada);
  });

  await test.step('23: the real table, and half the sum of the squares', async () => {
    await goToSlide(console, 23);
    await forward(1);
    await expect(stage.getByText(said.costTable.sum.quadratic)).toBeVisible();
    const { outputs } = predict(network, standIn(6));
    const cost = costOf('quadratic', Float32Array.from(outputs), 6);
    const rows = outputs.flatMap((output, k) => [output, Math.abs(output - (k === 6 ? 1 : 0))]);
    await expect.poll(() => like(stage, /^\d\.\d\d$/)).toEqual(two([...rows, cost]));
    // Who drew no 6 has the table of a test digit, from the phone's own 8-bit copy of the network.
    await expect(ada.getByText(said.costTable.youDrewNone(6)[0].trim())).toBeVisible();
    const inHand = Number(await ada.locator('p', { hasText: 'Half the sum' }).locator('b').textContent());
    expect(Math.abs(inHand - cost)).toBeLessThan(0.02);
    await expectAccessible(ada);
  });

  await test.step('24: phones tell the meaning of every sign of the formula', async () => {
    await goToSlide(console, 24);
    await forward(1);
    await expect(stage.getByText('23,820 of them')).toBeVisible();
    await ada.getByRole('button', { name: 'Biases' }).click();
    await expect(ada.getByText(/40 of them, one per neuron/)).toBeVisible();
    await expectAccessible(ada);
  });

  await test.step('36: errors, cost and nudges of one drawing', async () => {
    await goToSlide(console, 36);
    await forward(3);
    await expect(stage.getByText(said.backprop.afterNudges)).toBeVisible();
    const { cost, gradient } = gradientOf(network, [{ pixels: standIn(3), label: 3 }]);
    const errors = [...gradient.biases[1]!].map((error) => signed(error, 3));
    await expect.poll(() => like(stage, /^[+−]?\d\.\d{3}$/)).toEqual(errors);
    expect(await textsOf(stage)).toContain(`C = ${cost.toFixed(3)}`);
    await expect(ada.getByRole('heading', { name: /You are hidden neuron 0/ })).toBeVisible();
    const error = (await ada.locator('.be-number').textContent())?.replace('−', '-');
    expect(Math.abs(Number(error) - gradient.biases[0]![0]!)).toBeLessThan(0.005);
    await expectAccessible(ada);
    await expectAccessible(stage);
  });

  await test.step('35: the twenty largest nudges of the latest mini-batch, after training', async () => {
    await goToSlide(console, 35);
    await console.keyboard.press('t');
    await stage.bringToFront();
    await expect(stage.getByText(/^The 20 largest nudges of mini-batch [\d,]+$/)).toBeVisible();
    await console.bringToFront();
    await console.keyboard.press('t');
    await stage.bringToFront();
    // The list is renewed every two seconds, and rests with the training.
    await expect(async () => {
      const changes = largestNudges(await fetchedNudges(stage), 20).map(({ change }) => signed(change, 4));
      expect(await like(stage, /^[+−]?\d\.\d{4}$/)).toEqual(changes);
    }).toPass();
    await expectAccessible(stage);
    await expectAccessible(ada);
  });

  await test.step('33: the gradient is that of the same mini-batch', async () => {
    await goToSlide(console, 33);
    await stage.bringToFront();
    await expect(stage.getByText(/^The gradient of C, of mini-batch [\d,]+$/)).toBeVisible();
  });
});

/** The network as phones have it. */
function eightBit(network: Network): Network {
  const copy = decodeSnapshot(encodeSnapshot(network));
  if (!copy.ok) throw new Error(copy.error);
  return copy.value;
}

/** What the latest mini-batch changed, as the stage fetched it last. */
async function fetchedNudges(stage: Page): Promise<Network> {
  const bytes = await stage.evaluate(async () => {
    const fetched = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/nudges'));
    const answer = await fetch(fetched.at(-1)!.name);
    return [...new Uint8Array(await answer.arrayBuffer())];
  });
  const nudges = decodeNetwork(Uint8Array.from(bytes));
  if (!nudges.ok) throw new Error(nudges.error);
  return nudges.value;
}
