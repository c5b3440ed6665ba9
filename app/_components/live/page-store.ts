// The store of this browser, if it has one.

import type { Store } from '@/lib/protocol/shelf';

/** Private windows may refuse even the question. */
export function pageStore(): Store | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
