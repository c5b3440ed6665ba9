import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNetwork, encodeNetwork } from '@/lib/nn/codec';
import { initialise } from '@/lib/nn/initialise';
import { decodeSnapshot, encodeSnapshot } from '@/lib/nn/snapshot';

const network = initialise([784, 16, 16, 10], 5);

describe('a network as bytes', () => {
  it('comes back exactly', () => {
    expect(decodeNetwork(encodeNetwork(network))).toEqual({ ok: true, value: network });
  });

  it.each(['sigmoid', 'relu'] as const)('says what its neurons compute: %s', (hidden) => {
    for (const cost of ['quadratic', 'cross-entropy', 'log-likelihood'] as const) {
      const other = initialise([784, 4, 10], 5, { hidden, cost });
      expect(decodeNetwork(encodeNetwork(other))).toEqual({ ok: true, value: other });
      const rounded = decodeSnapshot(encodeSnapshot(other));
      expect(rounded.ok && rounded.value.formulas).toEqual({ hidden, cost });
    }
  });

  it('has its usual bytes if it has the default formulas', () => {
    expect([...encodeNetwork(network).slice(0, 8)]).toEqual([0x4e, 0x44, 0x47, 0x45, 1, 0, 4, 0]);
  });

  it('is read from the middle of a larger buffer', () => {
    const bytes = encodeNetwork(network);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(decodeNetwork(larger.subarray(3))).toEqual({ ok: true, value: network });
  });

  it('says what is wrong with bad bytes', () => {
    const bytes = encodeNetwork(network);
    const changed = (at: number, value: number) => bytes.map((byte, i) => (i === at ? value : byte));
    const errorOf = (bad: Uint8Array) => decodeNetwork(bad);
    expect(errorOf(new Uint8Array())).toEqual({ ok: false, error: 'not-a-network' });
    expect(errorOf(changed(0, 0))).toEqual({ ok: false, error: 'not-a-network' });
    expect(errorOf(changed(7, 6))).toEqual({ ok: false, error: 'not-a-network' });
    expect(errorOf(changed(4, 99))).toEqual({ ok: false, error: 'unknown-version' });
    expect(errorOf(bytes.slice(0, -1))).toEqual({ ok: false, error: 'wrong-length' });
    const notANumber = bytes.slice();
    notANumber.fill(0xff, 24, 28);
    expect(errorOf(notANumber)).toEqual({ ok: false, error: 'not-finite' });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (tail) => {
        const bytes = Uint8Array.from([...encodeNetwork(network).slice(0, 6), ...tail]);
        expect(decodeNetwork(bytes).ok).toBe(false);
      }),
    );
  });
});
