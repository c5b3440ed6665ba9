// A text of an activity, with the formulas and code that it was written with.

import type { Rich as RichWords } from '@/lib/inline';
import { Inlines } from './inlines';

type Props = { readonly text: string; readonly rich: RichWords | undefined };

export function Rich({ text, rich }: Props) {
  const words = rich && Object.hasOwn(rich, text) ? rich[text] : undefined;
  return words ? <Inlines of={words} /> : text;
}
