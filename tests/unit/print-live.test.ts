import { describe, expect, it } from 'vitest';
import { noLive } from '@/app/_components/slides/live-props';
import { inPages } from '@/app/print/[session]/layouts';
import { liveAt, liveOn } from '@/app/print/[session]/print-live';
import { questionsOf } from '@/app/print/[session]/printed-questions';
import { stageDeck } from '@/lib/deck/public';
import { publicActivity } from '@/lib/kinds/public';
import type { Pulse } from '@/lib/protocol/message';
import { slideRounds, stageView } from '@/lib/session/view/views';
import { deck, Room } from '../support/session';

const join = {
  pin: '123456',
  address: 'here:3000',
  url: 'http://here:3000/j/x',
  takeAway: 'http://here/away/x',
};

it('F5: a printed slide draws its own round, not the present slide’s, and keeps its words', () => {
  const room = new Room().join('ada');
  const words = room.open(4, 'W1');
  room.phone('ada', { type: 'answer', round: words, value: { kind: 'words', words: ['brain'] } });
  room.open(3, 'Q2');
  const context = { deck, now: room.now };
  const view = stageView(room.state, { ...context, join });
  const pulse: Pulse = { now: room.now, here: 1, joined: 1, answered: 0, drawn: 0, network: null };
  const printed = liveOn({ ...noLive, view, pulse }, slideRounds(room.state, context, 4));
  expect(printed.view?.round?.id).toBe(words);
  expect(printed.pulse?.answered).toBe(1);
  // A view of no slide: what is asked at present stands in place of no printed slide's words.
  expect(deck.slides.some(({ number }) => number === printed.view?.slide)).toBe(false);
  expect(liveOn({ ...noLive, view, pulse }, slideRounds(room.state, context, 2)).view?.round).toBeNull();
});

describe('F6: each question has a page, with what came of its newest round as far as the room was told', () => {
  const slide = stageDeck(deck).slides[2]!;
  const activities = deck.slides.flatMap((each) => each.activities.map((one) => publicActivity(one, 1)));
  const printed = (room: Room) =>
    questionsOf(slide, activities, slideRounds(room.state, { deck, now: room.now }, slide.number));

  it('before it was opened: what is asked, and nobody’s answer', () => {
    for (const questions of [printed(new Room()), questionsOf(slide, activities, undefined)]) {
      expect(
        questions.map(({ asked, round }) => [asked, round.activity, round.tally, round.revealed]),
      ).toEqual(slide.activities.map(({ id }) => [false, id, null, null]));
    }
  });

  it('closed: nothing of the right answer; revealed: the tally, what is right, and why', () => {
    const room = new Room().join('ada');
    const round = room.open(3, 'Q2');
    const question = () => printed(room).find((each) => each.round.activity === 'Q2')!;
    room.presenter({ type: 'closeRound', round });
    expect(question()).toMatchObject({ asked: true, round: { id: round, phase: 'closed', revealed: null } });
    room.presenter({ type: 'revealRound', round });
    expect(question().round.revealed).toMatchObject({
      solution: expect.anything(),
      tally: expect.anything(),
    });
    const view = stageView(room.state, { deck, now: room.now, join });
    expect(liveAt({ ...noLive, view }, 3, question().round).view).toMatchObject({
      slide: 3,
      round: { id: round },
    });
  });

  it('of two rounds the newer one', () => {
    const room = new Room().join('ada');
    room.presenter({ type: 'closeRound', round: room.open(3, 'Q2') });
    const second = room.open(3, 'Q2');
    expect(printed(room).map((each) => each.round.id)).toContain(second);
  });
});

it.each([
  [0, []],
  [5, [4, 1]],
  [8, [4, 4]],
])('%i sheets, four a page: %j', (sheets, sizes) => {
  const all = Array.from({ length: sheets }, (_, place) => place);
  const pages = inPages(all, 4);
  expect(pages.map(({ length }) => length)).toEqual(sizes);
  expect(pages.flat()).toEqual(all);
});
