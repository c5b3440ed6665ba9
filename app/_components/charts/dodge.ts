// Labels at the ends of lines, moved apart just enough to be read. Pure.

export type EndLabel = { readonly id: string; readonly y: number; readonly height: number };

/** Centres by id: as near to each wish as order, height and the frame from `top` to `bottom` allow. */
export function dodge(labels: readonly EndLabel[], top: number, bottom: number): ReadonlyMap<string, number> {
  const placed = [...labels].sort((a, b) => a.y - b.y).map((label) => ({ ...label }));
  let edge = top;
  const down = placed.map((label) => {
    const y = Math.max(label.y, edge + label.height / 2);
    edge = y + label.height / 2;
    return { ...label, y };
  });
  edge = bottom;
  const up = down.reverse().map((label) => {
    const y = Math.min(label.y, edge - label.height / 2);
    edge = y - label.height / 2;
    return { ...label, y };
  });
  return new Map(up.map((label) => [label.id, label.y]));
}
