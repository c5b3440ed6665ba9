// The presenter's wishes of one page, with a fake clock and the other pages of the browser as a list of messages.

import { describe, expect, it } from 'vitest';
import { lag, patience, type Standing, standing, type Wishes } from '@/app/_components/live/follow';
import { createWishing, type WishMessage } from '@/app/_components/live/wishing';
import { ManualClock } from '../../support/manual-clock';

const view: Standing = { place: { slide: 4, step: 0 }, blank: false, hidden: false };
const slide = (number: number) => ({ what: 'place', value: { slide: number, step: 0 } }) as const;
const at = (number: number): Standing => ({ ...view, place: { slide: number, step: 0 } });

function page(clock = new ManualClock()) {
  const sent: unknown[] = [];
  const told: WishMessage[] = [];
  let wishes: Wishes = [];
  let changes = 0;
  const wishing = createWishing({
    clock,
    send: ({ what, value }) => sent.push({ what, value }),
    tell: (message) => told.push(message),
    onChange(next) {
      wishes = next;
      changes++;
    },
  });
  wishing.see(view);
  return {
    clock,
    sent,
    told,
    wishing,
    shown: (from = view) => standing(from, wishes),
    changes: () => changes,
  };
}

describe('wishes of a page', () => {
  it('O8: a wish is shown, told to the other pages and sent at once', () => {
    const { wishing, shown, sent, told } = page();
    wishing.setLive(true);
    wishing.wish(slide(5));
    expect(shown().place.slide).toBe(5);
    expect(sent).toEqual([slide(5)]);
    expect(told).toEqual([{ kind: 'wish', wish: slide(5) }]);
  });

  it('O8: while the server is away wishes stay, and the newest of each kind is sent when it is back', () => {
    const { wishing, shown, sent, clock } = page();
    wishing.wish(slide(5));
    wishing.wish({ what: 'hidden', value: true });
    wishing.wish(slide(6));
    clock.advance(3_600_000);
    expect(sent).toEqual([]);
    expect(shown()).toEqual({ ...at(6), hidden: true });
    wishing.setLive(true);
    expect(sent).toEqual([{ what: 'hidden', value: true }, slide(6)]);
  });

  it('a wish of another page is shown here but sent there', () => {
    const { wishing, shown, sent, told } = page();
    wishing.hear({ kind: 'wish', wish: slide(7) });
    wishing.setLive(true);
    expect(shown().place.slide).toBe(7);
    expect(sent).toEqual([]);
    expect(told).toEqual([]);
  });

  it('a page that was just opened hears the wishes of the others', () => {
    const { wishing, told } = page();
    wishing.wish(slide(5));
    wishing.hear({ kind: 'where' });
    expect(told.at(-1)).toEqual({ kind: 'wish', wish: slide(5) });
  });

  it('a wish that was granted is dropped after a moment, and the server may move on', () => {
    const { wishing, shown, clock } = page();
    wishing.setLive(true);
    wishing.wish(slide(5));
    wishing.see(at(5));
    clock.advance(2 * lag);
    wishing.see(at(8));
    expect(shown(at(8)).place.slide).toBe(8);
  });

  it('a live server has the last word after its time, counted from its return', () => {
    const { wishing, shown, clock } = page();
    wishing.wish(slide(5));
    clock.advance(60_000);
    wishing.setLive(true);
    clock.advance(patience - lag);
    expect(shown().place.slide).toBe(5);
    clock.advance(2 * lag);
    expect(shown().place.slide).toBe(4);
  });

  it('nothing is checked while there is no wish, while the server is away, and after the end', () => {
    const { wishing, clock } = page();
    wishing.setLive(true);
    expect(clock.nextTimer).toBe(Number.POSITIVE_INFINITY);
    wishing.wish(slide(5));
    wishing.stop();
    expect(clock.nextTimer).toBe(Number.POSITIVE_INFINITY);
  });

  it('screens are drawn again only for a change', () => {
    const { wishing, clock, changes } = page();
    wishing.setLive(true);
    wishing.wish(slide(5));
    clock.advance(patience - lag);
    expect(changes()).toBe(1);
  });
});
