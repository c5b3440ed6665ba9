// Pixels and strokes of drawings by their ids: each is fetched once.

'use client';

import { useEffect, useRef, useState } from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import { unpackPixels } from '@/lib/digits/wire';
import type { Ink } from '@/lib/protocol/message';
import { askInk } from './ask-ink';
import type { SendCommand, SessionStatus } from './use-session';

/** One drawing, unpacked: 784 grey values 0–255, and the strokes in 0–1023. */
export type Drawing = { readonly id: string; readonly pixels: Uint8Array; readonly strokes: Strokes };
export type Drawings = ReadonlyMap<string, Drawing>;

/** ms until an id that was left out (held, or hidden at that moment) is asked for again, if it is still wanted. */
const askAgain = 5000;

type Source = { readonly status: SessionStatus; readonly command: SendCommand };

/** What is known of `ids` by now. Ids that the asker may not see never appear. */
export function useInk({ status, command }: Source, ids: readonly string[]): Drawings {
  const [drawings, setDrawings] = useState<Drawings>(new Map());
  /** When each id may be asked for (again). */
  const due = useRef(new Map<string, number>());

  useEffect(() => {
    if (status !== 'live') return;
    const now = performance.now();
    const wanted = ids.filter((id) => (due.current.get(id) ?? 0) <= now);
    for (const id of wanted) due.current.set(id, Number.POSITIVE_INFINITY);
    const fetchAll = async () => {
      for await (const { asked, ink } of askInk(command, wanted)) {
        const read = ink.map(unpackDrawing).filter((each) => each !== null);
        const got = new Set(read.map(({ id }) => id));
        for (const id of asked) if (!got.has(id)) due.current.set(id, performance.now() + askAgain);
        if (read.length > 0) {
          setDrawings((known) => new Map([...known, ...read.map((each) => [each.id, each] as const)]));
        }
      }
    };
    void fetchAll();
  }, [status, command, ids]);

  return drawings;
}

/** Null for what cannot be read: one picture is missing, but the page works. Strokes were checked when they were drawn. */
export function unpackDrawing(ink: Ink): Drawing | null {
  const pixels = unpackPixels(ink.pixels);
  if (!pixels.ok) return null;
  try {
    return { id: ink.id, pixels: pixels.value, strokes: JSON.parse(ink.strokes) as Strokes };
  } catch {
    return null;
  }
}
