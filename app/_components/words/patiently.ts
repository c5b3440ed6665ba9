// Something that is loaded later, and asked for until it comes: a hall's network goes and returns.

/** Between two tries, ms; the last one goes on. */
const pauses = [500, 1500, 4000, 10_000] as const;

export type Coming<T> = {
  /** One load, however often it is asked for. */
  readonly load: () => Promise<T>;
  /** What has come, for whoever must not wait for a promise that is already settled. */
  readonly come: () => T | null;
};

export function patiently<T>(load: () => Promise<T>): Coming<T> {
  let coming: Promise<T> | null = null;
  let come: T | null = null;
  const ask = async (tries: number): Promise<T> => {
    try {
      come = await load();
      return come;
    } catch {
      const pause = pauses[Math.min(tries, pauses.length - 1)];
      await new Promise((wake) => setTimeout(wake, pause));
      return ask(tries + 1);
    }
  };
  return {
    load: () => {
      coming ??= ask(0);
      return coming;
    },
    come: () => come,
  };
}
