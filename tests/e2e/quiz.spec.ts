// The quiz as a room plays it: presenter, stage and two phones; one answers by keyboard, one loses its connection.

import { expect, type Page } from '@playwright/test';
import { graceFor } from '@/lib/session/deadline';
import { english } from '@/lib/words/en/english';
import { cableTo } from '../support/cable';
import { patientTalk } from '../support/patient-talk';
import { type Product, startProduct } from '../support/product';
import {
  approveHeld,
  asleep,
  expectAccessible,
  goToSlide,
  phoneOf,
  presenterOf,
  test,
  willShow,
} from './room';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct({ deck: patientTalk() });
});
test.afterAll(() => product?.stop());

/** Opens an activity of the present slide from the console, whichever of the slide's it is. */
async function open(presenter: Page, prompt: string): Promise<void> {
  const panel = presenter.getByRole('region', { name: prompt });
  if ((await panel.count()) === 0)
    await presenter.getByRole('button', { name: new RegExp(escaped(prompt)) }).click();
  await panel.getByRole('button', { name: /^Open/ }).click();
  await expect(panel.getByText('Open', { exact: true })).toBeVisible();
}

const press = (presenter: Page, prompt: string, key: 'Close' | 'Reveal' | 'Close and reveal') =>
  presenter
    .getByRole('region', { name: prompt })
    .getByRole('button', { name: key === 'Close' ? /^Close( O)?$/ : new RegExp(`^${key}`) })
    .click();

