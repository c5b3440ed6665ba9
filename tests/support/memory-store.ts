// A browser's store in memory. It can be full, and shared by several tabs.

import type { Store } from '@/lib/protocol/shelf';

export class MemoryStore implements Store {
  readonly values = new Map<string, string>();
  full = false;

  get length(): number {
    return this.values.size;
  }
  key(place: number): string | null {
    return [...this.values.keys()][place] ?? null;
  }
  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.values.set(key, value);
  }
  removeItem(key: string): void {
    this.values.delete(key);
  }
}

/** A store that a browser's settings have closed. */
export const closedStore: Store = new Proxy({} as Store, {
  get() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
});
