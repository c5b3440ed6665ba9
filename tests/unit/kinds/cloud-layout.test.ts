// Where the words of a cloud stand: X1 and X2 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CloudWord, layoutCloud, type PlacedWord } from '@/app/_components/kinds/words/cloud-layout';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
const box = { width: 1009, height: 1009 };
const widthOf = (text: string) => text.length * 0.55;

describe('X1: no word of a cloud overlaps another, leaves the cloud, or is smaller than the last row can read', () => {
  const overlap = (a: PlacedWord, b: PlacedWord) =>
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
  const sound = (placed: readonly PlacedWord[]) => {
    for (const [i, one] of placed.entries()) {
      expect(one.size).toBeGreaterThanOrEqual(28);
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(box.width);
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(box.height);
      for (const other of placed.slice(i + 1)) expect(overlap(one, other)).toBe(false);
    }
  };
  const words = fc
    .uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdefgh '), minLength: 1, maxLength: 24 }), {
      maxLength: 60,
    })
    .chain((texts) =>
      fc.tuple(
        ...texts.map((text) =>
          fc.record({ text: fc.constant(text), count: fc.integer({ min: 1, max: 80 }) }),
        ),
      ),
    )
    .map((list): CloudWord[] => [...list].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)));

  it(`whatever the words (seed ${seed})`, () => {
    fc.assert(
      fc.property(words, (list) => {
        const cloud = layoutCloud(list, box, widthOf);
        sound(cloud.placed);
        expect(cloud.placed.length + cloud.left).toBe(list.length);
      }),
      { seed, numRuns: 60 },
    );
  });

  it(`also when it grew from an earlier one (seed ${seed})`, () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const before = new Map(layoutCloud(first, box, widthOf).placed.map((word) => [word.text, word]));
        sound(layoutCloud(second, box, widthOf, before).placed);
      }),
      { seed, numRuns: 30 },
    );
  });

  it('a word that more people send keeps its place, grows, and says how many', () => {
    const first = layoutCloud([{ text: 'brain', count: 2 }], box, widthOf);
    const before = new Map(first.placed.map((word) => [word.text, word]));
    const [small] = first.placed;
    const [grown] = layoutCloud(
      [{ text: 'brain', count: 5 }],
      box,
      (text) => 2 * widthOf(text),
      before,
    ).placed;
    expect(grown).toMatchObject({ count: 5, x: small?.x, y: small?.y });
    expect(grown!.size).toBeGreaterThan(small!.size);
    expect(grown!.width).toBeGreaterThan(2 * small!.width);
  });

  it('sixty words of a room find a place', () => {
    const list = Array.from({ length: 60 }, (_, i) => ({ text: `something ${i}`, count: i === 0 ? 30 : 1 }));
    expect(layoutCloud(list, box, widthOf).left).toBe(0);
  });
});

describe('X2: a cloud is the same for the same words, and a word keeps its place', () => {
  const list = ['brain', 'magic', 'maths', 'robots', 'layers'].map((text, i) => ({ text, count: 5 - i }));

  it('the same again', () => {
    expect(layoutCloud(list, box, widthOf)).toEqual(layoutCloud(list, box, widthOf));
  });

  it('a newcomer moves nobody', () => {
    const { placed } = layoutCloud(list, box, widthOf);
    const before = new Map(placed.map((word) => [word.text, word]));
    const next = layoutCloud([...list, { text: 'pictures', count: 1 }], box, widthOf, before);
    for (const { text, x, y } of next.placed)
      if (before.has(text)) expect({ x, y }).toEqual({ x: before.get(text)?.x, y: before.get(text)?.y });
    expect(next.placed).toHaveLength(6);
  });
});
