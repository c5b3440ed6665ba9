// The pure parts under the live hooks: keys, places, wishes against views, and the curve's history and tail.

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
import { actionOf, type KeyPress, leafInterval, mayAct } from '@/app/_components/live/keys';
import { hasHole, mergeCurve } from '@/app/_components/live/merge-curve';
import { firstPlace, lastPlace, nextPlace, previousPlace } from '@/app/_components/live/places';
import type { CurvePoint } from '@/lib/protocol/message';

const press = (key: string, more: Partial<KeyPress> = {}) =>
  actionOf({ key, repeat: false, modified: false, focus: 'page', ...more });

describe('keys', () => {
  it('a clicker and a keyboard lead to the same places', () => {
    expect(['ArrowRight', 'PageDown', ' '].map((key) => press(key))).toEqual(['next', 'next', 'next']);
    expect(['ArrowLeft', 'PageUp'].map((key) => press(key))).toEqual(['previous', 'previous']);
    expect(['Home', 'End', 'b', 'B', '.', 'f'].map((key) => press(key))).toEqual([
      'first',
      'last',
      'blank',
      'blank',
      'blank',
      'fullScreen',
    ]);
  });

  it('what is typed stays typed, and the browser keeps its own shortcuts', () => {
    expect(press('b', { focus: 'text' })).toBeNull();
    expect(press('ArrowRight', { focus: 'text' })).toBeNull();
    expect(press('f', { modified: true })).toBeNull();
  });

  it('space presses a focused button, arrows choose among choices, and a clicker still turns pages there', () => {
    expect(press(' ', { focus: 'button' })).toBeNull();
    expect(press('ArrowRight', { focus: 'choice' })).toBeNull();
    expect(press('PageDown', { focus: 'button' })).toBe('next');
    expect(press('PageDown', { focus: 'choice' })).toBe('next');
  });

  it('a held key leafs no faster than eyes follow and toggles once', () => {
    expect(mayAct('next', true, leafInterval - 1)).toBe(false);
    expect(mayAct('next', true, leafInterval)).toBe(true);
    expect(mayAct('next', false, 1)).toBe(true);
    expect(mayAct('blank', true, 10_000)).toBe(false);
  });
});

describe('places', () => {
  const deck = [
    { number: 1, steps: 0 },
    { number: 2, steps: 2 },
    { number: 3, steps: 0 },
  ];

  it('forward walks every step once and stays at the end', () => {
    const walked = [];
    let place = firstPlace(deck);
    for (let i = 0; i < 6; i++) {
      walked.push(`${place.slide}.${place.step}`);
      place = nextPlace(deck, place);
    }
    expect(walked).toEqual(['1.0', '2.0', '2.1', '2.2', '3.0', '3.0']);
  });

  it('backward is the same walk', () => {
    const walked = [];
    let place = lastPlace(deck);
    for (let i = 0; i < 6; i++) {
      walked.push(`${place.slide}.${place.step}`);
      place = previousPlace(deck, place);
    }
    expect(walked).toEqual(['3.0', '2.2', '2.1', '2.0', '1.0', '1.0']);
  });
});

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

describe('curve', () => {
  const point = (step: number, at = step): CurvePoint => ({
    step,
    at,
    epoch: 0,
    costTraining: 1,
    costHeldOut: 1,
    accuracyTest: 0.1,
    joined: 0,
    learningRate: 0.5,
    easedRate: 0.5,
  });
  const steps = (points: readonly CurvePoint[]) => points.map((each) => each.step);

  it('history and tail become one list by step, whichever comes first', () => {
    const tail = [point(30), point(40)];
    expect(steps(mergeCurve([point(10), point(20)], tail))).toEqual([10, 20, 30, 40]);
    expect(steps(mergeCurve(tail, [point(10), point(20), point(30)]))).toEqual([10, 20, 30, 40]);
  });

  it('the same tail again changes nothing', () => {
    const known = [point(10), point(20)];
    expect(mergeCurve(known, [point(20)])).toBe(known);
  });

  it('a network that starts anew starts a new curve', () => {
    const known = [point(10, 10), point(900, 900)];
    expect(steps(mergeCurve(known, [point(900, 900), point(0, 1000), point(10, 1010)]))).toEqual([0, 10]);
  });

  it('a network that went back to a checkpoint keeps the curve up to there', () => {
    const known = [point(10, 10), point(20, 20), point(30, 30)];
    expect(steps(mergeCurve(known, [point(25, 90), point(28, 91)]))).toEqual([10, 20, 25, 28]);
  });

  it('a late answer of history is not taken for a new network', () => {
    expect(steps(mergeCurve([point(900, 900)], [point(10, 10)]))).toEqual([10, 900]);
  });

  it('a hole between history and tail is seen', () => {
    expect(hasHole([point(10)], [point(10), point(20)])).toBe(false);
    expect(hasHole([point(10)], [point(20), point(30)])).toBe(true);
    expect(hasHole([], [point(0)])).toBe(false);
    expect(hasHole([], [point(20)])).toBe(true);
  });
});
