// What a drawing keeps to itself: X10 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { askedNow } from '@/app/_components/widgets/parts/draw/asked-now';

describe('X10: while a number is asked for, the drawing on the stage does not tell it', () => {
  const [asked, other] = ['Q4', 'Q3'].map((id) => ({ id, kind: 'number' }) as never);
  const viewOf = (phase: string, kind = 'number') =>
    ({ round: { activity: 'Q4', phase, public: { kind } } }) as never;

  it.each([
    ['open', viewOf('open'), [asked], 'open'],
    ['closed and not revealed yet', viewOf('closed'), [asked], 'open'],
    ['revealed', viewOf('revealed'), [asked], 'revealed'],
    ['of another kind', viewOf('open', 'choice'), [asked], null],
    ['of another slide', viewOf('open'), [other], null],
    ['nothing asked', { round: null } as never, [asked], null],
  ] as const)('%s', (_, view, activities, expected) => {
    expect(askedNow(view, activities as never)).toBe(expected);
  });
});
