// A seat code as people type it: eight of Crockford's letters and digits, none of which looks like another.

export const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 8;

/** "K7QM-2XVD" */
export const writeSeatCode = (letters: string): string => `${letters.slice(0, 4)}-${letters.slice(4)}`;

/** In small letters, with any gaps, O for 0, I and L for 1; null where the text is no code. */
export function readSeatCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}.]/gu, '');
  const code = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  if (code.length !== codeLength || [...code].some((letter) => !codeLetters.includes(letter))) return null;
  return writeSeatCode(code);
}
