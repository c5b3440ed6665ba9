// Whether the disk stores what it is given. While it does not, a write is tried again until it is stored: nobody's turn is
// skipped, nothing is acknowledged meanwhile, and it goes on by itself once the disk does. Where the file stands is looked at
// every second and after every write, so that nothing is acknowledged into a file that nobody will find again.

import type { Clock, Millis } from '../clock';
import type { DiskFault } from '../session/disk-fault';

export type Disk = {
  /** Null while everything is stored. */
  readonly fault: DiskFault | null;
  /**
   * Resolves when `write` is done and can be found again; rejects where trying again is no use. `write` hears whether an
   * earlier try may have been stored after all. `events`: how many it stores.
   */
  store(write: (again: boolean) => Promise<void>, events?: number): Promise<void>;
  /** Hears of every change of `fault`. */
  onChange(tell: (fault: DiskFault | null) => void): void;
  /** What waits is tried once more, then rejected. */
  close(): void;
};

export type DiskParts = {
  readonly clock: Clock;
  /** What can be seen without writing. */
  readonly look: () => DiskFault | null;
  /** Mends what can be mended without a person; throws where it can't. */
  readonly mend: (fault: DiskFault) => Promise<void>;
  /** So many more events are stored. */
  readonly stored?: (events: number) => void;
};

const lookEvery: Millis = 1_000;
const firstWait: Millis = 250;
const longestWait: Millis = 2_000;

/** A disk that nobody watches, for tests and tools. */
export const steadyDisk = (clock: Clock): Disk =>
  new WatchedDisk({ clock, look: () => null, mend: async () => {} });

export function watchDisk(parts: DiskParts): Disk {
  const disk = new WatchedDisk(parts);
  disk.watch();
  return disk;
}

class WatchedDisk implements Disk {
  #seen: DiskFault | null = null;
  #felt: DiskFault | null = null;
  #told: DiskFault | null = null;
  #closed = false;
  #mending: Promise<void> | null = null;
  readonly #listeners: ((fault: DiskFault | null) => void)[] = [];
  readonly #wake = new Set<() => void>();
  #cancelWatch = () => {};

  constructor(private readonly parts: DiskParts) {}

  get fault(): DiskFault | null {
    return this.#seen ?? this.#felt;
  }

  onChange(tell: (fault: DiskFault | null) => void): void {
    this.#listeners.push(tell);
  }

  close(): void {
    this.#closed = true;
    this.#cancelWatch();
    for (const wake of this.#wake) wake();
  }

  watch(): void {
    this.#cancelWatch = this.parts.clock.after(lookEvery, () => {
      void this.#look().then(() => this.#closed || this.watch());
    });
  }

  async store(write: (again: boolean) => Promise<void>, events = 0): Promise<void> {
    let again = false;
    for (let wait = firstWait; ; wait = Math.min(2 * wait, longestWait)) {
      const error = await this.#try(write, again);
      if (error === null) return this.parts.stored?.(events);
      if (this.#closed) throw error;
      again = true;
      await this.#rest(wait);
    }
  }

  /** Null when it is stored, or why it is not; throws where the disk is not to blame. */
  async #try(write: (again: boolean) => Promise<void>, again: boolean): Promise<Error | null> {
    let reason = new Error('the database is not where it was');
    if (await this.#look()) {
      try {
        await write(again);
        this.#felt = null;
      } catch (error) {
        this.#felt = faultOf(error);
        if (this.#felt === null) throw error;
        reason = error as Error;
      }
      await this.#look();
    }
    this.#tell();
    return this.fault === null ? null : reason;
  }

  /** Whether the file is where it was, or is there again. */
  async #look(): Promise<boolean> {
    const { look, mend } = this.parts;
    this.#seen = look();
    this.#tell();
    if (this.#seen === null) return true;
    this.#mending ??= mend(this.#seen).finally(() => {
      this.#mending = null;
    });
    await this.#mending.catch(() => undefined);
    this.#seen = look();
    this.#tell();
    return this.#seen === null;
  }

  #tell(): void {
    if (this.fault === this.#told) return;
    this.#told = this.fault;
    for (const tell of this.#listeners) tell(this.#told);
  }

  #rest(wait: Millis): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resume) => {
      const done = () => {
        cancel();
        this.#wake.delete(done);
        resume();
      };
      const cancel = this.parts.clock.after(wait, done);
      this.#wake.add(done);
    });
  }
}

/** By SQLite's primary result codes. */
const faults: Readonly<Record<number, DiskFault>> = {
  5: 'held',
  8: 'readOnly',
  10: 'failing',
  11: 'damaged',
  13: 'full',
  14: 'failing',
  26: 'damaged',
};

/** What an error says of the disk; null where it is about what was to be written. */
export function faultOf(error: unknown): DiskFault | null {
  const { rawCode, extendedCode, originalCode, code, cause, meta } = (error ?? {}) as Told;
  // Prisma's word for a file that stays locked.
  if (code === 'P1008') return 'held';
  for (const one of [rawCode, extendedCode, Number(originalCode)]) {
    const fault = typeof one === 'number' ? faults[one & 255] : undefined;
    if (fault) return fault;
  }
  const inner = cause ?? meta?.driverAdapterError;
  return inner === undefined || inner === error ? null : faultOf(inner);
}

type Told = {
  readonly rawCode?: number;
  readonly extendedCode?: number | string;
  readonly originalCode?: string;
  readonly code?: string;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
};
