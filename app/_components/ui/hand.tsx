// Whole numbers in the house hand, for counts of people and slides. Never for a PIN or a fast value.

import { handPaths } from './hand-paths';

type Props = {
  readonly value: number;
  /** Pixels; the width follows. */
  readonly height: number;
  /** What the number counts, for a screen reader: "47 people". The number alone without it. */
  readonly label?: string;
  readonly className?: string;
};

/** Digits overlap their boxes of 100 x 100 by this share. */
const overlap = 0.3;

export function Hand({ value, height, label, className = '' }: Props) {
  const digits = String(Math.max(0, Math.round(value))).split('');
  const advance = height * (1 - overlap);
  const width = advance * digits.length + height * overlap;
  return (
    <svg
      role="img"
      aria-label={label ?? String(value)}
      width={width.toFixed(1)}
      height={height}
      viewBox={`0 0 ${width.toFixed(1)} ${height}`}
      className={className}
    >
      {digits.map((digit, place) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in a number is its identity
          key={place}
          transform={`translate(${(place * advance).toFixed(1)} 0) scale(${height / 100})`}
          d={handPaths[Number(digit)]}
          fill="currentColor"
        />
      ))}
    </svg>
  );
}
