// Held things in slots that keep their place; see slots.ts.

'use client';

import { useEffect, useState } from 'react';
import { arrange, ghostFor, type Slot } from './slots';

export function useSlots<T extends { readonly id: string }>(
  held: readonly T[],
  size: number,
): readonly Slot<T>[] {
  const [slots, setSlots] = useState<readonly Slot<T>[]>([]);
  useEffect(() => setSlots((before) => arrange(before, held, size, performance.now())), [held, size]);
  const ghosts = slots.some(({ kind }) => kind === 'ghost');
  useEffect(() => {
    if (!ghosts) return;
    const timer = setInterval(
      () => setSlots((before) => arrange(before, held, size, performance.now())),
      ghostFor / 4,
    );
    return () => clearInterval(timer);
  }, [ghosts, held, size]);
  return slots;
}
