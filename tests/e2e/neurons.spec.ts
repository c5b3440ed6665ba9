// From one neuron to a network: what the stage and phones draw is read from the page and held against the functions
// that the network is made of.

import { expect, type Page } from '@playwright/test';
import { countParameters } from '../../lib/nn/count';
import { cases, type Perceptron } from '../../lib/nn/perceptron';
import { type Product, startProduct } from '../support/product';
import { expectAccessible, goToSlide, phoneOf, presenterOf, pressActivity, test } from './room';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product?.stop());

const park: Perceptron = { weights: [3, 1, -20], threshold: 3, rule: 'exceeds' };

test('neurons are drawn from what they compute, on the stage and on phones', async ({ browser }) => {
  const { console, stage } = await presenterOf(browser, product);
  const ada = await phoneOf(browser, product);
  const bob = await phoneOf(browser, product);
  const forward = async (presses: number) => {
    await console.bringToFront();
    for (let press = 0; press < presses; press++) await console.keyboard.press('ArrowRight');
  };

  await test.step('6: a tapped part says its name', async () => {
    await goToSlide(console, 6);
    await expectAccessible(ada);
    await ada.getByRole('button', { name: 'Part 3 of 4' }).press('Enter');
    await expect(ada.getByText('passes the signal on')).toBeVisible();
    await forward(4);
    await expect(stage.getByRole('img', { name: /dendrites: collect.*synapse/ })).toBeVisible();
  });

  await test.step('7: x1 and x3 on, 0.6 + 0.8 = 1.4, and it fires; x2 alone does not', async () => {
    await forward(2);
    await expect(ada.getByText('0.6 + 0.8 = 1.4')).toBeVisible();
    for (const input of ['x1', 'x2', 'x3']) await ada.getByRole('switch', { name: `Input ${input}` }).click();
    await expect(ada.getByText('It stays silent.')).toBeVisible();
    await expectAccessible(ada);
  });

  await test.step('8: three weights to slide, and the sum follows', async () => {
    await forward(1);
    await ada.getByRole('slider', { name: 'w1' }).fill('-2');
    await expect(ada.getByText('(1 * -2) + (1 * -0.4) + (0 * 0.8) = −2.4')).toBeVisible();
    await expectAccessible(ada);
  });

  await test.step('9: both forms agree at every setting of the threshold', async () => {
    await forward(2);
    const slider = ada.getByRole('slider', { name: 'threshold' });
    await expect(ada.locator('.hand-form')).toHaveCount(2);
    for (let tenths = -20; tenths <= 20; tenths++) {
      await slider.fill(String(tenths / 10));
      const [first, second] = await ada.locator('.hand-form b').allInnerTexts();
      expect(second).toBe(first);
      expect(first).toBe(`output ${tenths <= 2 ? 1 : 0}`);
    }
    await expectAccessible(ada);
  });

  await test.step('10: the walk lands at −20, and everybody stands where their switches put them', async () => {
    await goToSlide(console, 10);
    await expectAccessible(ada);
    const own = ada.getByText('Output = 0');
    await expect(ada.getByText('Tap a question to change its answer.')).toBeVisible();
    await expect(own).toHaveCount(0);
    await forward(2);
    await expect(own).toBeVisible();
    await expect(stage.getByRole('img', { name: /lands at -20\. Output = 0/ })).toBeVisible();
    await forward(1);
    await pressActivity(console, 'open');
    await sendSwitches(ada, [0]);
    await sendSwitches(bob, [0, 1]);
    const all = stage.getByRole('img', { name: /settings of the inputs, 2 people in all/ });
    await expect(all).toBeVisible();
    const said = (await all.getAttribute('aria-label')) ?? '';
    for (const { inputs, z, output, corner } of cases(park)) {
      const people = corner === 1 || corner === 3 ? '1 person' : '0 people';
      expect(said).toContain(`${inputs.join(', ')}: sum ${z}, output ${output}, ${people}`);
    }
  });

  await test.step('11 and 12: z flips the step, and σ(0) = 0.5', async () => {
    await goToSlide(console, 11);
    await expectAccessible(ada);
    for (const [z, output] of [
      ['0', '0'],
      ['0.1', '1'],
    ] as const) {
      await ada.getByRole('slider', { name: 'z' }).fill(z);
      await expect(
        ada.getByRole('img', { name: `At z = ${Number(z).toFixed(1)} the output is ${output}` }),
      ).toBeVisible();
    }
    await goToSlide(console, 12);
    await ada.getByRole('slider', { name: 'z' }).fill('0');
    await expect(ada.getByRole('img', { name: 'At z = 0.0 the output is 0.50' })).toBeVisible();
    await expectAccessible(ada);
  });

  await test.step('13 and 18: a tapped neuron is fed by the layer before; the network in use is counted', async () => {
    await goToSlide(console, 13);
    await forward(2);
    await ada.getByRole('button', { name: 'hidden neuron 2' }).click();
    await expect(ada.getByText('All 4 input neurons feed it')).toBeVisible();
    await expectAccessible(ada);
    await goToSlide(console, 18);
    await expect(stage.getByText('23,860')).toHaveCount(0);
    await forward(1);
    await expect(
      stage.getByRole('img', { name: `has ${countParameters([784, 30, 10]).toLocaleString('en')}` }),
    ).toBeVisible();
    await expectAccessible(stage);
  });
});

async function sendSwitches(phone: Page, on: readonly number[]): Promise<void> {
  await expect(phone.getByRole('button', { name: /^Send/ })).toBeVisible();
  for (const place of on) await phone.getByRole('switch').nth(place).click();
  await phone.getByRole('button', { name: /^Send/ }).click();
}
