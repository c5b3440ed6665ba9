// A browser to take pictures and print with: the one that the tests would drive.

import type { Browser } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.mjs';

export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser((text) => console.error(`${text}…`));
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ executablePath, args: browserFlags });
}
