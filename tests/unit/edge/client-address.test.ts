import { expect, it } from 'vitest';
import { clientAddress, limitKey, trustedProxies } from '@/lib/edge/client-address';
import { readPublicUrl, readTrustedProxies } from '@/lib/edge/given-addresses.mjs';

const trusting = (text: string) => {
  const read = readTrustedProxies(text);
  return trustedProxies(read.ok ? read.value : []);
};

it('Q5: without a trusted proxy X-Forwarded-For is not believed', () => {
  expect(clientAddress('127.0.0.1', '203.0.113.9', trusting(''))).toBe('127.0.0.1');
  expect(clientAddress('::ffff:10.0.0.9', 'forged, 203.0.113.9', trusting('loopback'))).toBe('10.0.0.9');
});

it('Q6: X-Forwarded-For is read from the right, past trusted proxies only', () => {
  const loopback = trusting('loopback');
  expect(clientAddress('127.0.0.1', '198.51.100.1, 203.0.113.9', loopback)).toBe('203.0.113.9');
  expect(clientAddress('::1', '198.51.100.1,203.0.113.9', loopback)).toBe('203.0.113.9');
  const chain = trusting('loopback, 10.0.0.0/8 2001:db8::/32');
  const hops = '198.51.100.1, 203.0.113.9, 10.1.2.3, 2001:db8::7';
  expect(clientAddress('127.0.0.1', hops, chain)).toBe('203.0.113.9');
  expect(clientAddress('127.0.0.1', '10.1.2.3', chain)).toBe('10.1.2.3');
  expect(clientAddress('127.0.0.1', undefined, chain)).toBe('127.0.0.1');
});

it('Q6: what is no address ends the reading; ports and brackets do not', () => {
  const loopback = trusting('loopback');
  for (const hop of ['unknown', '', 'x'.repeat(9_000), '1.2.3', '_hidden'])
    expect(clientAddress('127.0.0.1', `198.51.100.1, ${hop}`, loopback)).toBe('127.0.0.1');
  expect(clientAddress('127.0.0.1', '203.0.113.9:5060', loopback)).toBe('203.0.113.9');
  expect(clientAddress('127.0.0.1', '[2001:db8::1]:443', loopback)).toBe('2001:db8::1');
  expect(clientAddress('127.0.0.1', '2001:db8::1', loopback)).toBe('2001:db8::1');
  expect(clientAddress(undefined, '203.0.113.9', loopback)).toBe('unknown');
});

it('Q7: limits count an IPv4 address, or the /64 of an IPv6 one', () => {
  expect(limitKey('203.0.113.9')).toBe('203.0.113.9');
  expect(limitKey('2001:db8:0:7::1')).toBe('2001:db8:0:7::/64');
  expect(limitKey('2001:DB8:0:7:ffff:1:2:3')).toBe('2001:db8:0:7::/64');
  expect(limitKey('::1')).toBe('0:0:0:0::/64');
  expect(limitKey('fe80::')).toBe('fe80:0:0:0::/64');
});

it('B7: --url is an origin; anything more is refused with one sentence that names it', () => {
  for (const text of ['https://talk.test', 'https://talk.test/', 'HTTPS://Talk.Test:443'])
    expect(readPublicUrl(text)).toEqual({ ok: true, value: 'https://talk.test' });
  for (const [text, extra] of [
    ['https://talk.test/nudge', 'a path'],
    ['https://talk.test?', 'a query'],
    ['https://talk.test/?a=1', 'a query'],
    ['https://talk.test/#top', 'a fragment'],
    ['https://me:secret@talk.test', 'credentials'],
    ['https://@talk.test', 'credentials'],
  ] as const) {
    const sentence = `--url takes a scheme, a host and a port only; "${text}" also has ${extra}.`;
    expect(readPublicUrl(text)).toEqual({ ok: false, error: sentence });
  }
  for (const text of ['talk.test', 'ftp://talk.test', 'javascript:alert(1)', '', 'https://'])
    expect(readPublicUrl(text)).toMatchObject({ ok: false, error: /^--url needs an address such as/ });
});

it('B8: --trust-proxy names addresses and networks; anything else is refused with one sentence', () => {
  expect(readTrustedProxies('loopback 10.0.0.7,10.0.0.0/8')).toEqual({
    ok: true,
    value: ['127.0.0.0/8', '::1/128', '10.0.0.7/32', '10.0.0.0/8'],
  });
  for (const word of ['proxy.test', '10.0.0.0/33', '10.0.0.0/8/8', '::1/129', '10.0.0.0/', 'all'])
    expect(readTrustedProxies(`loopback ${word}`), word).toMatchObject({ ok: false, error: /not "/ });
});
