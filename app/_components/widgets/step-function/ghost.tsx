// Where something was before it was nudged: a dotted outline that fades last. Under reduced motion it stays.

import type { ReactElement, SVGProps } from 'react';

type Props = {
  /** The outline: a circle, a rect or a path without fill or stroke of its own. */
  readonly shape: ReactElement<SVGProps<SVGElement>>;
  /** A new value shows the ghost again and lets it fade again. */
  readonly about: string | number;
  readonly pen?: number;
  readonly hue?: string;
  /** A ghost that stays: a trail, a before and after. */
  readonly stays?: boolean;
};

export function Ghost({ shape, about, pen = 3, hue = 'var(--ink)', stays }: Props) {
  return (
    <g
      key={about}
      className={stays ? undefined : 'ghost'}
      fill="none"
      stroke={hue}
      strokeWidth={pen}
      strokeDasharray={`${pen} ${pen * 2}`}
    >
      {shape}
    </g>
  );
}
