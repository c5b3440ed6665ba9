// Pixels and strokes of digits by their ids: each fetched once, up to a hundred in one question.

'use client';

import { useEffect, useRef, useState } from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import { strokesSchema } from '@/lib/digits/strokes-schema';
import { unpackPixels } from '@/lib/digits/wire';
import type { Ink } from '@/lib/protocol/message';
import type { SendCommand, SessionStatus } from './use-session';

/** One drawing, unpacked: 784 grey values 0–255, and the strokes in 0–1023. */
export type Drawing = { readonly id: string; readonly pixels: Uint8Array; readonly strokes: Strokes };
export type Drawings = ReadonlyMap<string, Drawing>;

const mostAtOnce = 100;

type Source = { readonly status: SessionStatus; readonly command: SendCommand };

/** What is known of `ids` by now; ids that the asker may not see never appear. */
export function useInk({ status, command }: Source, ids: readonly string[]): Drawings {
  const [drawings, setDrawings] = useState<Drawings>(new Map());
  const asked = useRef(new Set<string>());

  useEffect(() => {
    if (status !== 'live') return;
    const wanted = ids.filter((id) => !asked.current.has(id));
    for (let start = 0; start < wanted.length; start += mostAtOnce) {
      const batch = wanted.slice(start, start + mostAtOnce);
      for (const id of batch) asked.current.add(id);
      void command({ type: 'ink', digits: batch }).then((answer) => {
        if (!answer.ok) {
          for (const id of batch) asked.current.delete(id);
          return;
        }
        const read = answer.value.ink.map(unpackDrawing).filter((drawing) => drawing !== null);
        setDrawings((known) => new Map([...known, ...read.map((drawing) => [drawing.id, drawing] as const)]));
      });
    }
  }, [status, command, ids]);

  return drawings;
}

/** Null for what cannot be read: a picture less, never a broken page. */
export function unpackDrawing(ink: Ink): Drawing | null {
  const pixels = unpackPixels(ink.pixels);
  if (!pixels.ok) return null;
  try {
    const strokes = strokesSchema.safeParse(JSON.parse(ink.strokes));
    return { id: ink.id, pixels: pixels.value, strokes: strokes.success ? strokes.data : [] };
  } catch {
    return { id: ink.id, pixels: pixels.value, strokes: [] };
  }
}
