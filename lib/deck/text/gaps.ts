// `___` between spaces or punctuation is a gap to fill in, and never a mark of emphasis: "(___), and (___)" has two of them.

type Code = number | null;
type State = (code: Code) => State | undefined;
type Effects = {
  readonly enter: (type: string) => unknown;
  readonly exit: (type: string) => unknown;
  readonly consume: (code: Code) => unknown;
};
type Tokenizing = { readonly previous: Code };

const underscore = 95;
const fewest = 3;

/** Below 0 stand ends of lines and tabs. */
const isOfWord = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}\p{M}_]/u.test(String.fromCodePoint(code));

function tokenize(this: Tokenizing, effects: Effects, ok: State, nok: State): State {
  const before = this.previous;
  let length = 0;
  const more: State = (code) => {
    if (code === underscore) {
      length++;
      effects.consume(code);
      return more;
    }
    if (length < fewest || isOfWord(code)) return nok(code);
    effects.exit('data');
    return ok(code);
  };
  return (code) => {
    if (isOfWord(before)) return nok(code);
    effects.enter('data');
    return more(code);
  };
}

/** For micromark: what it reads as plain text. */
export const gapSyntax = { text: { [underscore]: { name: 'gap', tokenize } } };
