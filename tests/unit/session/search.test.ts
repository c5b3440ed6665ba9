// Searching in the dark: balls and dials, rules L5 … L7 and L10 of docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { heightAt, longestStep, startOf } from '@/lib/descent/ball';
import { dialStart } from '@/lib/descent/dial';
import { landscape } from '@/lib/descent/landscape';
import type { MySearch } from '@/lib/kinds/kinds';
import type { SessionCommand } from '@/lib/session/command';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import { crowdOf } from '@/lib/session/view/crowd';
import { mineView, phoneView } from '@/lib/session/view/views';
import { code, deck, Room } from '../../support/session';

const step = (n: number, dx: number, dy = 0): SessionCommand => ({
  type: 'stepBall',
  round: 'down.1',
  n,
  dx,
  dy,
});
const turn = (n: number, by: number): SessionCommand => ({ type: 'turnDial', round: 'blind.1', n, turn: by });

const onSlope = (...people: string[]) => {
  const room = new Room().join(...people);
  room.open(4, 'down');
  return room;
};
const searchOf = (room: Room, person: string) => mineView(room.state, person, deck)!.search!;
const ball = (room: Room, person: string) => searchOf(room, person) as Extract<MySearch, { kind: 'ball' }>;
const pathOf = (room: Room, person: string, round = 'down.1') =>
  room.state.rounds.get(round)!.answers.get(person);

describe('L5: steps are counted, and an accepted step stays', () => {
  it('a ball stands at its own start, with its height and slope, before any step', () => {
    const room = onSlope('ada', 'bob');
    const map = landscape(2016);
    expect(ball(room, 'ada')).toMatchObject({ heights: [heightAt(map, startOf(2016, 0))], left: 3 });
    expect(ball(room, 'bob')).toMatchObject({ heights: [heightAt(map, startOf(2016, 1))], left: 3 });
  });

  it('each step is one event, in order, and the height after it is told', () => {
    const room = onSlope('ada');
    for (const n of [1, 2]) expect(code(room.phone('ada', step(n, 0.05)))).toBe('ok');
    const [x, y] = startOf(2016, 0);
    expect(room.log.filter(({ event }) => event.type === 'answered')).toHaveLength(2);
    expect(pathOf(room, 'ada')?.answer).toMatchObject({
      path: [
        [x, y],
        [expect.closeTo(x + 0.05, 4), y],
        [expect.closeTo(x + 0.1, 4), y],
      ],
    });
    expect(ball(room, 'ada')).toMatchObject({ left: 1 });
    expect(ball(room, 'ada').heights).toHaveLength(3);
  });

  it('a repeat is harmless, also after the close; a step out of turn is refused', () => {
    const room = onSlope('ada');
    room.phone('ada', step(1, 0.05));
    const { seq } = room.state;
    expect(code(room.phone('ada', step(1, -0.05)))).toBe('ok');
    expect(code(room.phone('ada', step(3, 0.05)))).toBe('badAnswer');
    room.presenter({ type: 'closeRound', round: 'down.1' });
    room.now += 301;
    expect(code(room.phone('ada', step(1, 0.05)))).toBe('ok');
    expect(code(room.phone('ada', step(2, 0.05)))).toBe('closed');
    expect(room.state.seq).toBe(seq + 1);
  });

  it('there are no more than the deck gives, and none after the deadline and its grace', () => {
    const room = onSlope('ada', 'bob');
    for (const n of [1, 2, 3]) room.phone('ada', step(n, 0.01));
    expect(code(room.phone('ada', step(4, 0.01)))).toBe('badAnswer');
    room.now += 20_300;
    expect(code(room.phone('bob', step(1, 0.01)))).toBe('ok');
    room.now += 1;
    expect(code(room.phone('bob', step(2, 0.01)))).toBe('closed');
  });
});

describe('L6: nobody can jump', () => {
  it.each([
    ['too long', step(1, longestStep * 1.01)],
    ['too long on the diagonal', step(1, 0.05, 0.05)],
    [
      'a whole path as an answer',
      { type: 'answer', round: 'down.1', value: { kind: 'descend', path: [[1, 1]] } },
    ],
    ['a dial on a landscape', { type: 'turnDial', round: 'down.1', n: 1, turn: 1 }],
  ] as [string, SessionCommand][])('%s is refused and moves nothing', (_, command) => {
    const room = onSlope('ada');
    expect(code(room.phone('ada', command))).toMatch(/badAnswer|noSuchRound/);
    expect(pathOf(room, 'ada')).toBeUndefined();
  });

  it('a removed participant’s ball is gone, and only participants have balls', () => {
    const room = onSlope('ada', 'bob');
    room.phone('bob', step(1, 0.05));
    room.presenter({ type: 'removePerson', participant: 'bob' });
    expect(code(room.phone('bob', step(2, 0.05)))).toBe('removed');
    expect(crowdOf(room.state, deck)?.balls.map(({ index }) => index)).toEqual([0]);
    expect(code(room.try({ role: 'stage' }, step(1, 0.05)))).toBe('noSuchPerson');
  });
});

