// The flags of `npm start` and `npm run dev`, parsed by Node itself: nothing may be installed yet.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublicUrl, readTrustedProxies } from '../lib/edge/given-addresses.mjs';

export const help = `Nudge: a live talk in which the audience trains the network.

  npm start -- [flags]

  --port N      the port to listen on (3000)
  --host H      the address to listen on (0.0.0.0: the whole local network)
  --data DIR    where everything is kept (data)
  --deck FILE   the talk to give (decks/neural-networks.md)
  --url URL     the address that phones use, when a proxy or a tunnel stands before this machine
  --trust-proxy LIST
                proxies whose X-Forwarded-For is believed: addresses, networks, or "loopback" (none)
  --help        this text
`;

/** A mistake of the person at the keyboard: shown as one sentence, without a stack. */
export class Mistake extends Error {
  // Scripts are bundled with a class of their own.
  name = 'Mistake';
}

/** Flags as environment variables for the server; `null` when help was asked for. */
export function readFlags(argv) {
  let values;
  try {
    const flag = { type: 'string' };
    const texts = { port: flag, host: flag, data: flag, deck: flag, url: flag, 'trust-proxy': flag };
    const options = { ...texts, help: { type: 'boolean' } };
    ({ values } = parseArgs({ args: argv, options, allowPositionals: false }));
  } catch (error) {
    throw new Mistake(`${error.message.split('. ')[0]}. See npm start -- --help`);
  }
  if (values.help) return null;
  const env = {};
  if (values.port !== undefined) env.NUDGE_PORT = port(values.port);
  if (values.host !== undefined) env.NUDGE_HOST = values.host;
  if (values.data !== undefined) env.NUDGE_DATA = resolve(values.data);
  if (values.deck !== undefined) env.NUDGE_DECK = resolve(values.deck);
  if (values.url !== undefined) env.NUDGE_URL = taken(readPublicUrl(values.url));
  const proxies = values['trust-proxy'];
  if (proxies !== undefined) env.NUDGE_TRUST_PROXY = taken(readTrustedProxies(proxies)).join(',');
  return env;
}

function port(text) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535)
    throw new Mistake(`--port needs a number from 0 to 65535, not "${text}".`);
  return text;
}

function taken(read) {
  if (!read.ok) throw new Mistake(read.error);
  return read.value;
}
