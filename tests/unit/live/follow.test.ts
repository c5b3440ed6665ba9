import { describe, expect, it } from 'vitest';
import {
  addWish,
  lag,
  patience,
  type Standing,
  settle,
  standing,
  type Wish,
} from '@/app/_components/live/follow';

describe('wishes', () => {
  const view: Standing = { place: { slide: 4, step: 0 }, blank: false, hidden: false };
  const page = (slide: number, since = 0): Wish => ({
    what: 'place',
    value: { slide, step: 0 },
    since,
    mine: true,
  });

  it('O8: a wish shows at once and as long as the server is away', () => {
    const wishes = settle(addWish([], page(5)), view, null, 3_600_000);
    expect(standing(view, wishes).place.slide).toBe(5);
  });

  it('O8: the panic key hides the room without a server', () => {
    const wishes = addWish([page(5)], { what: 'hidden', value: true, since: 0, mine: true });
    expect(standing(view, wishes)).toEqual({ place: { slide: 5, step: 0 }, blank: false, hidden: true });
  });

  it('a view of an earlier wish on its way does not turn the page back', () => {
    const wishes = addWish(addWish([], page(5, 0)), page(6, 20));
    const late = settle(wishes, { ...view, place: { slide: 5, step: 0 } }, 0, 40);
    expect(standing({ ...view, place: { slide: 5, step: 0 } }, late).place.slide).toBe(6);
  });

  it('there and back again within a moment stays back, although the view had not moved yet', () => {
    const wishes = settle(addWish(addWish([], page(5, 0)), page(4, 20)), view, 0, 30);
    expect(standing({ ...view, place: { slide: 5, step: 0 } }, wishes).place.slide).toBe(4);
  });

  it('a granted wish is forgotten, so that the server may move on', () => {
    const granted = { ...view, place: { slide: 5, step: 0 } };
    expect(settle([page(5, 0)], granted, 0, lag)).toEqual([]);
  });

  it('a live server has the last word after its time, counted from its return', () => {
    expect(settle([page(5, 0)], view, 0, patience - 1)).toHaveLength(1);
    expect(settle([page(5, 0)], view, 0, patience)).toEqual([]);
    expect(settle([page(5, 0)], view, 60_000, 60_000 + patience - 1)).toHaveLength(1);
  });
});