describe('L6: the lowest is named, of those who moved, with a name that may be read out loud', () => {
  it('and with none while the room is hidden', () => {
    const room = onSlope('ada', 'bob');
    expect(crowdOf(room.state, deck)).toMatchObject({ balls: [{ index: 0 }, { index: 1 }], lowest: null });
    room.phone('bob', { type: 'rename', name: 'Countess' });
    room.phone('bob', step(1, 0.05));
    const suggested = crowdOf(room.state, deck)!.lowest!;
    expect(suggested).toMatchObject({ index: 1, height: ball(room, 'bob').heights[1] });
    expect(suggested.name).not.toBe('Countess');
    room.presenter({ type: 'approveAll', what: 'names' });
    expect(crowdOf(room.state, deck)!.lowest!.name).toBe('Countess');
    room.presenter({ type: 'hideRoom', on: true });
    expect(crowdOf(room.state, deck)!.lowest!.name).toBeNull();
  });

  it('only a slide that draws the crowd has one', () => {
    const { state } = onSlope('ada');
    const bare = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, blocks: [] })) };
    expect(crowdOf(state, bare)).toBeNull();
  });

  it('the reveal scores where balls stand: the lowest has it all', () => {
    const room = onSlope('ada', 'bob');
    const [ada, bob] = ['ada', 'bob'].map((person) => {
      room.phone(person, step(1, 0));
      return ball(room, person).heights[1]!;
    });
    room.presenter({ type: 'revealRound', round: 'down.1' });
    const points = ['ada', 'bob'].map((person) => room.state.participants.get(person)!.points);
    expect(points).toEqual(ada! < bob! ? [1000, 0] : [0, 1000]);
  });
});

describe('L7: a dial knows no numbers until the search is over', () => {
  const searching = () => {
    const room = new Room().join('ada');
    room.open(4, 'blind');
    return room;
  };
  const start = dialStart({ min: -4, max: 4 }, 0);

  it('each try is kept and answered with its cost', () => {
    const room = searching();
    room.phone('ada', turn(1, -start));
    room.phone('ada', turn(2, 1 - start));
    expect(code(room.phone('ada', turn(2, 5)))).toBe('ok');
    expect(code(room.phone('ada', turn(4, 5)))).toBe('badAnswer');
    expect(pathOf(room, 'ada', 'blind.1')?.answer).toEqual({ kind: 'guess', tried: [0, 1] });
    expect(searchOf(room, 'ada')).toEqual({
      kind: 'dial',
      round: 'blind.1',
      costs: [expect.closeTo(start * start, 2), 0, 1],
      ws: null,
    });
    room.presenter({ type: 'closeRound', round: 'blind.1' });
    expect(searchOf(room, 'ada')).toMatchObject({ ws: [start, 0, 1] });
  });
});

describe('L10: a phone never has the map, the seed or a place', () => {
  it('in no view, in any phase', () => {
    const room = onSlope('ada', 'bob');
    const seen: string[] = [];
    const look = () => {
      const context = { deck, now: room.now };
      seen.push(
        JSON.stringify(phoneView(room.state, context)),
        JSON.stringify(mineView(room.state, 'ada', deck)),
      );
    };
    look();
    room.phone('ada', step(1, 0.0313, 0.0211));
    room.phone('bob', step(1, 0.02));
    look();
    room.presenter({ type: 'closeRound', round: 'down.1' });
    look();
    room.presenter({ type: 'revealRound', round: 'down.1' });
    look();
    const given = pathOf(room, 'ada')!.answer;
    const places = given.kind === 'descend' ? given.path.flat() : [];
    expect(places).toHaveLength(4);
    for (const secret of ['2016', '"seed"', '"path"', '"places"', '"balls"', ...places.map(String)]) {
      for (const view of seen) expect(view.includes(secret), secret).toBe(false);
    }
  });
});

it('E2: searches folded again give the same state', () => {
  const room = onSlope('ada');
  room.phone('ada', step(1, 0.05));
  room.phone('ada', step(2, 0, 0.05));
  room.open(4, 'blind');
  room.phone('ada', turn(1, 0.5));
  const again = initialState('room', { seed: 7, createdAt: 0 });
  for (const recorded of room.log) evolve(again, recorded);
  expect(again).toEqual(room.state);
});
