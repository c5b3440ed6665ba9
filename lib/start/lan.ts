// Which of this machine's addresses the phones of the room can reach: a guess, but an ordered one.

import type { NetworkInterfaceInfo } from 'node:os';
import type { Words } from '../words/words';

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

/** Bridges, containers, virtual machines and tunnels: no phone is there. */
const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|wg|tailscale|zt|cni|flannel|lo)/i;
/** Wi-Fi and cable as operating systems call them. */
const usual = /^(en|eth|wl|wlan|wi-?fi|ethernet)/i;

/** The best IPv4 address for phones, or null where there is none. */
export function lanAddress(interfaces: Interfaces): string | null {
  const candidates = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .filter(() => !virtual.test(name))
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  );
  candidates.sort((a, b) => a.rank - b.rank);
  return candidates[0]?.address ?? null;
}

/** Smaller is better: home and office networks first, an address that the machine gave itself last. */
function rankOf(name: string, address: string): number {
  const network = address.startsWith('192.168.')
    ? 0
    : address.startsWith('10.')
      ? 1
      : /^172\.(1[6-9]|2\d|3[01])\./.test(address)
        ? 2
        : address.startsWith('169.254.')
          ? 9
          : 4;
  return network * 2 + (usual.test(name) ? 0 : 1);
}

export type Reach = {
  /** Where phones open the product: what the stage shows and the QR code means. */
  readonly origin: string;
  /** Where this machine itself opens it: browsers allow more on "localhost", as keeping the screen on. */
  readonly here: string;
  /** Why phones can't reach it; null where they can, as far as we know. */
  readonly obstacle: keyof Words['start']['obstacles'] | null;
};

const loopback = /^(localhost|127\.|::1$)/;
const anyAddress = new Set(['0.0.0.0', '::', '']);

/** `url` is what the person at the keyboard says phones use, and we believe it. */
export function reachOf(
  { host, url }: { readonly host: string; readonly url: string | null },
  port: number,
  interfaces: Interfaces,
): Reach {
  if (url !== null) return { origin: url, here: url, obstacle: null };
  const local = originOf('localhost', port);
  if (loopback.test(host)) {
    return { origin: originOf(host === '::1' ? '[::1]' : host, port), here: local, obstacle: 'loopback' };
  }
  const own = anyAddress.has(host) ? lanAddress(interfaces) : host;
  if (own !== null) {
    const origin = originOf(own, port);
    return { origin, here: anyAddress.has(host) ? local : origin, obstacle: null };
  }
  return { origin: local, here: local, obstacle: 'noNetwork' };
}

const originOf = (host: string, port: number) => (port === 80 ? `http://${host}` : `http://${host}:${port}`);
