// How many pictures stand side by side so that they get largest. Pure.

/** `ratios` are widths by heights; `shape` is that of the box. */
export function columnsFor(ratios: readonly number[], shape: number): number {
  const counts = ratios.map((_, i) => i + 1);
  const areas = counts.map((columns) => {
    const rows = Math.ceil(ratios.length / columns);
    const [width, height] = [shape / columns, 1 / rows];
    const area = ratios.reduce((sum, ratio) => sum + Math.min(width, height * ratio) ** 2 / ratio, 0);
    // A gap in the last row looks like something missing.
    return area * Math.sqrt(ratios.length / (rows * columns));
  });
  return 1 + areas.indexOf(Math.max(...areas));
}
