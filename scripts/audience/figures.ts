// Collects latencies and gives their percentiles, in ms.

export type Figures = {
  add(ms: number): void;
  readonly count: number;
  /** The value that `share` of all do not exceed; null if there are none. */
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
