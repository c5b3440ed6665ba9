// A deck that is dropped on the presenter's page: read, told about, downloaded, given.

import { expect } from '@playwright/test';
import { importPath } from '@/lib/protocol/addresses';
import { english } from '@/lib/words/en/english';
import { type Product, startProduct } from '../support/product';
import { expectAccessible, presenterOf, test } from './room';

const words = english.console.bring;

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product?.stop());

test('DX11: what is dropped becomes a talk, or says why not, and only for the presenter', async ({
  browser,
}) => {
  const { console: page } = await presenterOf(browser, product);
  await page.goto(`${product.origin}/present`);
  const drop = (name: string, text: string) =>
    page.evaluate(
      (file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([file.text], file.name));
        for (const type of ['dragover', 'drop'])
          window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name, text },
    );
  await expect(page.getByRole('button', { name: words.file })).toBeVisible();
  await drop('talk.bin', 'nothing');
  await expect(page.getByRole('alert').filter({ hasText: 'talk.bin' })).toBeVisible();
  const filler = `\n\n<style>/* ${'a b '.repeat(200_000)} */</style>`;
  await drop(
    'boats.md',
    `---\nmarp: true\ntheme: gaia\n---\n\n# Boats${filler}\n\n---\n\n# Sails\n\n![A sail](sail.png)\n`,
  );
  await expect(page.getByRole('heading', { name: 'Boats' })).toBeFocused();
  await expect(page.getByText('slide 2, line', { exact: false })).toBeVisible();
  await expectAccessible(page);
  const link = await page.getByRole('link', { name: words.download }).getAttribute('href');
  const [ours, theirs] = await Promise.all([
    page.request.get(product.origin + link),
    fetch(product.origin + link),
  ]);
  expect([ours.status(), theirs.status]).toEqual([200, 403]);
  expect((await ours.body()).subarray(0, 2).toString()).toBe('PK');
  const sent = await fetch(
    `${product.origin}${importPath('x')}`.replace(/\/x$/, '?id=0123456789abcdef&at=0&of=2'),
    {
      method: 'POST',
      body: 'ab',
      headers: { origin: product.origin },
    },
  );
  expect(sent.status).toBe(403);
  await page.getByRole('button', { name: words.start }).click();
  await page.waitForURL(/\/present\/[\w-]{8,}$/);
  await expect(page.getByRole('article', { name: 'Boats' })).toBeVisible();
});
