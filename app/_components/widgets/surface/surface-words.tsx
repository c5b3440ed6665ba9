// The names of the three axes: the deck's own formulas where its widget holds them, else plain letters.

import type { ReactNode } from 'react';
import type { Block, Inline } from '@/lib/deck/deck';
import { surface } from '@/lib/descent/surface';
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
export function surfaceSays({ point: [w1, w2], detail }: Shown): string {
  const whole = 'A surface over two weights, with two valleys and a ridge between them.';
  const at = `at w₁ = ${fixed(w1, 1)} and w₂ = ${fixed(w2, 1)}`;
  if (detail === 0) return whole;
  if (detail === 1) return `${whole} A point on it, ${at}: its cost is ${fixed(surface.cost(w1, w2), 2)}.`;
  if (detail === 2) return `${whole} From the point ${at} a line follows the slope down into a valley.`;
  const [by1, by2] = surface.partials(w1, w2);
  return `${whole} Two slices through the point ${at}: along w₁ its slope is ${fixed(by1, 2)}, along w₂ ${fixed(by2, 2)}.`;
}
