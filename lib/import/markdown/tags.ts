// HTML in pieces: tags with their attributes, comments, and the words between. Attributes may hold `>` within quotes, as those of
// components do.

import { decoded } from '../../deck/text/tags';

export type Attributes = Readonly<Record<string, string>>;

export type Piece =
  | { readonly what: 'words'; readonly text: string; readonly at: number }
  | { readonly what: 'comment'; readonly text: string; readonly at: number }
  | {
      readonly what: 'tag';
      readonly name: string;
      readonly closing: boolean;
      /** It encloses nothing. */
      readonly alone: boolean;
      readonly attributes: Attributes;
      readonly at: number;
      readonly text: string;
    };

const attribute = String.raw`[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?`;
const tag = new RegExp(
  `<!--([\\s\\S]*?)(?:-->|$)|<(/?)([A-Za-z][\\w.:-]*)((?:\\s+${attribute}|\\s*/(?!>))*)\\s*(/?)>|<[!?][^>]*>`,
  'g',
);

/** These enclose nothing. */
const lone = new Set(['br', 'wbr', 'img', 'hr', 'input', 'source', 'meta', 'link', 'col', 'embed', 'track']);

/** `at` is the offset in `html`. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of html.matchAll(tag)) {
    const [text, comment, slash, name, rest = '', self] = found;
    if (found.index > from) pieces.push({ what: 'words', text: html.slice(from, found.index), at: from });
    if (comment !== undefined) pieces.push({ what: 'comment', text: comment, at: found.index + 4 });
    else if (name) {
      const key = name.toLowerCase();
      const closing = slash === '/';
      const alone = self === '/' || lone.has(key);
      const attributes = attributesOf(rest);
      pieces.push({ what: 'tag', name: key, closing, alone, attributes, at: found.index, text });
    }
    from = found.index + text.length;
  }
  if (from < html.length) pieces.push({ what: 'words', text: html.slice(from), at: from });
  return pieces;
}

function attributesOf(text: string): Attributes {
  const found = text.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      decoded(values.find((each) => each !== undefined) ?? ''),
    ]),
  );
}

/** What these hold is no words for an audience. */
export const mute = new Set(['script', 'style', 'svg', 'template', 'noscript', 'head']);

/** Tags that stand within a line: all others end a paragraph. */
export const withinLine = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i'],
  ...['img', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub'],
  ...['sup', 'time', 'tt', 'u', 'var', 'wbr', 'input', 'button', 'link', 'v-mark'],
]);
