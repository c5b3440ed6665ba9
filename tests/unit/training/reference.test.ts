import { expect, it } from 'vitest';
import { plainMachine } from '@/lib/nn/machine';
import { trainReference } from '@/lib/training/reference';
import { readReference } from '@/lib/training/reference-file';
import { hashOf } from '../../support/network-hash';
import { toyDigits } from '../../support/toy-digits';

it('T20: the reference network is the same on every machine: the hash of a short training is pinned', () => {
  expect(hashOf(trainReference(toyDigits(1_000, 1), plainMachine, 1))).toBe('e38f97cf9923d67c');
});

it('T20: a file that is not the reference network, or none, is not read', () => {
  expect(readReference('package.json')).toBeNull();
  expect(readReference('no-such-file')).toBeNull();
});
