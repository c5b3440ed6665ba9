import { expect, it } from 'vitest';
import { readEnv } from '@/lib/env';

it('EN1: without any variable there is a sensible value for everything', () => {
  expect(readEnv({}, '/here')).toEqual({
    ok: true,
    value: {
      port: 3000,
      host: '0.0.0.0',
      data: '/here/data',
      deck: '/here/decks/neural-networks.md',
      url: null,
      trustedProxies: [],
      seats: 2000,
      logLevel: 'info',
      development: false,
    },
  });
});

it('EN2: an empty variable is an absent one', () => {
  const read = readEnv({ NUDGE_PORT: '', NUDGE_URL: '', LOG_LEVEL: '' }, '/here');
  expect(read).toMatchObject({ ok: true, value: { port: 3000, url: null, logLevel: 'info' } });
});

it('EN3: values are taken as they are meant', () => {
  const given = { NUDGE_PORT: '0', NUDGE_DATA: '/var/nudge', NUDGE_URL: 'https://talk.example.org/' };
  const read = readEnv({ ...given, NODE_ENV: 'development' }, '/here');
  const url = 'https://talk.example.org';
  expect(read).toMatchObject({ ok: true, value: { port: 0, data: '/var/nudge', url, development: true } });
  const trusting = readEnv({ NUDGE_TRUST_PROXY: 'loopback,10.0.0.7' }, '/here');
  const trustedProxies = ['127.0.0.0/8', '::1/128', '10.0.0.7/32'];
  expect(trusting).toMatchObject({ ok: true, value: { trustedProxies } });
});

it('EN4: every variable that does not fit is named with its value', () => {
  const read = readEnv({ NUDGE_PORT: '70000', NUDGE_URL: 'ftp://x', LOG_LEVEL: 'loud' }, '/here');
  expect(read.ok).toBe(false);
  const sentences = (read as { error: string }).error.split('\n');
  expect(sentences).toHaveLength(3);
  for (const part of ['NUDGE_PORT=70000', 'NUDGE_URL=ftp://x', 'LOG_LEVEL=loud']) {
    expect(sentences.some((sentence) => sentence.startsWith(`${part}: `))).toBe(true);
  }
});
