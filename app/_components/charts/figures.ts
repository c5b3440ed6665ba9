// The charts' numbers as text: on the axes, at the lines' ends, and of times. Pure.

export const costText = (cost: number): string => (cost < 10 ? cost.toFixed(3) : cost.toPrecision(3));
export const percentText = (share: number): string => (share * 100).toFixed(1);

/** 12,400 in full; from a hundred thousand on short: 120K, 3.5M. */
export const bigCount = (count: number): string =>
  count < 100_000
    ? count.toLocaleString('en')
    : count.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 });

/** "90–97": whole percents, the range not made smaller by rounding. */
export const rangeText = ([low, high]: readonly [number, number]): string =>
  `${Math.floor(low * 100)}–${Math.ceil(high * 100)}`;

/** 90 → "1:30", of training. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
