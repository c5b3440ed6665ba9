// The names of the three axes: the deck's own formulas where its widget holds them, else plain letters.

import type { ReactNode } from 'react';
import type { Block, Inline } from '@/lib/deck/deck';
import { surface } from '@/lib/descent/surface';
import type { Words } from '@/lib/words/words';
import { Inlines } from '../../slides/inlines';
import { fixed } from '../parts/draw/number-text';
import type { Shown } from './paint-surface';

/** w₁, w₂ and C: a deck writes C first and the weights after it. */
export function axisNames(own: readonly Block[]): readonly [ReactNode, ReactNode, ReactNode] {
  const formulas = own.flatMap((block) =>
    block.kind === 'paragraph' ? block.children.filter(isFormula) : [],
  );
  const [cost, w1, w2] = formulas.map((formula) => <Inlines key={formula.tex} of={[formula]} />);
  return [w1 ?? weight(1), w2 ?? weight(2), cost ?? 'C'];
}

/** Its number as it is set: no font of ours has small figures of its own. */
export const weight = (number: 1 | 2): ReactNode => (
  <span>
    w<sub>{number}</sub>
  </span>
);

const isFormula = (inline: Inline): inline is Extract<Inline, { kind: 'formula' }> =>
  inline.kind === 'formula';

/** Where slides look at it: on a slope, between the valleys. */
export const surfacePoint = [0.8, -1.6] as const;

/** What a surface shows at a build, in a sentence. */
export function describeSurface(
  { point: [w1, w2], detail }: Shown,
  { describe }: Words['widgets']['surface'],
): string {
  const at = [fixed(w1, 1), fixed(w2, 1)] as const;
  if (detail === 0) return describe.whole;
  if (detail === 1) return describe.point(...at, fixed(surface.cost(w1, w2), 2));
  if (detail === 2) return describe.way(...at);
  const [by1, by2] = surface.partials(w1, w2);
  return describe.slices(...at, fixed(by1, 2), fixed(by2, 2));
}
