import { describe, expect, it } from 'vitest';
import { lanAddress, reachOf } from '@/lib/start/lan';

const at = (address: string, internal = false) => [
  { address, internal, family: 'IPv4' as const, netmask: '', mac: '', cidr: null },
];

describe('the address for phones', () => {
  it('B1: prefers the local network to containers, tunnels and self-assigned addresses', () => {
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
