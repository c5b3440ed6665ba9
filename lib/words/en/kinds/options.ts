// What an option is called in a sentence.

import type { Named } from '../../kind-words';

const longest = 24;
const letters = 'ABCDEFGH';

/** A long option by its letter. */
export function nameOfOption(options: readonly string[], option: number): Named {
  const text = options[option] ?? '';
  return { name: text.length <= longest ? text : (letters[option] ?? ''), several: false };
}
