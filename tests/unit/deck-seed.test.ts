// The built-in talk against the words it was made from: tests/fixtures/seed-slides.txt, the author's own.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Deck, plainText } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';
import { visibleBlocks } from '@/lib/deck/public';

const path = 'decks/neural-networks.md';
const deck = built();

function built(): Deck {
  const parsed = parseDeck(readFileSync(path, 'utf8'), path);
  if (!parsed.ok) throw new Error(parsed.error.map((p) => `${p.file}:${p.line} ${p.message}`).join('\n'));
  return parsed.value;
}

/** Slide number → its words; bullets and the way lines break don't count. */
function seedWords(): Map<number, string> {
  const text = readFileSync('tests/fixtures/seed-slides.txt', 'utf8');
  const parts = [...text.matchAll(/Slide (\d+) text\n\n([\s\S]*?)(?=\n\nSlide \d+\n|$)/g)];
  return new Map(
    parts.map(([, number, words = '']) => [Number(number), words === 'No content' ? '' : calm(words)]),
  );
}

const calm = (text: string) => text.replaceAll('●', ' ').replace(/\s+/g, ' ').trim();

describe('the built-in talk', () => {
  const seed = seedWords();

  it('has the forty slides of the seed, with their numbers', () => {
    expect([...seed.keys()]).toEqual(deck.slides.map((slide) => slide.number));
    expect(deck.slides).toHaveLength(40);
  });

  it.each([...seed])('slide %i says the words of the seed and no others', (number, words) => {
    const slide = deck.slides[number - 1]!;
    expect(calm(plainText(visibleBlocks(slide, slide.steps, 'stage')))).toBe(words);
  });
});
