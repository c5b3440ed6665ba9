// The house hand where every byte of a page's first load counts: plain figures of the same height until its drawings
// have come.

'use client';

import { type ComponentProps, Suspense } from 'react';
import type { Hand } from './hand';
import { patientLazy } from './patient-lazy';

type Props = ComponentProps<typeof Hand>;

const hand = patientLazy<Props>(() => import('./hand').then(({ Hand }) => ({ default: Hand })));

export const preloadHand = (): void => void hand.preload();

export function LateHand(props: Props) {
  const { value, height, className = '' } = props;
  const plain = (
    <span
      className={`font-[800] ${className}`}
      style={{ fontSize: 0.8 * height, height, lineHeight: `${height}px` }}
    >
      {value}
    </span>
  );
  return (
    <Suspense fallback={plain}>
      <hand.Part {...props} />
    </Suspense>
  );
}
