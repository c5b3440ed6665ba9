import { defineConfig } from '@playwright/test';
import { browserFlags } from './scripts/browser.mjs';
import { storyHost } from './tests/support/story-host';

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/stories',
  // One server per story, and two cores. Stories mostly wait, so two of them share the cores well.
  workers: 2,
  fullyParallel: false,
  // Waits follow events. These caps end a story that is broken; a busy machine makes stories slow, not red.
  timeout: 900_000,
  expect: { timeout: 90_000 },
  reporter: [['list'], ['json']],
  use: {
    headless: true,
    screenshot: 'only-on-failure',
    actionTimeout: 90_000,
    navigationTimeout: 90_000,
    launchOptions: {
      args: [...browserFlags, `--host-resolver-rules=MAP ${storyHost} 127.0.0.1`],
      ...(executablePath ? { executablePath } : {}),
    },
  },
});
