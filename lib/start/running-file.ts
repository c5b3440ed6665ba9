// How to get into the talk that runs, for other programs of the person who started it (rehearsals): beside the data,
// readable for its owner alone, and nothing in it that the stage does not show.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({ session: z.string(), origin: z.url(), joinUrl: z.url(), pin: z.string() });
export type RunningTalk = z.infer<typeof schema>;

const place = (folder: string) => join(folder, 'running.json');

export function writeRunning(folder: string, talk: RunningTalk): void {
  writeFileSync(place(folder), JSON.stringify(talk), { mode: 0o600 });
}

/** Null where nothing runs, as far as this folder knows. */
export function readRunning(folder: string): RunningTalk | null {
  if (!existsSync(place(folder))) return null;
  return schema.safeParse(JSON.parse(readFileSync(place(folder), 'utf8'))).data ?? null;
}

export function removeRunning(folder: string): void {
  rmSync(place(folder), { force: true });
}
