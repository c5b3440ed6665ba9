// The charts' numbers as text: on the axes, at the lines' ends, and of times. Pure.

export const costText = (cost: number): string => (cost < 10 ? cost.toFixed(3) : cost.toPrecision(3));
export const percentText = (share: number): string => (share * 100).toFixed(1);

/** The range is not made smaller by rounding. */
export const wholePercents = ([low, high]: readonly [number, number]): readonly [number, number] => [
  Math.floor(low * 100),
  Math.ceil(high * 100),
];

/** "90–97". */
export const rangeText = (range: readonly [number, number]): string => wholePercents(range).join('–');

/** 90 → "1:30", of training. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
