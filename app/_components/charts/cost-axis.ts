// The cost's logarithmic axis: ends and ticks from the ladder 1, 2, 5 × a power of ten. Pure.

/** The ladder's rungs from the one at or below `low` to the one at or above `high`, rising. */
export function costLadder(low: number, high: number): readonly number[] {
  const rungs: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    for (const digit of [1, 2, 5]) rungs.push(Number(`${digit}e${power}`));
  }
  const from = rungs.findLastIndex((rung) => rung <= low * 1.0001);
  const to = rungs.findIndex((rung) => rung >= high * 0.9999);
  return rungs.slice(Math.max(0, from), to === -1 ? undefined : to + 1);
}

/** What an empty chart shows. */
const usual = { low: 0.05, high: 2 };

export function costRange(costs: readonly number[]): readonly number[] {
  const real = costs.filter((cost) => Number.isFinite(cost) && cost > 0);
  if (real.length === 0) return costLadder(usual.low, usual.high);
  // Never a tighter frame than from 0.1 to 1: noise must not look like a landslide.
  return costLadder(Math.min(0.1, ...real), Math.max(1, ...real));
}
