import { expect, it } from 'vitest';
import { noLive } from '@/app/_components/slides/live-props';
import { liveOn } from '@/app/print/[session]/print-live';
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
