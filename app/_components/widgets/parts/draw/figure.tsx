// The frame of every drawing: one SVG with a sentence that says what it shows now.

import type { CSSProperties, ReactNode } from 'react';

type Props = {
  /** "The sum is −20, left of 0: the output is 0." Changes with the drawing. */
  readonly says: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** The drawing keeps its own measures and takes the width it is given: for phones. */
  readonly fluid?: boolean;
  /** Its parts are buttons or sliders: named, but not one picture. */
  readonly parts?: boolean;
};

export function Figure({ says, width, height, children, className = '', style, fluid, parts }: Props) {
  return (
    <svg
      role={parts ? 'group' : 'img'}
      aria-label={says}
      width={fluid ? '100%' : width}
      height={fluid ? undefined : height}
      viewBox={`0 0 ${width} ${height}`}
      className={`figure ${className}`}
      style={style}
    >
      {children}
    </svg>
  );
}
