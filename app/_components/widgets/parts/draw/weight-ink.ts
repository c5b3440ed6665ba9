// A neuron's incoming weights as ink: signed strength, and the pixels of it. Pure.

export type Rgb = readonly [red: number, green: number, blue: number];

/** Fainter than this is paper. */
const least = 0.05;

/** Each weight over the 97th percentile of their sizes, cut to −1 … 1; all zeros stay zeros. */
export function weightStrengths(weights: ArrayLike<number>): Float32Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const top = sizes[Math.floor(0.97 * (sizes.length - 1))] ?? 0;
  const scale = top > 0 ? 1 / top : 0;
  return Float32Array.from(weights, (weight) => Math.max(-1, Math.min(1, weight * scale)));
}

/** Under this many device pixels a cell, bars would alias into false stripes: the hue stands alone. */
export const leastBarCell = 3;

/** Rows of a cell that a minus fills: bars at half pitch, or all of it. */
export function barRows(cell: number): { readonly from: number; readonly rows: number } {
  if (cell < leastBarCell) return { from: 0, rows: cell };
  const rows = Math.max(1, Math.round(cell / 2));
  return { from: Math.floor((cell - rows) / 2), rows };
}

/**
 * RGBA of an image of `columns` x `columns` strengths, each `cell` x `cell` device pixels: plus a solid square, minus a
 * bar, strength as opacity. `into` holds (columns · cell)² · 4 bytes and is filled again.
 */
export function paintWeights(
  strengths: ArrayLike<number>,
  columns: number,
  cell: number,
  [plus, minus]: readonly [Rgb, Rgb],
  into: Uint8ClampedArray,
): void {
  into.fill(0);
  const bar = barRows(cell);
  for (let i = 0; i < strengths.length; i++) {
    const strength = strengths[i]!;
    const opacity = Math.abs(strength);
    if (opacity < least) continue;
    const { from, rows } = strength > 0 ? { from: 0, rows: cell } : bar;
    const hue = strength > 0 ? plus : minus;
    const x = (i % columns) * cell;
    const y = Math.floor(i / columns) * cell + from;
    for (let row = y; row < y + rows; row++) {
      for (let column = x; column < x + cell; column++) {
        const at = (row * columns * cell + column) * 4;
        into[at] = hue[0];
        into[at + 1] = hue[1];
        into[at + 2] = hue[2];
        into[at + 3] = opacity * 255;
      }
    }
  }
}
