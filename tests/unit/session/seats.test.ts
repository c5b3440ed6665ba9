import { describe, expect, it } from 'vitest';
import { code, Room } from '../../support/session';

/** A room of `size` seats, all taken long ago; nobody's phone is connected. */
function fullRoom(...people: string[]): Room {
  const room = new Room().join(...people);
  room.seatLimit = people.length;
  room.now += 60_000;
  return room;
}

const arrives = (room: Room, person: string, seat = `seat-${person}`) =>
  code(room.try({ role: 'server' }, { type: 'join', participant: person, seat }));
const seated = (room: Room) => [...room.state.participants.keys()];
/** All that a participant can have made. */
const made = ({ state }: Room) => ({
  drawings: [...state.drawings.keys()].sort(),
  answers: [...state.rounds.values()].map(({ answers: given }) => [...given.keys()].sort()),
  questions: [...state.questions.values()].map(({ id, votes }) => [id, [...votes].sort()]),
  gone: [...state.gone],
  taps: [...state.taps].map(([key, people]) => [key, [...people].sort()]),
});

describe('J19: in a full room the seat of who came first, is away and has done nothing goes to the next', () => {
  it('one seat per newcomer', () => {
    const room = fullRoom('ada', 'bob');
    expect(arrives(room, 'eve')).toBe('ok');
    expect(seated(room)).toEqual(['bob', 'eve']);
  });

  it('who gave up a seat joins again as somebody new, if there is one to have', () => {
    const room = fullRoom('ada', 'bob');
    arrives(room, 'eve');
    expect(arrives(room, 'ada-again', 'seat-ada')).toBe('ok');
    expect(seated(room)).toEqual(['eve', 'ada-again']);
    const numbers = [...room.state.participants.values()].map(({ index }) => index);
    expect(new Set(numbers).size).toBe(2);
  });

  it.each([
    ['is connected', (room: Room) => void room.here.add('ada')],
    ['chose a name', (room: Room) => void room.phone('ada', { type: 'rename', name: 'Ada' })],
    [
      'asked something',
      (room: Room) => void room.phone('ada', { type: 'ask', question: 'q-1', text: 'Why so many?' }),
    ],
    ['drew', (room: Room) => void room.draw('ada', 'd1', room.open(2, 'draw'))],
  ])('J20: who %s keeps the seat', (_what, act) => {
    const room = fullRoom('ada');
    act(room);
    room.now += 1e6;
    expect(arrives(room, 'eve')).toBe('full');
    expect(seated(room)).toEqual(['ada']);
  });

  it('J20: who has only just joined keeps the seat, so that their phone can connect', () => {
    const room = new Room().join('ada');
    room.seatLimit = 1;
    room.now += 19_999;
    expect(arrives(room, 'eve')).toBe('full');
    room.now += 1;
    expect(arrives(room, 'eve')).toBe('ok');
  });
});

describe('J21: the presenter removes many at once and can take that back', () => {
  function lively(): Room {
    const room = new Room().join('ada', 'bob', 'eve');
    const round = room.open(2, 'draw');
    for (const person of ['ada', 'bob', 'eve']) room.draw(person, `by-${person}`, round);
    room.phone('ada', { type: 'ask', question: 'q-1', text: 'Why so many?' });
    room.phone('bob', { type: 'ask', question: 'q-2', text: 'How many?' });
    for (const question of ['q-1', 'q-2'])
      room.presenter({ type: 'judgeQuestion', question, status: 'approved' });
    room.phone('eve', { type: 'upvote', question: 'q-1', on: true });
    room.phone('ada', { type: 'upvote', question: 'q-2', on: true });
    return room;
  }

  it('nothing of theirs is left, and then everything is as it was', () => {
    const room = lively();
    const before = made(room);
    const participants = ['ada', 'bob', 'nobody', 'ada'];
    expect(code(room.presenter({ type: 'removeParticipants', participants }))).toBe('ok');
    expect(made(room)).toMatchObject({ drawings: ['by-eve'], questions: [] });
    expect(code(room.phone('ada', { type: 'rename', name: 'Ada' }))).toBe('removed');
    expect(code(room.presenter({ type: 'restoreParticipants', participants }))).toBe('ok');
    expect(made(room)).toEqual(before);
    expect(code(room.phone('ada', { type: 'rename', name: 'Ada' }))).toBe('ok');
  });

  it('said twice it changes nothing more', () => {
    const room = lively();
    const remove = () => room.presenter({ type: 'removeParticipants', participants: ['ada'] });
    expect([remove(), remove()].map((decision) => decision.ok && decision.value.length)).toEqual([1, 0]);
    const restore = () => room.presenter({ type: 'restoreParticipants', participants: ['ada'] });
    expect([restore(), restore()].map((decision) => decision.ok && decision.value.length)).toEqual([1, 0]);
  });

  it('a name that somebody else took meanwhile stays theirs', () => {
    const room = lively();
    room.phone('ada', { type: 'rename', name: 'Lovelace' });
    room.presenter({ type: 'removeParticipants', participants: ['ada'] });
    expect(code(room.phone('bob', { type: 'rename', name: 'Lovelace' }))).toBe('ok');
    room.presenter({ type: 'restoreParticipants', participants: ['ada'] });
    const ada = room.state.participants.get('ada')!;
    expect(ada.name).toBe(ada.suggestion);
  });

  it('as many come back as there are seats', () => {
    const room = lively();
    room.presenter({ type: 'removeParticipants', participants: ['ada', 'bob'] });
    room.seatLimit = 2;
    room.presenter({ type: 'restoreParticipants', participants: ['ada', 'bob'] });
    expect([...room.state.participants.values()].map(({ removed }) => removed)).toEqual([false, true, false]);
    expect(code(room.presenter({ type: 'restoreParticipants', participants: ['bob'] }))).toBe('full');
  });
});
