// The flags of `npm start` and `npm run dev`, parsed by Node itself, since nothing may be installed yet.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublicUrl, readTrustedProxies } from '../lib/edge/given-addresses.mjs';
import { words } from './words.mjs';

export const { help } = words;

/** A mistake by the person at the keyboard: shown as one sentence, without a stack. */
export class Mistake extends Error {
  // Bundled scripts have a class of their own, so this one is told by its name.
  name = 'Mistake';
}

/** Flags as environment variables for the server; `null` when help was asked for. */
export function readFlags(argv) {
  let values;
  try {
    const flag = { type: 'string' };
    const texts = { port: flag, host: flag, data: flag, deck: flag, url: flag, 'trust-proxy': flag };
    const options = { ...texts, restore: { type: 'boolean' }, help: { type: 'boolean' } };
    ({ values } = parseArgs({ args: argv, options, allowPositionals: false }));
  } catch (error) {
    throw new Mistake(words.wrongFlag(error.message.split('. ')[0]));
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

/** Whether an earlier state of the data folder is to be chosen before the start. */
export const wantsRestore = (argv) => argv.includes('--restore');

function port(text) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535) throw new Mistake(words.wrongPort(text));
  return text;
}

function taken(read) {
  if (!read.ok) throw new Mistake(read.error);
  return read.value;
}
