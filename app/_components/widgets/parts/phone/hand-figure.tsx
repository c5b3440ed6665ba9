// A drawing on a phone: it keeps its own measures and takes the width there is, with buttons laid over its parts.

import type { ReactNode } from 'react';
import { Figure } from '../draw/figure';
import type { Point } from '../draw/geometry';

export const handWidth = 336;

type Props = {
  readonly says: string;
  readonly height: number;
  readonly width?: number;
  readonly children: ReactNode;
  /** What can be touched: <OverPart> of the same measures. */
  readonly over?: ReactNode;
};

export function HandFigure({ says, height, width = handWidth, children, over }: Props) {
  return (
    <div className="hand-figure">
      <Figure says={says} width={width} height={height} fluid>
        {children}
      </Figure>
      {over}
    </div>
  );
}

type OverProps = {
  /** The part's middle, in the drawing's pixels. */
  readonly at: Point;
  readonly height: number;
  readonly label: string;
  readonly onPress: () => void;
  /** A switch that is on or off; without it a button, pressed or not. */
  readonly on?: boolean;
  readonly pressed?: boolean;
};

/** 48 px to touch, whatever the part's own size. */
export function OverPart({ at, height, label, onPress, on, pressed }: OverProps) {
  return (
    <button
      type="button"
      {...(on === undefined ? { 'aria-pressed': pressed ?? false } : { role: 'switch', 'aria-checked': on })}
      aria-label={label}
      className="over-part"
      style={{ left: `${(at.x / handWidth) * 100}%`, top: `${(at.y / height) * 100}%` }}
      onClick={onPress}
    />
  );
}
