import { expect, it } from 'vitest';
import { phoneQuestions } from '@/lib/session/view/questions';
import { takeAwayOf } from '@/lib/session/view/take-away';
import { mineView, phoneView, presenterView, stageView } from '@/lib/session/view/views';
import { Room } from '@/tests/support/session';

const typed = { name: 'Ada of London', question: 'Why are there ten?', words: ['warm words'] };
const join = { pin: '123456', address: 'here', url: 'http://here/j/x', takeAway: 'http://here/away/x' };

/** Every activity of the test deck is opened, answered where that is simple, and revealed. */
function evening(): Room {
  const room = new Room().join('ada', 'bob');
  room.phone('ada', { type: 'rename', name: typed.name });
  room.phone('ada', { type: 'ask', question: 'question-1', text: typed.question });
  room.phone('ada', { type: 'chooseTeam', team: 1 });
  const given: Record<string, unknown> = {
    Q2: { kind: 'choice', option: 1 },
    Q6: { kind: 'true-false', value: true },
    W1: { kind: 'words', words: typed.words },
    Q4: { kind: 'number', value: 23_000 },
  };
  for (const { number, activities } of room.deck.slides) {
    for (const { id } of activities) {
      const round = room.open(number, id);
      if (id === 'draw') room.draw('ada', 'a-1', round, 4, 'dot');
      if (given[id]) room.phone('ada', { type: 'answer', round, value: given[id] });
      if (id === 'down') room.phone('ada', { type: 'stepBall', round, n: 1, dx: 0.01, dy: 0.01 });
      if (id === 'blind') room.phone('ada', { type: 'turnDial', round, n: 1, turn: 0.5 });
      room.presenter({ type: 'revealRound', round });
    }
  }
  return room;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map || value instanceof Set) return [...value].flatMap(stringsIn);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Words that nobody in the room typed and no deck has. Names of codes are one word. */
function foreignWords(value: unknown, room: Room): string[] {
  const known = [JSON.stringify(room.deck), ...Object.values(typed).flat()];
  return stringsIn(value).filter(
    (text) => /\p{L}+[ ,.]+\p{L}+/u.test(text) && !known.some((one) => one.includes(text)),
  );
}

it('W28: the log has no words of a language', () => {
  const room = evening();
  expect(room.log.length).toBeGreaterThan(20);
  expect(foreignWords(room.log, room)).toEqual([]);
});

it('W28: no view, query or refusal has words of a language', () => {
  const room = evening();
  const { state, deck, now } = room;
  const context = { deck, now, join };
  const refusal = room.phone('ada', { type: 'upvote', question: 'question-1', on: true });
  const sent = [
    phoneView(state, context),
    stageView(state, context),
    presenterView(state, context),
    mineView(state, 'ada', deck),
    takeAwayOf(state, 'ada', deck),
    phoneQuestions(state, 'ada'),
    refusal,
  ];
  expect(refusal.ok).toBe(false);
  expect(foreignWords(sent, room)).toEqual([]);
});
