// What will stand here once the room has sent something: every place as a dotted ghost, the first of them in ink, and
// between them what to do about it.

import type { ReactNode } from 'react';

export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Props = {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are taken. */
  readonly places: readonly Place[];
  /** The middle line of the words. */
  readonly middle: number;
  readonly centred?: boolean;
  readonly title: string;
  readonly children: ReactNode;
};

export function Awaited({ width, height, places, middle, centred, title, children }: Props) {
  return (
    <div className={centred ? 'awaited centred' : 'awaited'}>
      <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fill="none">
        {places.map((place, i) => (
          <rect
            key={`${place.x} ${place.y}`}
            {...place}
            stroke={i === 0 ? 'var(--ink)' : 'var(--ink-3)'}
            strokeWidth={i === 0 ? 5 : 3}
            strokeDasharray={i === 0 ? '0 10' : '0 9'}
            strokeLinecap="round"
          />
        ))}
      </svg>
      <p style={{ top: middle }}>
        <strong>{title}</strong>
        <br />
        {children}
      </p>
    </div>
  );
}
