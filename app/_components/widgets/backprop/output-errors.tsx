// The outputs with their errors: what each said less what it should have said, in red.

import { memo } from 'react';
import type { Circle } from '../parts/draw/geometry';
import { Label } from '../parts/draw/label';
import { decimalsFor, signedFixed } from '../parts/draw/number-text';
import { largestSize } from '../parts/learning/strengths';
import { ErrorInk } from './error-ink';

type Props = {
  readonly neurons: readonly Circle[];
  readonly delta: ArrayLike<number>;
  /** What the digit is. */
  readonly label: number;
  readonly filled: number;
};

export const OutputErrors = memo(function OutputErrors({ neurons, delta, label, filled }: Props) {
  const full = largestSize(delta);
  const decimals = errorDecimals(delta);
  return (
    <g>
      <g>
        {neurons.map(({ x, y, r }) => (
          <circle key={y} cx={x} cy={y} r={r} fill="var(--sheet)" stroke="var(--ink)" strokeWidth={3} />
        ))}
      </g>
      <ErrorInk neurons={neurons} delta={delta} filled={filled} full={full} />
      {neurons.map(({ x, y }, digit) => (
        <g key={y}>
          <OutputName {...{ x, y, digit }} right={digit === label} />
          <Label
            x={1890}
            y={y + 14}
            size={decimals > 3 ? 34 : 40}
            anchor="end"
            voice="num"
            weight={Math.abs(delta[digit] ?? 0) >= full / 4 ? 780 : 460}
            hue="var(--cost)"
            opacity={filled}
          >
            {signedFixed(delta[digit] ?? 0, decimals)}
          </Label>
        </g>
      ))}
    </g>
  );
});

type NameProps = { readonly x: number; readonly y: number; readonly digit: number; readonly right: boolean };

function OutputName({ x, y, digit, right }: NameProps) {
  return (
    <>
      {right && <rect x={x + 50} y={y - 38} width={64} height={76} fill="var(--acc)" />}
      <Label
        x={x + 64}
        y={y + 22}
        size={62}
        weight={right ? 800 : 420}
        hue={right ? 'var(--paper)' : 'var(--ink-2)'}
      >
        {digit}
      </Label>
    </>
  );
}

/** A learned digit's errors are small: their figures still differ. */
export const errorDecimals = (delta: ArrayLike<number>): number => decimalsFor(largestSize(delta), 3, 4);
