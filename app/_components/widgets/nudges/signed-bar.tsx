// A nudge as a bar left or right of a line: blue and solid, or orange and barred.

type Props = {
  /** The line, and the middle of the bar. */
  readonly x: number;
  readonly y: number;
  /** Pixels, with the sign. */
  readonly length: number;
  readonly height: number;
};

export function SignedBar({ x, y, length, height }: Props) {
  if (length >= 0) {
    return <rect x={x} y={y - height / 2} width={length} height={height} fill="var(--pos)" />;
  }
  const bar = height / 5;
  return (
    <g fill="var(--neg)">
      {[0, 2, 4].map((place) => (
        <rect key={place} x={x + length} y={y - height / 2 + place * bar} width={-length} height={bar} />
      ))}
    </g>
  );
}
