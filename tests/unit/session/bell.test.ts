// The bell, whoever rings it: what was filled in and not sent, and what is on its way.

import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/kinds/kinds';
import { nextDeadline } from '@/lib/session/decide/round';
import { mineView } from '@/lib/session/view/views';
import { quizDeck } from '../../support/quiz-deck';
import { code, deck, Room } from '../../support/session';

const option = (place: number): Answer => ({ kind: 'choice', option: place });
const give = (room: Room, who: string, round: string, value: Answer, roundTrip = 0) =>
  code(room.phone(who, { type: 'answer', round, value }, { roundTrip }));
const fillIn = (room: Room, who: string, round: string, value: Answer | null, roundTrip = 0) =>
  code(room.phone(who, { type: 'draft', round, value }, { roundTrip }));
const timeIsUp = (room: Room) => room.try({ role: 'server' }, { type: 'timeIsUp' });
const answers = (room: Room, round: string) =>
  Object.fromEntries(
    [...(room.state.rounds.get(round)?.answers ?? [])].map(([who, { answer }]) => [who, answer]),
  );

describe('R2: what is on its way at the deadline', () => {
  it('counts for 300 ms and the measured round trip', () => {
    const room = new Room().join('ada', 'bob', 'cleo');
    const round = room.open(3, 'Q2');
    room.now += 20_000 + 300 + 800;
    expect(give(room, 'ada', round, option(1), 800)).toBe('ok');
    expect(give(room, 'bob', round, option(1), 799)).toBe('closed');
    expect(give(room, 'cleo', round, option(1))).toBe('closed');
  });

  it('counts for a second more at most, however slow a phone seems', () => {
    const room = new Room().join('ada');
    const round = room.open(3, 'Q2');
    room.now += 20_000 + 1_301;
    expect(give(room, 'ada', round, option(1), 60_000)).toBe('closed');
  });

  it('keeps the round open as long as the slowest connected phone needs', () => {
    const room = new Room().join('ada');
    room.open(3, 'Q2');
    const end = (ms: number | null) => nextDeadline(room.state, deck, () => ms)! - room.now;
    expect(end(null)).toBe(20_300);
    expect(end(1_100)).toBe(21_100);
  });
});

describe('R12: what is filled in and not sent', () => {
  it('counts when the time is up, and is told so', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(3, 'Q2');
    expect(fillIn(room, 'ada', round, option(1))).toBe('ok');
    expect(answers(room, round)).toEqual({});
    room.drafts.set('ada', option(1));
    room.now += 20_300;
    timeIsUp(room);
    expect(answers(room, round)).toEqual({ ada: option(1) });
    expect(mineView(room.state, 'ada', deck)?.answer).toEqual({ round, answer: option(1), byBell: true });
    expect(mineView(room.state, 'bob', deck)?.answer).toBeNull();
    room.presenter({ type: 'revealRound', round });
    expect(room.state.participants.get('ada')?.points).toBe(500);
  });

  it.each<[string, (room: Room, round: string) => void]>([
    ['the presenter', (room, round) => room.presenter({ type: 'closeRound', round })],
    ['the reveal', (room, round) => room.presenter({ type: 'revealRound', round })],
    ['another opening', (room) => room.presenter({ type: 'openRound', activity: 'Q6' })],
  ])('counts when the bell is rung by %s', (_, ring) => {
    const room = new Room().join('ada');
    const round = room.open(3, 'Q2');
    room.drafts.set('ada', option(1));
    ring(room, round);
    expect(answers(room, round)).toEqual({ ada: option(1) });
  });

  it('is scored where the close itself reveals', () => {
    const room = new Room(quizDeck).join('ada');
    const round = room.open(1, 'truth');
    room.drafts.set('ada', { kind: 'true-false', value: false });
    room.now += 20_300;
    timeIsUp(room);
    expect(room.state.rounds.get(round)?.phase).toBe('revealed');
    expect(room.state.participants.get('ada')?.points).toBe(1000);
  });

  it('takes the place of an earlier answer only where the last one counts', () => {
    const room = new Room().join('ada');
    const [last, first] = [room.open(3, 'Q2'), room.open(3, 'Q6')];
    const no: Answer = { kind: 'true-false', value: false };
    give(room, 'ada', first, no);
    expect(fillIn(room, 'ada', first, { kind: 'true-false', value: true })).toBe('ok');
    room.drafts.set('ada', { kind: 'true-false', value: true });
    room.presenter({ type: 'closeRound', round: first });
    expect(answers(room, first)).toEqual({ ada: no });
    const again = room.open(3, 'Q2');
    expect(again).not.toBe(last);
    give(room, 'ada', again, option(0));
    room.drafts.set('ada', option(1));
    room.presenter({ type: 'closeRound', round: again });
    expect(answers(room, again)).toEqual({ ada: option(1) });
  });

  it("is nobody's answer once its participant was removed", () => {
    const room = new Room().join('ada');
    const round = room.open(3, 'Q2');
    room.drafts.set('ada', option(1));
    room.presenter({ type: 'removePerson', participant: 'ada' });
    room.presenter({ type: 'closeRound', round });
    expect(answers(room, round)).toEqual({});
  });

  it('is refused too late, where it does not fit, and where nothing is filled in by turns', () => {
    const room = new Room().join('ada');
    const round = room.open(3, 'Q2');
    expect(fillIn(room, 'ada', round, option(7))).toBe('badAnswer');
    expect(fillIn(room, 'ada', 'Q9.1', option(1))).toBe('noSuchRound');
    expect(fillIn(room, 'ada', round, null)).toBe('ok');
    room.now += 20_301;
    expect(fillIn(room, 'ada', round, option(1))).toBe('closed');
    const search = room.open(4, 'down');
    expect(fillIn(room, 'ada', search, option(1))).toBe('noSuchRound');
  });

  it("follows the participant's own deadline where they have extra time", () => {
    const room = new Room().join('ada', 'bob');
    room.presenter({ type: 'grantTime', participant: 'ada', factor: 2 });
    const round = room.open(3, 'Q2');
    room.now += 40_300;
    expect(fillIn(room, 'bob', round, option(1))).toBe('closed');
    expect(fillIn(room, 'ada', round, option(1))).toBe('ok');
  });
});

