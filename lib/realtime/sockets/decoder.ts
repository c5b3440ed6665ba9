// Socket.IO's decoder, behind a check of the text: deep nesting and masses of brackets make JSON.parse take milliseconds, so
// one pass over the characters refuses them first. Nothing binary, no other namespace, no acknowledgements: nobody sends those.

import { Decoder, Encoder } from 'socket.io-parser';

/** A drawing in a command nests six deep and has at most 2,000 points in 32 strokes. */
const most = { depth: 12, brackets: 2_500, keys: 64 } as const;

/** Connect, disconnect, or an event with the number of its answer; a JSON text may follow. */
const head = /^(?:0(?=\{|$)|1$|2\d{0,15}(?=\[))/;

/** An event that no handler knows, so that the sender gets the answer `malformed`. */
const refused = '["refused",null]';

class FrugalDecoder extends Decoder {
  /** Throws for what no client of ours sends; Socket.IO then closes the connection. */
  override add(frame: unknown): void {
    const start = typeof frame === 'string' ? head.exec(frame)?.[0] : undefined;
    if (typeof frame !== 'string' || start === undefined) throw new Error('not a frame of a client');
    const modest = isModest(frame, start.length);
    if (!modest && !start.startsWith('2')) throw new Error('not a frame of a client');
    super.add(modest ? frame : start + refused);
  }
}

/** Socket.IO's `parser` option. */
export const frugalParser = { Encoder, Decoder: FrugalDecoder };

const code = (letter: string) => letter.charCodeAt(0);
const [quote, backslash, colon] = [code('"'), code('\\'), code(':')];
const [openList, closeList, openObject, closeObject] = [code('['), code(']'), code('{'), code('}')];

/** Whether a JSON text stays within the limits; brackets and colons inside strings do not count. */
export function isModest(text: string, from = 0): boolean {
  let depth = 0;
  let brackets = 0;
  let keys = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === quote) {
      at = endOfString(text, at);
    } else if (letter === openList || letter === openObject) {
      if (++depth > most.depth || ++brackets > most.brackets) return false;
    } else if (letter === closeList || letter === closeObject) {
      depth--;
    } else if (letter === colon && ++keys > most.keys) {
      return false;
    }
  }
  return true;
}

/** The place of the closing quote; the end of the text if there is none. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}
