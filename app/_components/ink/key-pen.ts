// The pad by keyboard: a pen on the 28×28 cells. Arrows move it, the corner keys of the number pad move it diagonally.
// It stays on the paper while space is held, or between two taps of it.

import type { Point, Strokes } from '@/lib/digits/stroke';
import { beginStroke, continueStroke, quantise, undoStroke } from '@/lib/digits/trace';
import type { Words } from '@/lib/words/words';

export type KeyPen = {
  /** Cell, 0–27. */
  readonly column: number;
  readonly row: number;
  readonly down: boolean;
  /** It moved since space was pressed, so releasing space lifts the pen. */
  readonly moved: boolean;
};

export const penAtRest: KeyPen = { column: 13, row: 13, down: false, moved: false };

const cells = 28;
const ways: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-1, -1],
  PageUp: [1, -1],
  End: [-1, 1],
  PageDown: [1, 1],
};

export type PenWords = Words['ink']['pen'];

export type KeyPress = { readonly key: string; readonly command: boolean; readonly repeat: boolean };
/** What a key did; `say` is for screen readers. */
export type KeyOutcome = { readonly pen: KeyPen; readonly strokes: Strokes; readonly say: string };

/** Null for keys that the pad does not use. */
export function pressKey(pen: KeyPen, strokes: Strokes, press: KeyPress, words: PenWords): KeyOutcome | null {
  const way = ways[press.key];
  if (way !== undefined && !press.command) return movePen(pen, strokes, way, words);
  if (press.key === ' ') return press.repeat ? { pen, strokes, say: '' } : turnPen(pen, strokes, words);
  if (press.key === 'Escape' && pen.down) return { pen: lift(pen), strokes, say: words.up };
  if (press.key === 'Backspace' || (press.key === 'z' && press.command)) {
    return {
      pen: lift(pen),
      strokes: undoStroke(strokes),
      say: strokes.length > 0 ? words.undone : '',
    };
  }
  if (press.key === 'Delete') return { pen: lift(pen), strokes: [], say: words.cleared };
  return null;
}

/** Space was released: the pen lifts if it moved meanwhile, and stays down after a tap. */
export function releaseSpace(pen: KeyPen): KeyPen {
  return pen.moved ? lift(pen) : pen;
}

function lift(pen: KeyPen): KeyPen {
  return { ...pen, down: false, moved: false };
}

function movePen(
  pen: KeyPen,
  strokes: Strokes,
  [right, down]: readonly [number, number],
  words: PenWords,
): KeyOutcome {
  const moved = { ...pen, column: toCell(pen.column + right), row: toCell(pen.row + down), moved: pen.down };
  return {
    pen: moved,
    strokes: pen.down ? continueStroke(strokes, middleOfCell(moved)) : strokes,
    say: words.at(moved.column + 1, moved.row + 1),
  };
}

function turnPen(pen: KeyPen, strokes: Strokes, words: PenWords): KeyOutcome {
  if (pen.down) return { pen: lift(pen), strokes, say: words.up };
  const begun = beginStroke(strokes, middleOfCell(pen));
  if (begun === null) return { pen, strokes, say: words.full };
  return { pen: { ...pen, down: true, moved: false }, strokes: begun, say: words.down };
}

function middleOfCell(pen: KeyPen): Point {
  return quantise((pen.column + 0.5) / cells, (pen.row + 0.5) / cells);
}

function toCell(cell: number): number {
  return Math.max(0, Math.min(cells - 1, cell));
}