/** In which phones may still hand in, after a bell that the presenter rang. */
const momentIsOver = async () => {
  const rung = Date.now();
  await expect.poll(() => Date.now() - rung).toBeGreaterThan(graceFor(Number.POSITIVE_INFINITY));
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const status = (phone: Page, words: string | RegExp) => expect(phone.getByText(words).first()).toBeVisible();

test('a room answers, is told what was right, and sees who leads', async ({ browser }) => {
  const { console: presenter, stage } = await presenterOf(browser, product);
  const ada = await phoneOf(browser, product);
  const line = await cableTo(product.origin);
  const bob = await phoneOf(browser, { origin: line.url, pin: product.pin });

  await test.step('words are held and, once approved, stand in the cloud', async () => {
    await goToSlide(presenter, 3);
    await open(presenter, 'What comes to mind? One or two words.');
    await ada.getByLabel('First word').fill('brain');
    await ada.getByRole('button', { name: 'Send', exact: true }).click();
    await status(ada, 'brain is locked in.');
    await expect(stage.getByText(english.widgets.wordCloud.waiting)).toBeVisible();
    await approveHeld(presenter, 'Words', 1);
    await expect(stage.getByRole('listitem').getByText('brain')).toBeVisible();
  });

  await test.step('six digits, each in its own time; the reveal tells which they are', async () => {
    await goToSlide(presenter, 4);
    const prepares = willShow(ada.getByRole('heading', { name: 'Get ready.' }));
    await open(presenter, 'Which digit is this?');
    await prepares;
    await expect(ada.getByText('Digit 1 of 6.')).toBeVisible();
    await ada.getByRole('button', { name: '6', exact: true }).click();
    await status(ada, '6 is locked in.');
    await expect(stage.getByRole('img', { name: 'Digit 1 of 6' })).toBeVisible();
    await expect(ada.getByText('Digit 2 of 6.')).toBeVisible();
    await ada.getByRole('button', { name: '4', exact: true }).click();
    await status(ada, '4 is locked in.');
    await expectAccessible(ada);
    await press(presenter, 'Which digit is this?', 'Close and reveal');
    await expect(ada.getByRole('heading', { name: /Partly right/ })).toBeVisible();
    await expect(ada.getByRole('img', { name: 'A handwritten 9' })).toBeVisible();
    await expect(bob.getByRole('heading', { name: 'Not answered.' })).toBeVisible();
    await expect(stage.getByText('1 of 1').first()).toBeVisible();
  });

  await test.step('a question is answered by keyboard; another phone comes back in the middle of it', async () => {
    const prompt = 'It rains, 18 °C, no lockdown. What is the output?';
    await goToSlide(presenter, 10);
    await open(presenter, prompt);
    await ada.getByRole('radio', { name: '0' }).focus();
    await ada.keyboard.press('ArrowRight');
    await expect(ada.getByRole('radio', { name: '1' })).toBeFocused();
    await expect(ada.getByRole('radio', { name: '1' })).not.toBeChecked();
    await ada.keyboard.press('Enter');
    await status(ada, '1 is locked in.');
    await expect(stage.getByText('of 2 have answered')).toBeVisible();
    await bob.getByRole('radio', { name: '0' }).click();
    await status(bob, '0 is locked in.');
    await bob.reload();
    await status(bob, '0 is locked in.');
    await expect(bob.getByRole('radio', { name: '0' })).toBeChecked();
    for (const page of [ada, bob, stage]) await expectAccessible(page);
    await expect(ada.getByText('this person goes to the park')).toHaveCount(0);
    await press(presenter, prompt, 'Close');
    await expect(ada.getByText(/Look at the big screen for the answer/)).toBeVisible();
    await press(presenter, prompt, 'Reveal');
    await expect(ada.getByRole('heading', { name: /^Correct\./ })).toBeVisible();
    await expect(bob.getByRole('heading', { name: /^Not this time\./ })).toBeVisible();
    await expect(bob.getByText('this person goes to the park')).toBeVisible();
    for (const page of [ada, bob, stage]) await expectAccessible(page);
  });

  await test.step('a phone that slept over a whole question finds what was right', async () => {
    const prompt = 'Gradient descent always finds the lowest point.';
    await goToSlide(presenter, 30);
    await expect(bob.getByRole('radio')).toHaveCount(0);
    const name = await bob.locator('header').innerText();
    await asleep(bob, line, async () => {
      await goToSlide(presenter, 31);
      await open(presenter, prompt);
      await ada.getByRole('radio', { name: 'False' }).click();
      await status(ada, 'False is locked in.');
      await press(presenter, prompt, 'Close and reveal');
      await expect(ada.getByRole('heading', { name: /^Correct\./ })).toBeVisible();
      await expect(ada.getByText(/2 in a row/)).toBeVisible();
    });
    await expect(bob.getByRole('heading', { name: 'Not answered.' })).toBeVisible();
    await expect(bob.getByText('It finds a lowest point nearby')).toBeVisible();
    expect(await bob.locator('header').innerText()).toBe(name);
    line.giveUp();
  });

  await test.step('an answer given offline is sent when the connection is back', async () => {
    const prompt = 'Which learning rate shall we train with?';
    await goToSlide(presenter, 34);
    await open(presenter, prompt);
    await expect(bob.getByRole('radio', { name: '0.5' })).toBeVisible();
    await bob.context().setOffline(true);
    await bob.getByRole('radio', { name: '0.5' }).click();
    await status(bob, /saved on this phone|Sending 0.5/);
    await bob.context().setOffline(false);
    await expect(bob.getByText('0.5 is locked in.')).toBeVisible();
    await ada.getByRole('radio', { name: '5', exact: true }).click();
    await ada.getByRole('radio', { name: '0.5' }).click();
    await status(ada, '0.5 is locked in.');
    await expect(stage.getByText('of 2 have voted')).toBeVisible();
    await press(presenter, prompt, 'Close');
    // The winner is the rate in use; the button is there without scrolling.
    await expect(
      presenter.getByRole('button', { name: english.console.activity.rateIs('0.5') }),
    ).toBeInViewport();
  });

  await test.step('an answer that arrives after the close is told so, also over the reveal', async () => {
    const prompt = 'How large should the steps be?';
    await goToSlide(presenter, 30);
    await open(presenter, prompt);
    await expect(bob.getByRole('radio', { name: '0.6' })).toBeVisible();
    await bob.context().setOffline(true);
    await expect(bob.getByText('You’re offline.')).toBeVisible();
    await bob.getByRole('radio', { name: '0.6' }).click();
    await press(presenter, prompt, 'Close');
    await momentIsOver();
    await bob.context().setOffline(false);
    await expect(bob.getByText('Your answer came too late.')).toBeVisible();
    const atThree = 'At w = 3, which way does gradient descent on w² go?';
    await goToSlide(presenter, 27);
    await open(presenter, atThree);
    await expect(bob.getByRole('radio', { name: 'left' })).toBeVisible();
    await bob.context().setOffline(true);
    await expect(bob.getByText('You’re offline.')).toBeVisible();
    await bob.getByRole('radio', { name: 'left' }).click();
    await ada.getByRole('radio', { name: 'left' }).click();
    await press(presenter, atThree, 'Close and reveal');
    await momentIsOver();
    await bob.context().setOffline(false);
    await expect(bob.getByRole('heading', { name: 'Too late.' })).toBeVisible();
  });

  await test.step('an order is put together by its arrows', async () => {
    const prompt = 'Put in order what the network does.';
    await goToSlide(presenter, 37);
    await open(presenter, prompt);
    const right = ['random weights', 'feed training examples', 'assess with the cost function'];
    for (const [place, item] of right.entries()) {
      const up = ada.getByRole('button', { name: `Move ${item} up` });
      const rows = ada.getByRole('listitem');
      for (let press = 0; press < 4; press++) {
        if ((await rows.nth(place).textContent())?.includes(item)) break;
        await up.press('Enter');
      }
      await expect(rows.nth(place)).toContainText(item);
    }
    await expectAccessible(ada);
    // What was put together and not sent survives a reload.
    await ada.reload();
    for (const [place, item] of right.entries())
      await expect(ada.getByRole('listitem').nth(place)).toContainText(item);
    await ada.getByRole('button', { name: 'Send this order' }).press('Enter');
    await status(ada, 'Your order is locked in.');
    await press(presenter, prompt, 'Close and reveal');
    await expect(ada.getByRole('heading', { name: /^Correct\./ })).toBeVisible();
    await expect(stage.getByText(/1 of 1 had all 4 in place/)).toBeVisible();
  });

  await test.step('the network answers the six digits, and everybody finds themselves on the podium', async () => {
    await goToSlide(presenter, 38);
    await expect(stage.getByText('the room', { exact: true })).toBeVisible();
    await presenter.keyboard.press('ArrowRight');
    await expect(ada.getByText(/You beat it|It beat you|A draw/)).toBeVisible();
    await expectAccessible(ada);
    await goToSlide(presenter, 39);
    await presenter.keyboard.press('ArrowRight');
    await expect(stage.getByText('nudge', { exact: true }).last()).toBeVisible();
    await expect(ada.getByRole('region', { name: 'Your place' })).toContainText('points');
    await expect(bob.getByText(/^No points this time/)).toBeVisible();
    await expectAccessible(ada);
  });
  line.close();
});
