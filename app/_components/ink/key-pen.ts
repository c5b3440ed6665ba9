// The pad by keyboard: a pen on the 28×28 cells. Arrows move it, the corner keys of the number pad go diagonally;
// space held, or tapped and tapped again, keeps it on the paper.

import type { Point, Strokes } from '@/lib/digits/stroke';
import { beginStroke, continueStroke, quantise, undoStroke } from '@/lib/digits/trace';

export type KeyPen = {
  /** Cell, 0–27. */
  readonly column: number;
  readonly row: number;
  readonly down: boolean;
  /** Moved since space was pressed: then releasing it lifts the pen. */
  readonly moved: boolean;
};

export const PEN_AT_REST: KeyPen = { column: 13, row: 13, down: false, moved: false };

const CELLS = 28;
const WAYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-1, -1],
  PageUp: [1, -1],
  End: [-1, 1],
  PageDown: [1, 1],
};

export type KeyPress = { readonly key: string; readonly command: boolean; readonly repeat: boolean };
/** What a key did; `say` is for those who listen. */
export type KeyOutcome = { readonly pen: KeyPen; readonly strokes: Strokes; readonly say: string };

/** Null for keys that are not the pad's. */
export function pressKey(pen: KeyPen, strokes: Strokes, press: KeyPress): KeyOutcome | null {
  const way = WAYS[press.key];
  if (way !== undefined && !press.command) return movePen(pen, strokes, way);
  if (press.key === ' ') return press.repeat ? { pen, strokes, say: '' } : turnPen(pen, strokes);
  if (press.key === 'Escape' && pen.down) return { pen: lift(pen), strokes, say: 'Pen up' };
  if (press.key === 'Backspace' || (press.key === 'z' && press.command)) {
    return {
      pen: lift(pen),
      strokes: undoStroke(strokes),
      say: strokes.length > 0 ? 'Stroke taken back' : '',
    };
  }
  if (press.key === 'Delete') return { pen: lift(pen), strokes: [], say: 'The pad is empty' };
  return null;
}

/** Space let go: the pen goes up if it was held while moving, and stays down after a tap. */
export function releaseSpace(pen: KeyPen): KeyPen {
  return pen.moved ? lift(pen) : pen;
}

function lift(pen: KeyPen): KeyPen {
  return { ...pen, down: false, moved: false };
}

function movePen(pen: KeyPen, strokes: Strokes, [right, down]: readonly [number, number]): KeyOutcome {
  const moved = { ...pen, column: toCell(pen.column + right), row: toCell(pen.row + down), moved: pen.down };
  return {
    pen: moved,
    strokes: pen.down ? continueStroke(strokes, middleOfCell(moved)) : strokes,
    say: `Column ${moved.column + 1}, row ${moved.row + 1}`,
  };
}

function turnPen(pen: KeyPen, strokes: Strokes): KeyOutcome {
  if (pen.down) return { pen: lift(pen), strokes, say: 'Pen up' };
  const begun = beginStroke(strokes, middleOfCell(pen));
  if (begun === null) return { pen, strokes, say: 'A digit cannot have more strokes' };
  return { pen: { ...pen, down: true, moved: false }, strokes: begun, say: 'Pen down' };
}

function middleOfCell(pen: KeyPen): Point {
  return quantise((pen.column + 0.5) / CELLS, (pen.row + 0.5) / CELLS);
}

function toCell(cell: number): number {
  return Math.max(0, Math.min(CELLS - 1, cell));
}
