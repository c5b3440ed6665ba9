// Latencies gathered and told as percentiles, in ms.

export type Figures = {
  add(ms: number): void;
  readonly count: number;
  /** The value that `share` of all are not above; null without any. */
  at(share: number): number | null;
};

export function createFigures(): Figures {
  const values: number[] = [];
  let sorted = true;
  return {
    add(ms) {
      values.push(ms);
      sorted = false;
    },
    get count() {
      return values.length;
    },
    at(share) {
      if (!sorted) values.sort((a, b) => a - b);
      sorted = true;
      const value = values[Math.max(0, Math.ceil(share * values.length) - 1)];
      return value === undefined ? null : Math.round(value * 10) / 10;
    },
  };
}

export const told = (figures: Figures): string =>
  figures.count === 0 ? 'none' : `p50 ${figures.at(0.5)} ms, p99 ${figures.at(0.99)} ms (${figures.count})`;
