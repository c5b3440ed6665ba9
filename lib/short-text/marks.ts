// How many marks a letter may carry, as its script uses them. More is a tower that falls over its neighbours.

/** Per script, with what one letter really carries: vowels, tones, points, medials, subjoined letters. */
const scripts: readonly (readonly [base: RegExp, own: RegExp, most: number])[] = [
  // Shin dot, dagesh, vowel, meteg and an accent: שָּׁ֔
  [/\p{sc=Hebr}/u, /\p{scx=Hebr}/u, 5],
  // Hamza, shadda, vowel, small alef
  [/\p{sc=Arab}/u, /\p{scx=Arab}/u, 4],
  [/\p{sc=Syrc}/u, /[\p{scx=Syrc}\p{scx=Arab}]/u, 4],
  // Vowel and tone; a mark that silences
  [/\p{sc=Thai}/u, /\p{scx=Thai}/u, 3],
  [/\p{sc=Laoo}/u, /\p{scx=Laoo}/u, 3],
  // Medials, vowels, tone: မြွှေ့
  [/\p{sc=Mymr}/u, /\p{scx=Mymr}/u, 6],
  [/\p{sc=Khmr}/u, /\p{scx=Khmr}/u, 4],
  // Letters below letters: རྒྱུ
  [/\p{sc=Tibt}/u, /\p{scx=Tibt}/u, 6],
  [
    /[\p{sc=Java}\p{sc=Bali}\p{sc=Lana}\p{sc=Sund}]/u,
    /[\p{scx=Java}\p{scx=Bali}\p{scx=Lana}\p{scx=Sund}]/u,
    5,
  ],
  // Nukta, vowel, nasal, accent
  [
    /[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}]/u,
    /[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]/u,
    4,
  ],
];

/** On letters of all other scripts, and of marks that are foreign to a letter: Vietnamese ặ, Greek ᾧ, Yoruba ọ́. */
const mostElsewhere = 2;

const mark = /\p{M}/u;
const invisibleMark = /[\ufe00-\ufe0f\u180b-\u180d\u180f\u{e0100}-\u{e01ef}]/u;

/** The first letter that carries more marks than its script has use for, or one of them twice; null if none does. */
export function overloaded(text: string): string | null {
  let [base, own, foreign, last] = ['', 0, 0, ''];
  for (const sign of text.normalize('NFC')) {
    if (!mark.test(sign)) {
      if (/[\u200c\u200d]/u.test(sign)) continue;
      [base, own, foreign, last] = [sign, 0, 0, ''];
      continue;
    }
    if (invisibleMark.test(sign)) continue;
    const [, ours, most] = scripts.find(([letters]) => letters.test(base)) ?? [null, null, 0];
    if (ours?.test(sign)) own += 1;
    else foreign += 1;
    if (own > most || foreign > mostElsewhere || sign === last) return base;
    last = sign;
  }
  return null;
}
