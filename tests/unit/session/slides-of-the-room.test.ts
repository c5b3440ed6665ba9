// Widgets that show what the room does, on slides of their own: a timer, questions, the ranking.

import { describe, expect, it } from 'vitest';
import { clockText, timerAt } from '@/app/_components/widgets/timer/time';
import type { Deck } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';
import { phoneView, stageView } from '@/lib/session/view/views';
import { Room } from '../../support/session';

const source =
  '---\ntitle: T\n---\n\n# One\n\n---\n\n# Break\n\n::timer{minutes=5}\n\n---\n\n# You ask\n\n::questions{count=2}';
const read = parseDeck(source, 'talk.md');
const deck = (read.ok ? read.value : null) as Deck;
const join = { pin: '123456', address: 'here:3000', url: 'http://here:3000/j/x', takeAway: '' };

const viewsOf = (room: Room) => {
  const context = { deck, now: room.now };
  return [stageView(room.state, { ...context, join }), phoneView(room.state, context)];
};

describe('V17: a timer counts by the server’s clock from when its slide came', () => {
  it('on every surface, and only there', () => {
    const room = new Room();
    expect(viewsOf(room).map(({ since }) => since)).toEqual([undefined, undefined]);
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    const came = room.now;
    room.now += 61_000;
    expect(viewsOf(room).map(({ since }) => since)).toEqual([came, came]);
    expect(timerAt(5, came, room.now)).toMatchObject({ seconds: 239 });
    room.presenter({ type: 'goTo', slide: 1, step: 0 });
    expect(viewsOf(room).map(({ since }) => since)).toEqual([undefined, undefined]);
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    expect(viewsOf(room)[0]?.since).toBe(room.now);
  });

  it.each([
    [5, null, 99, 300, '5:00'],
    [5, 1000, 1000, 300, '5:00'],
    [5, 1000, 300_999, 1, '0:01'],
    [5, 1000, 400_000, 0, '0:00'],
    [90, 0, 1000, 5399, '1:29:59'],
    // A clock behind the server's, before the first answer.
    [5, 1000, 0, 300, '5:00'],
  ])('%d minutes since %s at %d: %d s, %s', (minutes, since, now, seconds, text) => {
    expect(timerAt(minutes, since, now).seconds).toBe(seconds);
    expect(clockText(seconds)).toBe(text);
  });
});

describe('V18: a slide of questions shows the approved ones, most votes first', () => {
  const room = new Room().join('ada').join('ben');
  const asked = () =>
    stageView(room.state, { deck, now: room.now, join }).asked?.map(({ text, votes }) => [text, votes]);
  it('while it is shown, and nothing while the room is hidden', () => {
    for (const question of ['q1', 'q2', 'q3'])
      room.phone('ada', { type: 'ask', question, text: `Why ${question}?` });
    for (const question of ['q1', 'q2'])
      room.presenter({ type: 'judgeQuestion', question, status: 'approved' });
    room.phone('ben', { type: 'upvote', question: 'q2', on: true });
    expect(asked()).toBeUndefined();
    room.presenter({ type: 'goTo', slide: 3, step: 0 });
    expect(asked()).toEqual([
      ['Why q2?', 1],
      ['Why q1?', 0],
    ]);
    room.presenter({ type: 'hideRoom', on: true });
    expect(asked()).toEqual([]);
  });
});
