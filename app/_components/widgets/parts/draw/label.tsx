// Words in a drawing. A halo of paper keeps them apart from lines that pass behind.

import type { ReactNode } from 'react';

export type LabelProps = {
  readonly x: number;
  /** The base line. */
  readonly y: number;
  /** On the stage 28 and more, on a phone 14 and more. */
  readonly size: number;
  readonly children: ReactNode;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The network speaks in `num`, people in `people`. */
  readonly voice?: 'talk' | 'num' | 'people';
  readonly weight?: number;
  readonly hue?: string;
  /** Pixels of the halo's line; 0 for none. */
  readonly halo?: number;
  /** What the halo is made of where the ground is not paper. */
  readonly ground?: string;
  readonly className?: string;
  readonly opacity?: number;
};

const voices = { talk: '', num: 'num', people: 'ppl' };

export function Label(props: LabelProps) {
  const {
    x,
    y,
    size,
    children,
    anchor = 'start',
    voice = 'talk',
    weight = 540,
    className = '',
    opacity,
  } = props;
  const { hue = 'var(--ink)', halo = 0, ground = 'var(--paper)' } = props;
  const around =
    halo > 0
      ? ({ paintOrder: 'stroke', stroke: ground, strokeWidth: halo, strokeLinejoin: 'round' } as const)
      : {};
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={weight}
      textAnchor={anchor}
      opacity={opacity}
      className={`${voices[voice]} ${className}`}
      style={{ fill: hue, ...around }}
    >
      {children}
    </text>
  );
}
