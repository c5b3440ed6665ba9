// What a room says besides its answers: reactions, questions to the presenter, and the wish for more time.

import { expect } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { patientTalk } from '../support/patient-talk';
import { type Product, startProduct } from '../support/product';
import { expectAccessible, goToSlide, phoneOf, presenterOf, test, willShow } from './room';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct({ deck: patientTalk() });
});
test.afterAll(() => product?.stop());

const park = 'It rains, 18 °C, no lockdown. What is the output?';

test('a room reacts, asks and votes while the presenter speaks', async ({ browser }) => {
  const { console: presenter, stage } = await presenterOf(browser, product);
  const ada = await phoneOf(browser, product);
  const bob = await phoneOf(browser, product);
  const panel = (name: RegExp) =>
    presenter.getByRole('group', { name: english.console.side.name }).getByText(name).click();

  await test.step('reactions float over the stage, or stand still with their count', async () => {
    await goToSlide(presenter, 2);
    await stage.bringToFront();
    const floats = willShow(stage.locator('.reaction', { hasText: 'wow' }));
    await ada.getByRole('button', { name: 'wow', exact: true }).click();
    await floats;
    await expect(stage.locator('.reaction')).toHaveCount(0);
    await stage.emulateMedia({ reducedMotion: 'reduce' });
    const stands = willShow(stage.locator('.reaction-still', { hasText: /lost\s*1/ }));
    await bob.getByRole('button', { name: 'lost', exact: true }).click();
    await stands;
    await expect(stage.locator('.reaction', { hasText: 'lost' })).toBeHidden();
  });

  await test.step('somebody who keeps tapping is told to wait', async () => {
    const again = ada.getByRole('button', { name: 'again', exact: true });
    // Faster than any machine's keyboard: three are let through at once, and another with every second.
    await again.evaluate((button) => {
      for (let press = 0; press < 5; press++) (button as HTMLButtonElement).click();
    });
    await expect(ada.getByText(english.phone.reactions.tooFast)).toBeAttached();
  });

  await test.step('they make room for an answer, and are back once it is given', async () => {
    await goToSlide(presenter, 10);
    await presenter.getByRole('button', { name: park }).click();
    await presenter.getByRole('region', { name: park }).getByRole('button', { name: /^Open/ }).click();
    await expect(ada.getByRole('radio', { name: '1' })).toBeVisible();
    await expect(ada.getByRole('button', { name: 'wow', exact: true })).toHaveCount(0);
    await ada.getByRole('radio', { name: '1' }).click();
    await expect(ada.getByRole('button', { name: 'wow', exact: true })).toBeVisible();
    await expectAccessible(ada);
  });

  await test.step('who needs more time asks, and the presenter gives it in the middle of a question', async () => {
    await bob.getByRole('button', { name: english.phone.moreTime.ask }).click();
    await expect(bob.getByText(english.phone.moreTime.asked)).toBeVisible();
    await panel(/^People/);
    const asking = presenter.getByRole('list', { name: english.console.people.requests });
    await expect(asking.getByRole('listitem')).toHaveCount(1);
    await expectAccessible(presenter);
    await asking.getByRole('button', { name: /^Time ×2/ }).click();
    await expect(asking).toHaveCount(0);
    await expect(bob.getByText(english.phone.moreTime.granted(2))).toBeVisible();
    await expectAccessible(bob);
  });

  await test.step('the presenter switches reactions off', async () => {
    await presenter.getByRole('button', { name: english.console.people.reactionsAre(true) }).click();
    await expect(ada.getByRole('button', { name: 'wow', exact: true })).toHaveCount(0);
    await expect(ada.getByRole('button', { name: /^Questions/ })).toBeVisible();
    await presenter.getByRole('button', { name: english.console.people.reactionsAre(false) }).click();
    await expect(ada.getByRole('button', { name: 'wow', exact: true })).toBeVisible();
  });

  await test.step('a question is approved, voted for, put on the stage and answered', async () => {
    const ask = async (text: string) => {
      await ada.getByLabel('Your question').fill(text);
      await ada.getByRole('button', { name: english.phone.questions.send }).click();
      await expect(ada.getByText(text)).toBeVisible();
    };
    // The panel is open before there is anything in it.
    await panel(/^Asked/);
    await ada.getByRole('button', { name: /^Questions/ }).click();
    await ask('Why does it need a bias?');
    await ask('Who pays for lunch?');
    await expect(ada.getByText(english.phone.questions.standing.held, { exact: true })).toHaveCount(2);
    const rows = presenter.getByRole('region', { name: 'Questions' }).getByRole('listitem');
    const about = (text: string) => rows.filter({ hasText: text });
    await about('lunch').getByRole('button', { name: english.console.questions.hide }).click();
    await about('bias').getByRole('button', { name: english.console.questions.approve }).click();
    await goToSlide(presenter, 11);
    await bob.getByRole('button', { name: /^Questions/ }).click();
    await expect(bob.getByText('Who pays for lunch?')).toHaveCount(0);
    await bob.getByRole('button', { name: /^Vote for: Why does it need a bias/ }).click();
    await expect(bob.getByRole('button', { name: /1 vote so far/ })).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(bob);
    await presenter
      .getByRole('region', { name: 'Questions' })
      .getByText(/^Open 1/)
      .click();
    await expect(about('bias')).toContainText('1 vote');
    await about('bias').getByRole('button', { name: english.console.questions.toStage }).click();
    const shown = stage.getByRole('region', { name: english.stage.question.name });
    await expect(shown).toContainText('Why does it need a bias?');
    await expect(shown).toContainText(english.stage.question.votes(1).join(''));
    await expectAccessible(stage);
    await about('bias').getByRole('button', { name: english.console.questions.answered }).click();
    await expect(shown).toHaveCount(0);
    await ada.getByRole('button', { name: /^Questions/ }).click();
    await expect(ada.getByText('It has been answered.')).toBeVisible();
    await expect(ada.getByText('It is not shown in this talk.')).toBeVisible();
  });
});
