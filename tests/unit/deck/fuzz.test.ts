// Whatever a deck's author writes, the parser answers: a deck, or problems on lines that the file has.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '@/lib/deck/parse';
import { widgetNames } from '@/lib/deck/widgets';
import { activityKinds } from '@/lib/kinds/kinds';
import { english } from '@/lib/words/en/english';
import { withFront } from './read';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
const numRuns = 300;

function answers(source: string) {
  const parsed = parseDeck(source, 'deck.md');
  if (parsed.ok) {
    expect(parsed.value.slides.map((slide) => slide.number)).toEqual(
      parsed.value.slides.map((_, i) => i + 1),
    );
    return;
  }
  const lines = source.split(/\r\n|\n|\r/).length;
  expect(parsed.error.length).toBeGreaterThan(0);
  for (const { line, mistake } of parsed.error) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(english.deck.mistake(mistake)).not.toBe('');
  }
}

const names = [
  'slide',
  'step',
  'steps',
  'notes',
  'phone',
  'stage',
  'mark',
  'nothing',
  ...activityKinds,
  ...widgetNames,
];
const piece = fc.oneof(
  fc.constantFrom(
    '---',
    ':::',
    '::::',
    '$$',
    '```',
    '- a',
    '- [x] b',
    '1. c',
    '# T',
    '| a |',
    '| - |',
    '<b>',
    '$x^2$',
    '> q',
  ),
  fc
    .tuple(
      fc.constantFrom(':', '::', ':::', '::::'),
      fc.constantFrom(...names),
      fc.constantFrom('', '[w]', '[*'),
      fc.constantFrom('', '{id=a}', '{on=phone}', '{builds=2}', '{', '{x'),
    )
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 30 }),
);

describe('parseDeck', () => {
  it(`answers any pieces (seed ${seed})`, () => {
    const deck = fc.array(piece, { maxLength: 25 }).map((lines) => withFront(lines.join('\n')));
    fc.assert(fc.property(deck, answers), { seed, numRuns });
  });

  it(`answers any text (seed ${seed})`, () => {
    // Without formulas: KaTeX warns on the console about each letter it has no size for.
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((any) => any.replaceAll('$', ''));
    fc.assert(fc.property(text, answers), { seed, numRuns });
  });

  it(`answers the built-in talk with lines lost, doubled or cut (seed ${seed})`, () => {
    const lines = readFileSync('decks/neural-networks.md', 'utf8').split('\n');
    const harm = fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('lost', 'doubled', 'cut'), fc.nat(40));
    const harmed = fc.array(harm, { minLength: 1, maxLength: 5 }).map((harms) => {
      const copy = [...lines];
      for (const [at, how, keep] of harms) {
        const line = copy[at] ?? '';
        copy[at] = how === 'lost' ? '' : how === 'doubled' ? `${line}\n${line}` : line.slice(0, keep);
      }
      return copy.join('\n');
    });
    fc.assert(fc.property(harmed, answers), { seed, numRuns: 12 });
  });
});
