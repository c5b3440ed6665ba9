import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thin, withoutRewound } from '@/lib/db/thin';

const reports = fc.array(fc.nat(50)).map((steps) => steps.map((step, i) => ({ step, i })));

it('K18: what was rolled back is left out: mini-batches ascend, and the newest report of each stands', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const kept = withoutRewound(all);
      for (let i = 1; i < kept.length; i++) expect(kept[i]!.step).toBeGreaterThan(kept[i - 1]!.step);
      expect(kept.at(-1)).toBe(all.at(-1));
      for (const { step, i } of kept) expect(all.slice(i + 1).every((later) => later.step > step)).toBe(true);
    }),
  );
});

it('K19: thinning keeps order and both ends, and never more than asked', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 2, max: 100 }), (count, most) => {
      const items = Array.from({ length: count }, (_, i) => i);
      const kept = thin(items, most);
      expect(kept).toHaveLength(Math.min(count, most));
      expect(new Set(kept).size).toBe(kept.length);
      expect([...kept].sort((a, b) => a - b)).toEqual(kept);
      expect([kept[0], kept.at(-1)]).toEqual([items[0], items.at(-1)]);
    }),
  );
});