describe('R13: after a bell that the presenter rings', () => {
  it('phones have a moment to hand in, by their round trip', () => {
    const room = new Room().join('ada', 'bob', 'cleo');
    const round = room.open(3, 'Q2');
    room.presenter({ type: 'closeRound', round });
    room.now += 700;
    expect(give(room, 'ada', round, option(0), 400)).toBe('ok');
    expect(fillIn(room, 'bob', round, option(1), 400)).toBe('ok');
    expect(fillIn(room, 'cleo', round, option(1), 399)).toBe('closed');
    expect(answers(room, round)).toEqual({ ada: option(0), bob: option(1) });
  });

  it('the reveal waits that moment, and nothing counts after it', () => {
    const room = new Room().join('ada');
    room.handingIn = 700;
    const round = room.open(3, 'Q2');
    room.presenter({ type: 'revealRound', round });
    expect(room.state.rounds.get(round)?.phase).toBe('closed');
    expect(nextDeadline(room.state, deck)).toBe(room.now + 700);
    room.presenter({ type: 'revealRound', round });
    expect(give(room, 'ada', round, option(1))).toBe('ok');
    room.now += 700;
    timeIsUp(room);
    expect(room.state.rounds.get(round)?.phase).toBe('revealed');
    expect(room.state.participants.get('ada')?.points).toBe(1000);
    expect(give(room, 'ada', round, option(0), 1_000)).toBe('closed');
  });

  it('a reveal that follows a close waits for what is left of the moment', () => {
    const room = new Room().join('ada');
    room.handingIn = 700;
    const round = room.open(3, 'Q2');
    room.presenter({ type: 'closeRound', round });
    room.now += 500;
    room.presenter({ type: 'revealRound', round });
    expect(nextDeadline(room.state, deck)).toBe(room.now + 200);
    const other = room.open(3, 'Q6');
    room.presenter({ type: 'closeRound', round: other });
    room.now += 700;
    room.presenter({ type: 'revealRound', round: other });
    expect(room.state.rounds.get(other)?.phase).toBe('revealed');
  });

  it('the end of the talk reveals what was asked for', () => {
    const room = new Room().join('ada');
    room.handingIn = 700;
    const round = room.open(3, 'Q2');
    give(room, 'ada', round, option(1));
    room.presenter({ type: 'revealRound', round });
    room.presenter({ type: 'endSession' });
    expect(room.state.rounds.get(round)?.phase).toBe('revealed');
  });
});
