// The addresses that the person at the keyboard gives: --url and --trust-proxy. Plain JavaScript, because `npm start`
// reads its flags before anything is installed or built.

import { isIP } from 'node:net';

/** The origin of the address that phones use, or one sentence that says why the text is no such address. */
export function readPublicUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return refused(`--url needs an address such as https://talk.example.org, not "${text}".`);
  }
  const extra = extraIn(url, text);
  if (extra !== null) {
    return refused(`--url takes a scheme, a host and a port only; "${text}" also has ${extra}.`);
  }
  return { ok: true, value: url.origin };
}

function extraIn(url, text) {
  if (url.username !== '' || url.password !== '' || text.includes('@')) return 'credentials';
  if (text.includes('#')) return 'a fragment';
  if (text.includes('?')) return 'a query';
  return url.pathname === '/' ? null : 'a path';
}

/** Networks as "address/bits", or one sentence that names what does not fit. */
export function readTrustedProxies(text) {
  const networks = [];
  for (const word of text.split(/[\s,]+/).filter((part) => part !== '')) {
    if (word === 'loopback') networks.push('127.0.0.0/8', '::1/128');
    else if (isNetwork(word)) networks.push(word.includes('/') ? word : `${word}/${bitsOf(word)}`);
    else {
      return refused(
        `--trust-proxy needs addresses or networks such as 10.0.0.7, 10.0.0.0/8 or loopback, not "${word}".`,
      );
    }
  }
  return { ok: true, value: networks };
}

function isNetwork(word) {
  const [address, bits, ...more] = word.split('/');
  if (isIP(address) === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= bitsOf(address));
}

const bitsOf = (address) => (isIP(address) === 6 ? 128 : 32);

const refused = (error) => ({ ok: false, error });
