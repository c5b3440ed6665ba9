// Short ways to a parsed deck, for tests.

import type { Deck, DeckProblem, Slide } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';
import { english } from '@/lib/words/en/english';

/** Front matter takes lines 1–3, so a slide's first line is line 4. */
export const withFront = (slides: string) => `---\ntitle: Test\n---\n${slides}`;

/** The deck; throws with its problems where there are any. */
export function read(source: string, file = 'test.md'): Deck {
  const parsed = parseDeck(source, file);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.error.map((problem) => `${file}:${tell(problem)}`).join('\n'));
}

export const readSlide = (slide: string): Slide => read(withFront(slide)).slides[0]!;

/** What is wrong with slides, as "line: message". */
export function problemsOf(slides: string): string[] {
  const parsed = parseDeck(withFront(slides), 'test.md');
  return parsed.ok ? [] : parsed.error.map(tell);
}

export const tell = ({ line, mistake }: DeckProblem) => `${line}: ${english.deck.mistake(mistake)}`;
