// Makes a curve of reports: in ascending steps, with no more points than a chart can show.

/**
 * Leaves out what became void: after a rollback or a reset the network reports steps again, and those replace the earlier
 * reports of these steps and all later ones.
 */
export function withoutRewound<T extends { readonly step: number }>(reports: readonly T[]): T[] {
  const kept: T[] = [];
  for (const report of reports) {
    while (kept.length > 0 && kept[kept.length - 1]!.step >= report.step) kept.pop();
    kept.push(report);
  }
  return kept;
}

/** At most `most` (≥ 2) of the items, evenly chosen by place, the first and the last among them. */
export function thin<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const stride = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => items[Math.round(i * stride)]!);
}
