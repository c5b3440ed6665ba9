// What a typed answer is compared by: S11 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../support/counted';
import * as an from './activities';

describe('S11: a text is compared without case, accents and punctuation', () => {
  it.each([
    ['Michael Nielsen', 1],
    ['michael  nielsen', 1],
    ['Nielsén!', 1],
    ['Nielsen.', 1],
    ['Michael-Nielsen', 1],
    ['«Michael, Nielsen…»', 1],
    ['Niels', 0],
  ])('%s', (text, share) => {
    expect(sharesOf(an.text(), [{ kind: 'text', text }])[0]).toBe(share);
  });

  it.each([
    ['backpropagation', 'Back-propagation', 1],
    ['COVID-19', 'covid 19', 1],
    ["gradient's descent", 'gradients descent', 1],
    ['-5', '\u22125', 1],
    ['-5', '5', 0],
    ['0.5', '0.5.', 1],
    ['0.5', '05', 0],
    ['.5', '5', 0],
    ['1 5', '1, 5', 1],
    ['1 5', '15', 0],
    ['C++', 'C', 0],
  ])('%s, answered %s: %d', (accepted, text, share) => {
    expect(sharesOf({ ...an.text(), accepted: [accepted] }, [{ kind: 'text', text }])[0]).toBe(share);
  });
});
