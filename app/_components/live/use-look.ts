// A phone takes the look of the deck once it knows that it has one.

'use client';

import { useEffect } from 'react';
import { lookPath } from '@/lib/protocol/addresses';

export function useLook(session: string, themed: boolean): void {
  useEffect(() => {
    if (!themed) return;
    const href = lookPath(session, 'page');
    if (document.querySelector(`link[href="${href}"]`)) return;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }, [session, themed]);
}
