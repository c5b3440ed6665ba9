// The words of a Nudge deck: what its surfaces show, and what its notes say.

import type { Block, Deck, Inline } from '../../../lib/deck/deck';
import { picturesIn } from '../../../lib/deck/pictures/illustrate';

/** Every text of a value, whatever its shape: formulas by their TeX, links by their words. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  // Cells of tables, meanings of terms.
  if (Array.isArray(value))
    return value.flatMap((each) => (Array.isArray(each) ? [' ', ...textsOf(each), ' '] : textsOf(each)));
  const part = value as Inline | Block;
  if (part.kind === 'text') return [part.text];
  // What code becomes, build by build, is words as well.
  if (part.kind === 'code') {
    const later = 'later' in part ? (part.later ?? []) : [];
    return [[part, ...later].map(({ text }) => text).join('\n')];
  }
  if (part.kind === 'picture') return [` ${part.picture.caption ?? ''} `];
  if (part.kind === 'drawn') return [' ', part.title, ...textsOf(part.words), ' '];
  if (part.kind === 'formula') return [` ${part.tex} `];
  if (part.kind === 'break') return [' '];
  const inner = Object.entries(part)
    .filter(([key]) => !['step', 'on', 'href', 'params'].includes(key))
    .flatMap(([, each]) => textsOf(each));
  return flow.has(part.kind) || !('kind' in part) ? [' ', ...inner, ' '] : inner;
}

const flow = new Set<string>([
  'key',
  'heading',
  'paragraph',
  'list',
  'quote',
  'definitions',
  'details',
  'footnotes',
  'table',
]);

type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

const saidIn = [
  'prompt',
  'options',
  'items',
  'choices',
  'groups',
  'pieces',
  'statements',
  'accepted',
  'explanation',
];

/** The words that an activity shows, before and after it is revealed. */
function saidBy(value: Plain): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(saidBy);
  return [];
}

/** `alts`: pages are pictures, and their words the alternative texts. */
export function deckWords(deck: Deck, alts: boolean): { readonly surface: string; readonly notes: string } {
  const surface = deck.slides.flatMap(({ blocks, activities }) => [
    ...blocks.map((block) => textsOf(block).join('')),
    ...(alts ? picturesIn(blocks).map(({ alt }) => alt) : []),
    ...activities.flatMap((each) => {
      const { right, ...shown } = each as unknown as Record<string, Plain>;
      const answer = typeof right === 'number' && each.kind === 'number' ? [String(right)] : [];
      return saidIn.flatMap((part) => saidBy(shown[part])).concat(answer);
    }),
  ]);
  const notes = deck.slides.flatMap((slide) => slide.notes.map((block) => textsOf(block).join('')));
  return { surface: surface.join('\n'), notes: notes.join('\n') };
}
