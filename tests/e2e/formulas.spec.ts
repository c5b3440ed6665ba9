// A deck chooses ReLU neurons and the cross-entropy: the stage explains the cost that was chosen, and the room's network
// learns with it.

import { expect } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { patientTalk } from '../support/patient-talk';
import { type Product, startProduct } from '../support/product';
import { goToSlide, phoneOf, presenterOf, test } from './room';

const said = english.widgets.costFormula;
let product: Product;
test.beforeAll(async () => {
  const network = 'network: {hidden: relu, cost: cross-entropy}';
  product = await startProduct({ deck: patientTalk().replace('minutes: 40', `minutes: 40\n${network}`) });
});
test.afterAll(() => product?.stop());

test('T15: what the deck chose for its network stands on the stage and on phones, and learns', async ({
  browser,
}) => {
  const { console, stage } = await presenterOf(browser, product);
  const phone = await phoneOf(browser, product);

  await test.step('the formula of slide 24 is that of the cross-entropy', async () => {
    await goToSlide(console, 24);
    await expect(stage.getByRole('math', { name: said.spoken['cross-entropy'] })).toBeVisible();
    await phone.getByRole('button', { name: said.meanings.entropy.name }).click();
    await expect(phone.getByText(said.meanings.entropy.words())).toBeVisible();
  });

  await test.step('the network learns with it', async () => {
    await goToSlide(console, 37);
    await console.keyboard.press('t');
    await expect(async () => {
      const charts = stage.getByRole('img', { name: /mini-batches the cost is/ });
      const told = (await charts.getAttribute('aria-label')) ?? '';
      expect(Number(told.match(/reads ([\d.]+) percent/)?.[1])).toBeGreaterThan(80);
    }).toPass();
  });
});
