import { describe, expect, it } from 'vitest';
import { lanAddress, reachOf } from '@/lib/start/lan';
import { readFlags } from '../../../scripts/flags.mjs';
import { stalePackages } from '../../../scripts/install.mjs';
import { afterCrash } from '../../../scripts/supervise.mjs';

const at = (address: string, internal = false) => [
  { address, internal, family: 'IPv4' as const, netmask: '', mac: '', cidr: null },
];

describe('the address for phones', () => {
  it('B1: prefers the local network to containers, tunnels and self-given addresses', () => {
    expect(
      lanAddress({
        lo: at('127.0.0.1', true),
        docker0: at('172.17.0.1'),
        tailscale0: at('100.64.0.3'),
        eth0: at('169.254.3.4'),
        wlan0: at('192.168.1.23'),
      }),
    ).toBe('192.168.1.23');
    expect(lanAddress({ en0: at('10.0.0.5'), en1: at('203.0.113.9') })).toBe('10.0.0.5');
    expect(lanAddress({ lo: at('127.0.0.1', true), docker0: at('172.17.0.1') })).toBeNull();
  });

  it('B2: says plainly when phones cannot reach it', () => {
    const none = { host: '0.0.0.0', url: null };
    expect(reachOf(none, 3000, {}).obstacle).toBe('noNetwork');
    expect(reachOf({ host: '127.0.0.1', url: null }, 3000, { en0: at('10.0.0.5') }).obstacle).toBe(
      'loopback',
    );
    expect(reachOf(none, 3000, { en0: at('10.0.0.5') })).toEqual({
      origin: 'http://10.0.0.5:3000',
      here: 'http://localhost:3000',
      obstacle: null,
    });
    expect(reachOf({ host: '127.0.0.1', url: 'https://talk.example' }, 3000, {})).toEqual({
      origin: 'https://talk.example',
      here: 'https://talk.example',
      obstacle: null,
    });
    expect(reachOf({ host: '10.0.0.5', url: null }, 80, {}).here).toBe('http://10.0.0.5');
  });
});

describe('the supervisor', () => {
  it('B3: starts again at once after a crash, then ever more slowly up to ten seconds', () => {
    expect(afterCrash([60_000])).toEqual({ wait: 0 });
    expect(afterCrash([60_000, 100])).toEqual({ wait: 0 });
    expect(afterCrash([60_000, 100, 100])).toEqual({ wait: 250 });
    expect(afterCrash([60_000, 100, 100, 100])).toEqual({ wait: 1_000 });
    expect(afterCrash([60_000, 100, 100, 100, 100])).toEqual({ wait: 4_000 });
  });

  it('B4: gives up when the server dies five times within seconds, however often it had crashed before', () => {
    expect(afterCrash([100, 100, 100, 100, 100])).toBe('give up');
    expect(afterCrash([60_000, 60_000, 60_000, 60_000, 60_000, 60_000])).toEqual({ wait: 0 });
  });
});

describe('flags', () => {
  it('B5: become the environment of the server; mistakes are one sentence', () => {
    expect(readFlags(['--port', '4000', '--host', '127.0.0.1', '--data', '/d', '--deck', '/x.md'])).toEqual({
      NUDGE_PORT: '4000',
      NUDGE_HOST: '127.0.0.1',
      NUDGE_DATA: '/d',
      NUDGE_DECK: '/x.md',
    });
    expect(readFlags(['--help'])).toBeNull();
    expect(() => readFlags(['--port', 'web'])).toThrow('--port needs a number from 0 to 65535, not "web".');
    expect(() => readFlags(['--prot', '1'])).toThrow(/Unknown option '--prot'/);
    expect(() => readFlags(['--url', 'talk'])).toThrow('--url needs an address');
  });
});

it('B6: packages are stale when missing or of another version, not when they were optional', () => {
  const wanted = {
    '': { version: '1' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/c': { version: '3.0.0', optional: true },
    'node_modules/d': { version: '4.0.0' },
  };
  const present = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } };
  expect(stalePackages(wanted, present)).toEqual(['node_modules/b', 'node_modules/d']);
});
