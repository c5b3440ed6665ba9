// Sends a file in pieces and waits for what became of it. Where the connection breaks, it goes on where the server stands.

import type { Seen, Told } from '@/lib/import/intake/messages';
import { importPath, importsPath, pieceSize } from '@/lib/protocol/addresses';

export type SendFault = 'notAllowed' | 'connection' | 'gone';

export type SendNews =
  | { readonly at: 'sending'; readonly share: number }
  | { readonly at: 'waiting' | 'reading' };

export type Outcome =
  | { readonly id: string; readonly told: Told }
  | { readonly said: string }
  | { readonly fault: SendFault };

/** Tries of a piece, a second apart. */
const tries = 20;
const pollEvery = 400;

export async function sendFile(
  file: File,
  tell: (news: SendNews) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const id = newId();
  let failures = 0;
  for (let at = 0; at < file.size || at === 0; ) {
    tell({ at: 'sending', share: file.size === 0 ? 1 : at / file.size });
    const status = await post(file, id, at, signal);
    if (status === 403) return { fault: 'notAllowed' };
    if (status === 204) {
      at += pieceSize;
      continue;
    }
    failures += 1;
    if (failures > tries) return { fault: 'connection' };
    await pause(1_000, signal);
    const seen = await look(id, signal);
    if (seen === 'gone' && at > 0) return { fault: 'gone' };
    if (seen !== 'gone' && seen !== 'unknown') at = seen.state === 'coming' ? seen.got : file.size;
  }
  return outcome(id, tell, signal);
}

async function outcome(id: string, tell: (news: SendNews) => void, signal: AbortSignal): Promise<Outcome> {
  let unknown = 0;
  for (;;) {
    const seen = await look(id, signal);
    if (seen === 'gone') return { fault: 'gone' };
    if (seen === 'unknown') unknown += 1;
    else if (seen.state === 'done') return { id, told: seen.told };
    else if (seen.state === 'refused') return { said: seen.said };
    else tell({ at: seen.state === 'waiting' ? 'waiting' : 'reading' });
    if (unknown > 150) return { fault: 'connection' };
    await pause(pollEvery, signal);
  }
}

async function post(file: File, id: string, at: number, signal: AbortSignal): Promise<number> {
  const told = new URLSearchParams({ id, name: file.name, at: String(at), of: String(file.size) });
  const body = file.slice(at, at + pieceSize);
  try {
    const { status } = await fetch(`${importsPath}?${told}`, { method: 'POST', body, signal });
    return status;
  } catch {
    signal.throwIfAborted();
    return 0;
  }
}

async function look(id: string, signal: AbortSignal): Promise<Seen | 'gone' | 'unknown'> {
  try {
    const answer = await fetch(importPath(id), { signal, cache: 'no-store' });
    if (answer.status === 404) return 'gone';
    return answer.ok ? ((await answer.json()) as Seen) : 'unknown';
  } catch {
    signal.throwIfAborted();
    return 'unknown';
  }
}

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((done, stop) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      stop(signal.reason);
    });
  });
