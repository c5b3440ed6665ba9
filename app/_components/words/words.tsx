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
  const later = laterWords(carried);
  const words: Words[P] | undefined = (later?.come() ?? (later && use(later.load())))?.[part];
  if (words === undefined) throw new Error(`This page does not carry the words of "${part}".`);
  return words;
}

/** Fetches what comes later; with it in hand no screen waits. */
export function usePreloadWords(): () => void {
  const carried = use(WordsContext);
  return useCallback(() => void laterWords(carried)?.load(), [carried]);
}

/** One load per set of words, however many screens wait for it. */
const loads = new WeakMap<Carried, Coming<Partial<Words>>>();

function laterWords(carried: Carried): Coming<Partial<Words>> | null {
  if (carried.later === undefined) return null;
  let coming = loads.get(carried);
  if (coming === undefined) {
    coming = patiently(carried.later);
    loads.set(carried, coming);
  }
  return coming;
}
