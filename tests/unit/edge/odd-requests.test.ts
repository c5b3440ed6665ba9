import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { oddityOf } from '@/lib/edge/odd-requests';
import { dropMalformedRouterState } from '@/lib/edge/router-state';

const statusOf = (method: string, url: string, headers = {}) =>
  oddityOf({ method, url, headers } as IncomingMessage, false)?.status;

it('Q8: addresses that mean nothing, or two things, are refused', () => {
  for (const url of ['/', '/play/a-b_c', '/stage/x?key=%20', '/?a=//', '/fa%C3%A7ade', '/_next/static/a.js'])
    expect(statusOf('GET', url), url).toBeUndefined();
  for (const url of [
    '*',
    '',
    'http://evil.test/',
    '//evil.test',
    '/a//b',
    '/%zz',
    '/%ff',
    '/%00',
    '/%0a',
    '/a%2f%2fb',
  ])
    expect(statusOf('GET', url), url).toBe(400);
  for (const url of ['/\\evil', '/%5c', '/a/../b', '/%2e%2e/etc', '/\u001b[2J', '/ÿ', '/?%zz'])
    expect(statusOf('GET', url), url).toBe(400);
  expect(statusOf('GET', `/${'a'.repeat(5_000)}`)).toBe(414);
  expect(statusOf('GET', '/', { host: 'a b' })).toBe(400);
});

it('Q9: only methods and parts of Next that pages use are served', () => {
  for (const method of ['TRACE', 'OPTIONS', 'PUT', 'PROPFIND']) expect(statusOf(method, '/')).toBe(405);
  for (const url of ['/', '/play/x', '/_next/static/a.js']) expect(statusOf('POST', url), url).toBe(405);
  for (const url of ['/api/join', '/socket.io/?EIO=4']) expect(statusOf('POST', url)).toBeUndefined();
  for (const url of ['/_next/image?url=%1b[2J', '/_next/data/x.json']) expect(statusOf('GET', url)).toBe(404);
});

it('Q9: the state of Next’s router goes on where it has its form, and is dropped otherwise', () => {
  const after = (sent: string) => {
    const headers = { 'next-router-state-tree': sent };
    dropMalformedRouterState(headers);
    return headers['next-router-state-tree'];
  };
  const tree = [
    '',
    { children: ['play', { children: [['session', 'x', 'd', null], {}] }] },
    null,
    'refetch',
    16,
  ];
  for (const good of [tree, ['', {}], ['', { children: ['present', {}] }, ['/a', '/b']]])
    expect(after(encodeURIComponent(JSON.stringify(good)))).toBeDefined();
  for (const bad of ['%zz', '[]', '{}', '["",{"a":1}]', '["",{},7]', ''])
    expect(after(bad), bad).toBeUndefined();
});
