// A place in the browser's store for values that must survive a reload. The store may be full, closed or spoilt: then
// reading finds nothing, writing says so, and nothing throws.

import type { Millis } from '../clock';

/** What is used of `localStorage`. */
export type Store = Pick<Storage, 'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'>;

export type Shelf = {
  /** Null for what is not there or can't be read. */
  read(name: string): unknown;
  names(): readonly string[];
  /** False if the store refused. */
  write(name: string, value: unknown): boolean;
  remove(name: string): void;
};

/** Every value has a key of its own, so that two tabs never overwrite one another's. */
export function createShelf(store: Store | null, prefix: string): Shelf {
  return {
    read: (name) => quietly(() => JSON.parse(store?.getItem(prefix + name) ?? 'null') as unknown, null),
    names: () => quietly(() => keysOf(store, prefix).map((key) => key.slice(prefix.length)), []),
    write: (name, value) =>
      quietly(() => {
        store?.setItem(prefix + name, JSON.stringify(value));
        return store !== null;
      }, false),
    remove: (name) => quietly(() => store?.removeItem(prefix + name), undefined),
  };
}

/** Removes what was written under `prefix` before `time`, and what can't be read. Values carry their `at`. */
export function sweep(store: Store | null, prefix: string, time: Millis): void {
  const shelf = createShelf(store, prefix);
  for (const name of shelf.names()) {
    const at = (shelf.read(name) as { at?: unknown } | null)?.at;
    if (typeof at !== 'number' || at < time) shelf.remove(name);
  }
}

const keysOf = (store: Store | null, prefix: string): string[] =>
  Array.from({ length: store?.length ?? 0 }, (_, place) => store?.key(place) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

function quietly<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
