import { describe, expect, it } from 'vitest';
import { callOf, earlierThan, laterThan, mayLeaf, viewOfPast } from '@/app/_components/phone/leaf';
import { pastSlide } from '@/lib/session/view/leafing';
import { phoneView } from '@/lib/session/view/views';
import { deck, Room } from '../../support/session';

const viewOf = (room: Room) => phoneView(room.state, { deck, now: room.now });

/** The talk at slide 4, the room came over 1 and 3. */
function skipped(): Room {
  const room = new Room().join('ada');
  for (const slide of [3, 4]) room.presenter({ type: 'goTo', slide, step: 0 });
  return room;
}

describe('where a phone leafs to', () => {
  it('F1: back over slides already shown, then forward to the present slide', () => {
    const view = viewOf(skipped());
    expect(earlierThan(view, null)).toBe(3);
    expect(earlierThan(view, 3)).toBe(1);
    expect(earlierThan(view, 1)).toBeNull();
    expect(laterThan(view, 1)).toBe(3);
    expect(laterThan(view, 3)).toBeNull();
  });

  it('F4: a phone stays where it is while the talk goes on and slides come in between', () => {
    const room = skipped();
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    room.presenter({ type: 'goTo', slide: 4, step: 1 });
    const view = viewOf(room);
    expect(view.past).toContain(1);
    expect(laterThan(view, 1)).toBe(2);
  });

  it('F4: nobody goes back during a round; an opening and a reveal bring the phone back, a close does not', () => {
    const room = skipped();
    expect(callOf(viewOf(room))).toBeNull();
    const round = room.open(3, 'Q2');
    const opened = viewOf(room);
    expect(mayLeaf(opened)).toBe(false);
    room.presenter({ type: 'closeRound', round });
    expect(mayLeaf(viewOf(room))).toBe(true);
    expect(callOf(viewOf(room))).toBeNull();
    room.presenter({ type: 'revealRound', round });
    expect(callOf(viewOf(room))).not.toBeNull();
    expect(callOf(viewOf(room))).not.toBe(callOf(opened));
  });

  it('F3: nowhere when it is switched off', () => {
    const room = skipped();
    room.presenter({ type: 'allowLeafing', on: false });
    expect(mayLeaf(viewOf(room))).toBe(false);
  });

  it('F4: a past slide has its own words and step, and nothing to do', () => {
    const room = new Room().join('ada');
    room.presenter({ type: 'goTo', slide: 2, step: 1 });
    room.open(3, 'Q2');
    const past = pastSlide(room.state, deck, 2);
    expect(viewOfPast(viewOf(room), past!)).toMatchObject({
      slide: 2,
      step: 1,
      round: null,
      content: past!.content,
    });
  });
});
