// The browser that tests drive: CHROMIUM_PATH, then Playwright's own, then one of the system, then Debian's package,
// then Playwright's download. Returns its path.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Mistake } from './flags.mjs';
import { runCommand } from './run-command.mjs';
import { words } from './words.mjs';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Root in a container can't use the sandbox; only our own pages are opened here. */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  // A graphics process that waits for a busy machine is not one that hangs: killed, it would take WebGL along.
  '--disable-gpu-watchdog',
  '--disable-quic',
  '--disable-sync',
  // Machines without a graphics card draw WebGL as well, slowly.
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export async function findBrowser(say) {
  const found = await presentBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(words.browser.installing);
    await attempt(() => runCommand('apt-get', ['update', '-qq']));
    await attempt(() =>
      runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      }),
    );
  } else {
    say(words.browser.fetching);
    await attempt(() =>
      runCommand(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']),
    );
  }
  const now = await presentBrowser();
  if (!now) throw new Mistake(words.browser.none);
  return now;
}

async function presentBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Mistake(words.browser.missing(CHROMIUM_PATH));
  }
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...systemPlaces].find((path) => path && existsSync(path) && works(path));
}

function works(path) {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' }).length > 0;
  } catch {
    return false;
  }
}

/** A failure is printed but does not stop the search: another way may work. */
async function attempt(step) {
  try {
    await step();
  } catch (error) {
    console.error(error.message);
  }
}
