import { createHash } from 'node:crypto';
import { encodeNetwork } from '@/lib/nn/codec';
import type { Network } from '@/lib/nn/network';

/** Equal for networks that are equal bit for bit. */
export function hashOf(network: Network): string {
  return createHash('sha256').update(encodeNetwork(network)).digest('hex').slice(0, 16);
}
