// How many drawings people deleted themselves. Nothing of them is kept.

import type { Words } from '@/lib/words/words';

type Props = { readonly people: number; readonly digits: number; readonly words: Words['review']['people'] };

export function Deleted({ people, digits, words }: Props) {
  return digits > 0 && <p className="mt-3 text-co-label text-ink-2">{words.deleted(people, digits)}</p>;
}
