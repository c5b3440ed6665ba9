import { describe, expect, it } from 'vitest';
import { arrange, ghostFor, type Slot } from '@/app/_components/console/held/slots';
import { Random } from '@/lib/random';

type Thing = { readonly id: string };
const things = (...ids: string[]): Thing[] => ids.map((id) => ({ id }));
const shown = (slots: readonly Slot<Thing>[]) =>
  slots.map((slot) => (slot.kind === 'held' ? slot.thing.id : slot.kind));

describe('slots of held things', () => {
  it('are filled from the left, oldest first', () => {
    expect(shown(arrange([], things('a', 'b'), 3, 0))).toEqual(['a', 'b', 'empty']);
    expect(shown(arrange([], things('a', 'b', 'c'), 2, 0))).toEqual(['a', 'b']);
  });

  it('keep their things when another is decided: nothing slides under the pointer', () => {
    const before = arrange([], things('a', 'b', 'c'), 2, 0);
    const after = arrange(before, things('b', 'c'), 2, 10);
    expect(shown(after)).toEqual(['ghost', 'b']);
    expect(shown(arrange(after, things('b', 'c'), 2, 10 + ghostFor - 1))).toEqual(['ghost', 'b']);
    expect(shown(arrange(after, things('b', 'c'), 2, 10 + ghostFor))).toEqual(['c', 'b']);
  });

  it('take a thing back into its ghost when a refusal is undone', () => {
    const after = arrange(arrange([], things('a', 'b'), 2, 0), things('b'), 2, 10);
    expect(shown(arrange(after, things('a', 'b'), 2, 20))).toEqual(['a', 'b']);
  });

  it('are the same list when nothing changed', () => {
    const held = things('a');
    const before = arrange([], held, 2, 0);
    expect(arrange(before, held, 2, 50)).toBe(before);
  });

  it('never move a thing that stays held, never show one twice, whatever comes and goes', () => {
    const random = new Random(11);
    let held = things('t0', 't1', 't2');
    let slots = arrange([], held, 4, 0);
    for (let now = 1, next = 3; now < 3000; now += random.below(900)) {
      held = held.filter(() => random.uniform() > 0.3);
      if (random.uniform() < 0.7) held = [...held, { id: `t${next++}` }];
      const after = arrange(slots, held, 4, now);
      slots.forEach((slot, place) => {
        if (slot.kind === 'held' && held.includes(slot.thing)) expect(after[place]).toEqual(slot);
      });
      const ids = shown(after).filter((id) => id.startsWith('t'));
      expect(new Set(ids).size).toBe(ids.length);
      slots = after;
    }
  });
});
