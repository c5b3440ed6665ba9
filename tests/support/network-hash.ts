import { createHash } from 'node:crypto';
import { encodeNetwork } from '@/lib/nn/codec';
import type { Layers } from '@/lib/nn/network';

/** Equal for networks that are equal bit for bit. */
export function hashOf(network: Layers): string {
  return createHash('sha256').update(encodeNetwork(network)).digest('hex').slice(0, 16);
}
