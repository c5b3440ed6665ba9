// What a question is about, above its answers: code, tables, formulas and pictures of the slide, in a box of their own that
// scrolls where they are tall.

'use client';

import type { Block } from '@/lib/deck/deck';
import { materialOf } from '@/lib/deck/fit/material';
import { type BlockSlots, Blocks } from '../../../slides/blocks';
import { PhoneTable } from '../../../slides/words/phone-table';
import { useWords } from '../../../words/words';

const slots: BlockSlots = {
  heading: () => 'h2',
  built: null,
  formula: 'overflow-x-auto',
  folds: true,
  Table: PhoneTable,
  widget: null,
};

export function PhoneMaterial({ blocks }: { readonly blocks: readonly Block[] }) {
  const { material } = useWords('kinds').round;
  const shown = materialOf(blocks);
  if (shown.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="phone-words phone-material" aria-label={material} tabIndex={0}>
      <Blocks blocks={shown} slots={slots} />
    </section>
  );
}
