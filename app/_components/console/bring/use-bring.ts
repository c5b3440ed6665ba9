// One deck that is brought: chosen, sent, read, and what became of it.

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Told } from '@/lib/import/intake/messages';
import type { Words } from '@/lib/words/words';
import { useWords } from '../../words/words';
import { asOne, type Chosen, mostSent } from './dropped';
import { type SendNews, sendFile } from './send';

export type Bringing =
  | { readonly at: 'nothing' }
  | { readonly at: 'packing' }
  | { readonly at: 'under way'; readonly name: string; readonly news: SendNews }
  | { readonly at: 'done'; readonly id: string; readonly name: string; readonly told: Told }
  | { readonly at: 'failed'; readonly said: string };

type Said = Words['console']['bring'];

export function useBring() {
  const words = useWords('console').bring;
  const [bringing, setBringing] = useState<Bringing>({ at: 'nothing' });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const bring = useCallback(
    (chosen: Promise<readonly Chosen[]>) => {
      stop.current.abort();
      const mine = new AbortController();
      stop.current = mine;
      const show = (next: Bringing) => {
        if (!mine.signal.aborted) setBringing(next);
      };
      carryOut(chosen, show, mine.signal, words).then(show, () => {});
    },
    [words],
  );
  const cancel = useCallback(() => {
    stop.current.abort();
    setBringing({ at: 'nothing' });
  }, []);
  return { bringing, bring, cancel };
}

async function carryOut(
  chosen: Promise<readonly Chosen[]>,
  show: (next: Bringing) => void,
  signal: AbortSignal,
  words: Said,
): Promise<Bringing> {
  const { failed } = words;
  let files: readonly Chosen[];
  try {
    files = await chosen;
  } catch {
    return { at: 'failed', said: failed.unreadable };
  }
  const file = await asOne(files, () => show({ at: 'packing' }));
  if (file === 'tooLarge') return { at: 'failed', said: failed.tooLarge(files[0]?.file.name ?? '') };
  if (typeof file === 'string') return { at: 'failed', said: failed[file] };
  if (file.size > mostSent) return { at: 'failed', said: failed.tooLarge(file.name) };
  const { name } = file;
  const outcome = await sendFile(file, (news) => show({ at: 'under way', name, news }), signal);
  if ('fault' in outcome) return { at: 'failed', said: failed[outcome.fault] };
  if ('said' in outcome) return { at: 'failed', said: outcome.said };
  return { at: 'done', name, ...outcome };
}
