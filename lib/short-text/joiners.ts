// The two joiners, U+200C and U+200D: invisible, and part of how Persian, Sinhala, Malayalam or an emoji is written. They
// stay where spelling needs them (RFC 5892 CONTEXTJ, Unicode's UAX 31 and UTS 51), go where a keyboard left them
// behind, and are left standing where nothing explains them, for others to refuse.

const nonJoiner = '\u200c';
const joiner = '\u200d';

/** Signs that take the vowel from a consonant; after one, a joiner chooses the form of the conjunct. */
const virama =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\ua806\ua8c4\ua953\ua9c0\uaaf6\uabed\u{11046}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}]/u;
/** Scripts in which consonants form conjuncts. */
const conjoining =
  /[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}\p{scx=Tirh}\p{scx=Newa}]/u;
/** Khmer's two register shifters: a non-joiner keeps the vowel after them in its place. */
const shifter = /[\u17c9\u17ca]/u;
/** Scripts whose letters join their neighbours. */
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Mand}\p{scx=Phag}\p{scx=Mani}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Sogd}]/u;
/** Arabic letters that never join the one after them. */
const endsAJoin =
  /[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]/u;
const letter = /\p{L}/u;
const mark = /\p{M}/u;
const picture = /\p{Extended_Pictographic}/u;
/** What may follow a picture before it is joined: a skin tone, a presentation. */
const dress = /[\ufe0e\ufe0f\p{Emoji_Modifier}]/u;
const edge = /^$|[\s\p{P}]/u;

/** The longest joined emoji there is has three; a chain is not one sign. */
const mostInEmoji = 4;

type Place = { readonly before: string; readonly base: string; readonly after: string; readonly run: number };

/** `text` without the joiners that nothing needs, where their going changes nothing that is seen. */
export function settleJoiners(text: string): string {
  if (!/[\u200c\u200d]/u.test(text)) return text;
  const kept: string[] = [];
  let run = 0;
  const signs = [...text.replace(/([\u200c\u200d])[\u200c\u200d]+/gu, '$1')];
  for (const [i, sign] of signs.entries()) {
    if (sign !== nonJoiner && sign !== joiner) {
      if (kept.at(-1) !== joiner && !dress.test(sign)) run = 0;
      kept.push(sign);
      continue;
    }
    const place = { before: kept.at(-1) ?? '', base: baseOf(kept), after: signs[i + 1] ?? '', run };
    const keep = verdict(sign, place) === 'keep';
    run = keep ? run + 1 : 0;
    if (keep) kept.push(sign);
  }
  return kept.join('');
}

function verdict(sign: string, place: Place): 'keep' | 'drop' {
  const { before, base, after, run } = place;
  if (virama.test(before)) return sign === joiner || !edge.test(after) ? 'keep' : 'drop';
  if (picture.test(base) && sign === joiner && picture.test(after))
    return run < mostInEmoji ? 'keep' : 'drop';
  if (picture.test(base)) return edge.test(after) ? 'drop' : 'keep';
  if (sign === joiner && virama.test(after) && conjoining.test(base)) return 'keep';
  if (sign === nonJoiner && shifter.test(before)) return 'keep';
  if (joining.test(base)) return shapesJoin(sign, base, after) ? 'keep' : 'drop';
  if (edge.test(before) || edge.test(after)) return 'drop';
  return conjoining.test(base) || conjoining.test(after) || joining.test(after) ? 'drop' : 'keep';
}

/** A non-joiner between two letters that would join; a joiner after one that would, where no letter follows. */
function shapesJoin(sign: string, base: string, after: string): boolean {
  if (!letter.test(base) || endsAJoin.test(base)) return false;
  return sign === nonJoiner ? letter.test(after) && joining.test(after) : /^[\s\p{P}]$/u.test(after);
}

/** The sign that the last marks stand on. */
const baseOf = (kept: readonly string[]): string =>
  kept.findLast((sign) => !mark.test(sign) && !dress.test(sign)) ?? '';

/** The first joiner that stands without a reason: such a one deceives. */
export function strayJoiner(text: string): string | null {
  if (!/[\u200c\u200d]/u.test(text)) return null;
  const signs = [...text];
  let [before, base] = ['', ''];
  for (const [i, sign] of signs.entries()) {
    if (sign === nonJoiner || sign === joiner) {
      const pictures = sign === joiner && picture.test(base) && picture.test(signs[i + 1] ?? '');
      const shaped = virama.test(before) || conjoining.test(base) || joining.test(base);
      if (!pictures && !shaped) return sign;
    } else if (!mark.test(sign) && !dress.test(sign)) base = sign;
    before = sign;
  }
  return null;
}
