// The address that a request comes from. X-Forwarded-For is anybody's claim, so it is read from the right, and only as
// far as the hops are proxies that the person at the keyboard named as trusted.

import { BlockList, isIP, isIPv6 } from 'node:net';

export type IsTrusted = (address: string) => boolean;

/** `networks` as "address/bits". */
export function trustedProxies(networks: readonly string[]): IsTrusted {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** The nearest address that is not a trusted proxy. `peer` is the other end of the connection. */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  isTrusted: IsTrusted,
): string {
  let nearest = plainAddress(peer ?? '') ?? 'unknown';
  const hops = forwardedFor?.split(',') ?? [];
  while (isTrusted(nearest)) {
    const next = plainAddress(hops.pop() ?? '');
    if (next === null) break;
    nearest = next;
  }
  return nearest;
}

/** Without a port, brackets, a zone, or the prefix of an IPv4 address in IPv6 clothes; null where it is no address. */
export function plainAddress(text: string): string | null {
  const [, bracketed, , bare = ''] = /^\s*(?:\[(.+)\](:\d+)?|(.*?))\s*$/.exec(text) ?? [];
  const address = (bracketed ?? bare.replace(/^([\d.]+):\d+$/, '$1')).replace(/%.*$/, '');
  const inside = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  return isIP(inside) === 0 ? null : inside;
}

/** What limits count by. One household or server has a whole /64 of IPv6, so its first four groups are one key. */
export function limitKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const first = head.split(':').filter((group) => group !== '');
  const last = tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`;
}
