import { describe, expect, it } from 'vitest';
import { mineView, presenterView } from '@/lib/session/view/views';
import { code, deck, Room } from '../../support/session';

const join = { pin: '123456', address: 'here', url: 'http://here', takeAway: 'http://here/away/x' };
const seen = (room: Room) => presenterView(room.state, { deck, now: room.now, join });
const asks = (room: Room, participant: string, on = true) =>
  code(room.phone(participant, { type: 'askTime', on }));
const grant = (room: Room, participant: string, factor: 1 | 1.5 | 2) =>
  code(room.presenter({ type: 'grantTime', participant, factor }));

describe('R11: more time is asked for on the phone and given on the console', () => {
  it('the console has everybody who asks, the latest to join first', () => {
    const room = new Room().join('ada', 'bob', 'eve');
    expect(seen(room).persons).toEqual([]);
    expect([asks(room, 'ada'), asks(room, 'ada'), asks(room, 'nobody')]).toEqual([
      'ok',
      'ok',
      'noSuchPerson',
    ]);
    expect(room.log.filter(({ event }) => event.type === 'extraTimeAsked')).toHaveLength(1);
    expect(seen(room)).toMatchObject({
      timeAsked: 1,
      persons: [{ id: 'ada' }],
    });
    asks(room, 'eve');
    expect(seen(room).persons.map(({ id }) => id)).toEqual(['eve', 'ada']);
    expect(mineView(room.state, 'ada', deck)?.timeAsked).toBe(true);
  });

  it.each([1.5, 2, 1] as const)('×%d answers it', (factor) => {
    const room = new Room().join('ada');
    asks(room, 'ada');
    expect(grant(room, 'ada', factor)).toBe('ok');
    expect(mineView(room.state, 'ada', deck)).toMatchObject({ timeAsked: false, timeFactor: factor });
    expect(seen(room).timeAsked).toBe(0);
  });

  it('it can be taken back, and goes with its participant', () => {
    const room = new Room().join('ada', 'bob');
    asks(room, 'ada');
    asks(room, 'bob');
    asks(room, 'ada', false);
    expect(seen(room).timeAsked).toBe(1);
    room.presenter({ type: 'removePerson', participant: 'bob' });
    expect(seen(room).timeAsked).toBe(0);
  });

  it('who has more time already need not ask', () => {
    const room = new Room().join('ada');
    grant(room, 'ada', 2);
    asks(room, 'ada');
    expect(mineView(room.state, 'ada', deck)).toMatchObject({ timeAsked: false, timeFactor: 2 });
  });

  it('given in the middle of a question it stretches that one too', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(3, 'Q2');
    const answer = (participant: string) =>
      code(room.phone(participant, { type: 'answer', round, value: { kind: 'choice', option: 1 } }));
    room.now += 15_000;
    grant(room, 'ada', 1.5);
    room.now += 10_000;
    expect([answer('ada'), answer('bob')]).toEqual(['ok', 'closed']);
  });
});
