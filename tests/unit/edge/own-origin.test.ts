import { expect, it } from 'vitest';
import { isHost, mayConnect, mayPost } from '@/lib/edge/own-origin';

type Headers = Record<string, string>;

it('W6: only our own pages and programs may open a socket', () => {
  const may = (headers: Headers, url: string | null = null) => mayConnect(headers, url);
  expect(may({ host: 'here:3000', origin: 'http://here:3000' })).toBe(true);
  expect(may({ host: 'here:3000' })).toBe(true);
  expect(may({ host: 'here:3000', origin: 'http://evil.example' })).toBe(false);
  expect(may({ host: 'here:3000', origin: 'http://here:3001' })).toBe(false);
  expect(may({ host: 'here:3000', origin: 'null' })).toBe(false);
  expect(may({ host: 'here:3000', 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(may({ host: 'inside:3000', origin: 'https://talk.example' }, 'https://talk.example')).toBe(true);
});

it('Q1: with --url pages of that address may post and connect, whatever Host a proxy sends', () => {
  const url = 'https://talk.test:8443';
  for (const host of ['127.0.0.1:3000', 'talk.test', 'TALK.TEST:8443', 'talk.test:8443:8443', '']) {
    for (const may of [mayPost, mayConnect]) {
      expect(may({ host, origin: url }, url), host).toBe(true);
      expect(may({ host, origin: 'HTTPS://TALK.TEST:8443' }, url), host).toBe(true);
      expect(may({ host, origin: 'https://evil.test' }, url), host).toBe(false);
    }
  }
  expect(mayPost({ host: 'evil.test', origin: 'https://evil.test' }, url)).toBe(false);
});

it('Q2: direct use works with and without --url, by the address in Host', () => {
  for (const url of [null, 'https://talk.test'])
    for (const host of ['localhost:3000', '127.0.0.1:3000', '192.168.1.7:3000', '[::1]:3000']) {
      expect(mayPost({ host, origin: `http://${host}` }, url), host).toBe(true);
      expect(mayPost({ host, origin: 'http://192.168.1.8:3000' }, url), host).toBe(false);
    }
  expect(mayPost({ host: 'Nudge.local:80', origin: 'http://nudge.local' }, null)).toBe(true);
});

it('Q3: a form without an Origin is ours by its Referer; without both it is refused', () => {
  const host = 'here:3000';
  expect(mayPost({ host, referer: 'http://here:3000/?problem=wrong' }, null)).toBe(true);
  expect(mayPost({ host, referer: 'http://evil.test/here:3000' }, null)).toBe(false);
  expect(mayPost({ host, origin: 'null', referer: 'http://here:3000/' }, null)).toBe(false);
  expect(mayPost({ host }, null)).toBe(false);
  expect(mayPost({ host, origin: 'http://here:3000', 'sec-fetch-site': 'cross-site' }, null)).toBe(false);
});

it('Q4: a Host header has the form of a host with a port, or it is none', () => {
  for (const host of ['here', 'here:80', '10.0.0.1:3000', '[::1]:3000', 'A-b.c'])
    expect(isHost(host), host).toBe(true);
  for (const host of ['', 'a b', 'a/b', 'a@b', 'here:80:80', '[::', 'here:x', 'here:99999', 'ÿ'])
    expect(isHost(host), host).toBe(false);
});
