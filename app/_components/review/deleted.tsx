// How many drawings people deleted themselves. Nothing of them is kept.

import type { Words } from '@/lib/words/words';

type Props = {
  readonly people: number;
  readonly drawings: number;
  readonly words: Words['review']['people'];
};

export function Deleted({ people, drawings, words }: Props) {
  return drawings > 0 && <p className="mt-3 text-co-label text-ink-2">{words.deleted(people, drawings)}</p>;
}
