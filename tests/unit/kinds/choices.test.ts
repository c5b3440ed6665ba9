// What is right of several options: S8 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../support/counted';
import * as an from './activities';

describe('S8: of several right options, right picks minus wrong picks count', () => {
  it.each([
    [[0, 2], 1],
    [[2, 0], 1],
    [[0], 0.5],
    [[0, 1], 0],
    [[0, 2, 3], 0.5],
    [[0, 1, 2, 3], 0],
    [[1, 3], 0],
    [[], 0],
  ])('%j: %d', (options, share) => {
    expect(sharesOf(an.choices(), [{ kind: 'choices', options }])[0]).toBe(share);
  });
});
