// Tells the person at the terminal, and the log, when nothing can be stored and when everything is again.

import type { Disk } from '../db/disk';
import type { Log } from '../log';
import type { Words } from '../words/words';

export type DiskNewsParts = {
  readonly disk: Pick<Disk, 'onChange'>;
  readonly log: Log;
  readonly say: (sentence: string) => void;
  readonly words: {
    readonly disk: Words['console']['disk'];
    readonly stored: string;
  };
};

export function tellOfDisk({ disk, log, say, words }: DiskNewsParts): void {
  disk.onChange((fault) => {
    if (fault) log.error({ fault }, 'nothing can be stored');
    else log.info('everything is stored again');
    say(fault ? words.disk[fault] : words.stored);
  });
}
