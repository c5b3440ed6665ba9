import { describe, expect, it } from 'vitest';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import { pastSlide, pastSlides } from '@/lib/session/view/leafing';
import { phoneView, presenterView, slideRounds, stageView } from '@/lib/session/view/views';
import { deck, Room } from '../../support/session';

const join = {
  pin: '123456',
  address: 'here:3000',
  url: 'http://here:3000/j/x',
  takeAway: 'http://here/away/x',
};

/** The talk goes through these places in order. */
function talkAt(...places: readonly (readonly [slide: number, step: number])[]): Room {
  const room = new Room().join('ada');
  for (const [slide, step] of places) room.presenter({ type: 'goTo', slide, step });
  return room;
}

const everything = (room: Room) =>
  JSON.stringify(deck.slides.map(({ number }) => pastSlide(room.state, deck, number)));

describe('leafing back', () => {
  it('F1: to slides behind the present one that were shown, in order, without those that were skipped', () => {
    const room = talkAt([2, 0], [4, 0]);
    expect(phoneView(room.state, { deck, now: 0 }).past).toEqual([1, 2]);
    expect(pastSlide(room.state, deck, 2)).toMatchObject({
      slide: 2,
      step: 0,
      content: { title: 'Slide 2' },
    });
    expect(pastSlide(room.state, deck, 3)).toBeNull();
  });

  it('F1: a slide is shown as far as it was built, also when the talk came back to its beginning', () => {
    const room = talkAt([2, 1], [2, 0], [3, 0]);
    expect(pastSlide(room.state, deck, 2)?.step).toBe(1);
    expect(JSON.stringify(pastSlide(room.state, deck, 2))).toContain('build of 2');
  });

  it('F2: what was not shown is never sent: later builds, later slides, the present one, notes', () => {
    const room = talkAt([2, 0], [3, 1], [4, 1], [3, 0]);
    const seen = everything(room);
    expect(seen).toContain('words of 2');
    for (const secret of ['build of 2', 'words of 3', 'build of 3', 'words of 4', 'secret notes', '"right"'])
      expect(seen).not.toContain(secret);
    for (const number of [0, -1, 5, 300, 1.5]) expect(pastSlide(room.state, deck, number)).toBeNull();
  });

  it('F3: the presenter switches it off and on, and sees which it is', () => {
    const room = talkAt([3, 0]);
    const console = () => presenterView(room.state, { deck, now: 0, join });
    expect(console().leafing).toBe(true);
    room.presenter({ type: 'allowLeafing', on: false });
    expect(console().leafing).toBe(false);
    expect(pastSlides(room.state)).toEqual([]);
    expect(pastSlide(room.state, deck, 1)).toBeNull();
    room.presenter({ type: 'endSession' });
    room.presenter({ type: 'allowLeafing', on: true });
    expect(pastSlides(room.state)).toEqual([1]);
  });

  it('F3: switching to what it is changes nothing', () => {
    expect(talkAt().presenter({ type: 'allowLeafing', on: true })).toEqual({ ok: true, value: [] });
  });

  it('E2: the stored events bring back what was shown', () => {
    const room = talkAt([2, 1], [3, 0]);
    room.presenter({ type: 'allowLeafing', on: false });
    const again = room.log.reduce(evolve, initialState('room', { seed: 7, createdAt: 0 }));
    expect(again).toEqual(room.state);
    expect([...again.shown]).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
    ]);
  });
});

it('F5: a slide’s rounds from afar are those that the stage shows there', () => {
  const room = new Room().join('ada', 'bob');
  const round = room.open(3, 'Q2');
  room.phone('ada', { type: 'answer', round, value: { kind: 'choice', option: 1 } });
  room.presenter({ type: 'revealRound', round });
  const there = stageView(room.state, { deck, now: room.now, join });
  room.presenter({ type: 'goTo', slide: 4, step: 0 });
  expect(stageView(room.state, { deck, now: room.now, join }).round).toBeNull();
  const { round: shown, comparison } = slideRounds(room.state, { deck, now: room.now }, 3);
  expect(shown).toEqual(there.round);
  expect(shown?.revealed?.solution).toEqual({ kind: 'options', right: [1] });
  expect(comparison).toEqual(there.comparison);
});
