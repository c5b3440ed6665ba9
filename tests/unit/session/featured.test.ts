import { describe, expect, it } from 'vitest';
import type { AckValue } from '@/lib/protocol/message';
import { answerQuery } from '@/lib/realtime/host/queries';
import type { Actor } from '@/lib/session/command';
import { phoneView, stageView } from '@/lib/session/view/views';
import { deck, Room } from '../../support/session';

const join = {
  pin: '123456',
  address: 'here:3000',
  url: 'http://here:3000/j/x',
  takeAway: 'http://here/away/x',
};

function drawn(...ids: string[]): Room {
  const room = new Room().join('ada').join('bob');
  const round = room.open(2, 'draw');
  for (const id of ids) room.draw('ada', id, round);
  return room;
}

const approve = (room: Room, ...ids: string[]) =>
  room.presenter({ type: 'judge', what: 'drawings', ids, verdict: 'approved' });

const stage = (room: Room) => stageView(room.state, { deck, now: room.now, join }).featured?.id ?? null;
const phone = (room: Room) => phoneView(room.state, { deck, now: room.now }).featured?.id ?? null;

describe('the digit that the slides look into', () => {
  it('V11: is the newest approved one when the slide begins, and stays until the next', () => {
    const room = drawn('d1', 'd2', 'd3');
    approve(room, 'd1', 'd2');
    room.presenter({ type: 'goTo', slide: 3, step: 0 });
    expect(stage(room)).toBe('d2');
    approve(room, 'd3');
    room.presenter({ type: 'goTo', slide: 3, step: 1 });
    expect([stage(room), phone(room)]).toEqual(['d2', 'd2']);
    room.presenter({ type: 'goTo', slide: 4, step: 0 });
    expect([stage(room), phone(room)]).toEqual(['d3', 'd3']);
  });

  it('V11: comes in the middle of a slide where there was none', () => {
    const room = drawn('d1');
    room.presenter({ type: 'goTo', slide: 3, step: 0 });
    expect(stage(room)).toBeNull();
    approve(room, 'd1');
    expect(stage(room)).toBe('d1');
  });

  it('V11: gives way at once when it is rejected or its participant removed, and is gone while the room is hidden', () => {
    const room = drawn('d1', 'd2');
    approve(room, 'd1', 'd2');
    room.presenter({ type: 'goTo', slide: 3, step: 0 });
    room.presenter({ type: 'judge', what: 'drawings', ids: ['d2'], verdict: 'rejected' });
    expect(stage(room)).toBe('d1');
    room.presenter({ type: 'hideRoom', on: true });
    expect([stage(room), phone(room)]).toEqual([null, null]);
    room.presenter({ type: 'hideRoom', on: false });
    room.presenter({ type: 'removePerson', participant: 'ada' });
    expect([stage(room), phone(room)]).toEqual([null, null]);
  });

  it('V11: a phone never has the pixels of somebody else’s drawing, also while the stage shows it', async () => {
    const room = drawn('d1', 'd2');
    approve(room, 'd1', 'd2');
    room.presenter({ type: 'goTo', slide: 3, step: 0 });
    const seen = async (participant: string) => {
      const actor: Actor = { role: 'phone', participant };
      const parts = { curve: {} as never, pictures: {} as never, reactions: {} as never };
      const storedInk = async () => new Map();
      const sources = {
        state: room.state,
        deck,
        ...parts,
        storedInk,
        isHere: () => true,
        attended: () => null,
        now: 0,
      };
      const { ink } = (await answerQuery(
        { type: 'ink', digits: ['d1', 'd2'] },
        actor,
        sources,
      )) as AckValue['ink'];
      return ink.map(({ id }) => id);
    };
    expect(await seen('bob')).toEqual([]);
    expect(await seen('ada')).toEqual(['d1', 'd2']);
  });
});
