// A crowd of balls in a strip, one per participant: as large as they fit, filled column by column from the left. Pure.

export type Crowd = {
  /** From ball to ball. */
  readonly pitch: number;
  readonly rows: number;
};

/** The largest balls of which `most` fit. */
export function crowdFor(most: number, width: number, height: number, largest: number): Crowd {
  for (let rows = 1; ; rows++) {
    const pitch = Math.min(largest, height / rows);
    const lines = Math.max(rows, Math.floor(height / pitch + 1e-9));
    if (lines * Math.floor(width / pitch + 1e-9) >= most) return { pitch, rows: lines };
  }
}

/** All balls of one strip as one path; `x`, `y` is its top left corner. A column that is not full stands in the middle. */
export function crowdPath(count: number, { pitch, rows }: Crowd, x: number, y: number): string {
  const radius = pitch * 0.42;
  const size = radius.toFixed(2);
  const round = `a${size} ${size} 0 1 0 ${(2 * radius).toFixed(2)} 0a${size} ${size} 0 1 0 ${(-2 * radius).toFixed(2)} 0z`;
  let path = '';
  for (let i = 0; i < count; i++) {
    const column = Math.floor(i / rows);
    const inColumn = Math.min(rows, count - column * rows);
    const left = x + (column + 0.5) * pitch - radius;
    const middle = y + ((rows - inColumn) / 2 + (i % rows) + 0.5) * pitch;
    path += `M${left.toFixed(1)} ${middle.toFixed(1)}${round}`;
  }
  return path;
}
