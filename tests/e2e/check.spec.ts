// The page that tests a device and its network: where all is well, and where no WebSocket gets through.

import { expect } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { type Product, startProduct } from '../support/product';
import { expectAccessible, test } from './room';

const words = english.check;

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product?.stop());

test('W35: a good network is called ready, and one without WebSockets is named', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const [good, blocked] = [await context.newPage(), await context.newPage()];
  await blocked.routeWebSocket(/socket\.io/, (socket) => void socket.close());
  await Promise.all([good, blocked].map((page) => page.goto(`${product.origin}/check`)));
  await expectAccessible(good);
  await expect(good.getByRole('button', { name: words.copy })).toBeVisible();
  await expect(good.getByRole('heading', { level: 1 })).toHaveText(
    /Ready|Slow|Uneven/, // A busy machine is a slow network.
  );
  await expect(good.getByRole('listitem').filter({ hasText: words.names.minute })).toContainText(words.held);
  await expectAccessible(good);
  await expect(blocked.getByRole('heading', { level: 1 })).toHaveText(words.verdicts.polling.title);
});
