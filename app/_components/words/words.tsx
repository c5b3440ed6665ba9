'use client';

// The words that the screens below say. A page chooses the language and hands them in; a screen asks for its part.

import { createContext, type ReactNode, use, useCallback } from 'react';
import type { Carried, Part, Words } from '@/lib/words/words';
import { type Coming, patiently } from './patiently';

const WordsContext = createContext<Carried>({ atHand: {} });

type Props = { readonly carried: Carried; readonly children?: ReactNode };

export function WordsProvider({ carried, children }: Props) {
  return <WordsContext value={carried}>{children}</WordsContext>;
}

/** The words of one part. A part that comes later suspends: ask for it inside the Suspense of its own late code. */
export function useWords<P extends Part>(part: P): Words[P] {
  const carried = use(WordsContext);
  const atHand: Words[P] | undefined = carried.atHand[part];
  if (atHand !== undefined) return atHand;
  const later = laterWords(carried, part);
  const words: Words[P] | undefined = (later?.come() ?? (later && use(later.load())))?.[part];
  if (words === undefined) throw new Error(`This page does not carry the words of "${part}".`);
  return words;
}

/** Fetches a part, and what comes with it, before a screen asks: then no screen waits for it. */
export function usePreloadWords(): (part: Part) => void {
  const carried = use(WordsContext);
  return useCallback((part: Part) => void laterWords(carried, part)?.load(), [carried]);
}

type Load = () => Promise<Partial<Words>>;

/** One load per lot of words, however many screens wait for it. */
const loads = new WeakMap<Load, Coming<Partial<Words>>>();

function laterWords({ later }: Carried, part: Part): Coming<Partial<Words>> | null {
  const load = later?.[part];
  if (load === undefined) return null;
  let coming = loads.get(load);
  if (coming === undefined) {
    coming = patiently(load);
    loads.set(load, coming);
  }
  return coming;
}
