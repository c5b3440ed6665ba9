// Pictures of digits that no one in the room drew, by their ids: each is fetched once it may be seen.

'use client';

import { useEffect, useRef, useState } from 'react';
import { unpackPixels } from '@/lib/digits/wire';
import { askInk } from './ask-ink';
import type { SendCommand } from './use-session';

/** A picture that was asked for a moment too early is asked for again, ms and times. */
const again = 500;
const mostTries = 10;

export type PixelsById = ReadonlyMap<string, Uint8Array>;

export function usePictures(command: SendCommand | undefined, ids: readonly string[]): PixelsById {
  const [pictures, setPictures] = useState<PixelsById>(new Map());
  const asked = useRef(new Set<string>());
  const wanted = ids.join(' ');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const missing = wanted.split(' ').filter((id) => id !== '' && !asked.current.has(id));
    if (!command || missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    const fetchAll = async () => {
      let came = 0;
      for await (const { asked: answered, ink } of askInk(command, missing)) {
        came += ink.length;
        for (const id of answered) if (!ink.some((one) => one.id === id)) asked.current.delete(id);
        const read = ink.flatMap(({ id, pixels }) => {
          const unpacked = unpackPixels(pixels);
          return unpacked.ok ? [[id, unpacked.value] as const] : [];
        });
        if (read.length > 0) setPictures((known) => new Map([...known, ...read]));
      }
      if (came < missing.length && tries < mostTries) setTimeout(() => setTries(tries + 1), again);
    };
    void fetchAll();
  }, [command, wanted, tries]);
  return pictures;
}
