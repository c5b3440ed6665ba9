import { describe, expect, it } from 'vitest';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import { mineView, phoneView, stageView } from '@/lib/session/view/views';
import { quizActivity, quizDeck } from '../../support/quiz-deck';
import { Room } from '../../support/session';

const join = { pin: '123456', address: 'here', url: 'http://here/j/x', takeAway: 'http://here/away/x' };

/** The order is asked: what a phone and the stage get of it, before and after a restart. */
function asked(chance: number) {
  const room = new Room(quizDeck).join('ada');
  room.chance = chance;
  room.open(quizActivity('order').slide, 'order');
  const restarted = initialState('room', { seed: 7, createdAt: 0 });
  for (const one of room.log) evolve(restarted, one);
  return [room.state, restarted].map((state) => {
    const context = { deck: quizDeck, now: room.now, join };
    const phone = phoneView(state, context);
    const activity = phone.round?.public;
    if (activity?.kind !== 'order') throw new Error('an order');
    const sent = JSON.stringify([phone, mineView(state, 'ada', quizDeck), stageView(state, context)]);
    return { items: activity.items, sent };
  });
}

describe('V13: the items of an order', () => {
  it('are mixed by what no view holds, the same over a restart, and never shown as they are right', () => {
    const right = ['zeroth', 'alpha', 'middle', 'beta'];
    const seen = new Set<string>();
    for (let chance = 4_000_000_000; chance < 4_000_000_200; chance++) {
      const [before, after] = asked(chance);
      expect(before!.sent).not.toContain(String(chance));
      expect(after).toEqual(before);
      expect(before!.items).not.toEqual(right);
      seen.add(before!.items.join());
    }
    // The clock and the opening are the same for all of them.
    expect(seen.size).toBeGreaterThan(20);
  });
});
