import { describe, expect, it } from 'vitest';
import { parseDeck } from '@/lib/deck/parse';
import { dealtTeam } from '@/lib/session/teams';
import { mineView, stageView } from '@/lib/session/views';
import { code, deck, Room } from '../../support/session';

const names = ['Left', 'Right', 'Balcony'];
const chosen = { ...deck, teams: { names, by: 'choice' } } as const;
const dealt = { ...deck, teams: { names, by: 'random' } } as const;
const join = { pin: '123456', address: 'here', url: 'http://here' };
const board = (room: Room, its = room.deck) =>
  stageView(room.state, { deck: its, now: room.now, join }).leaderboard;
const choose = (room: Room, person: string, team: number) =>
  code(room.phone(person, { type: 'chooseTeam', team }));

/** Everybody named is right at once and earns 1,000, the others nothing. */
function play(room: Room, ...right: string[]): void {
  const round = room.open(3, 'Q2');
  for (const person of room.state.participants.keys())
    room.phone(person, {
      type: 'answer',
      round,
      value: { kind: 'choice', option: right.includes(person) ? 1 : 0 },
    });
  room.presenter({ type: 'revealRound', round });
}

function seated(): Room {
  const room = new Room(chosen).join('ada', 'bob', 'eve', 'kim', 'zoe');
  for (const [person, team] of [
    ['ada', 0],
    ['bob', 0],
    ['eve', 1],
    ['kim', 2],
  ] as const)
    expect(choose(room, person, team)).toBe('ok');
  return room;
}

describe('teams', () => {
  it("G1: the leaderboard has teams by the mean of their members' points, and no team without points", () => {
    const room = seated();
    expect(board(room)).toEqual([]);
    play(room, 'ada', 'eve', 'zoe');
    expect(board(room)).toEqual([
      { name: 'Right', network: false, points: 1000, rank: 1, digit: null },
      { name: 'Left', network: false, points: 500, rank: 2, digit: null },
    ]);
  });

  it('G1: a removed person counts in no team', () => {
    const room = seated();
    play(room, 'ada', 'eve');
    room.presenter({ type: 'removePerson', participant: 'bob' });
    expect(board(room)).toMatchObject([
      { name: 'Left', points: 1000, rank: 1 },
      { name: 'Right', points: 1000, rank: 1 },
    ]);
  });

  it('G2: a person chooses among the teams of the deck, and may change until the first points', () => {
    const room = seated();
    expect([choose(room, 'ada', 1), choose(room, 'ada', 0), choose(room, 'ada', 3)]).toEqual([
      'ok',
      'ok',
      'noSuchTeam',
    ]);
    play(room, 'ada');
    expect([choose(room, 'ada', 1), choose(room, 'ada', 0), choose(room, 'zoe', 1)]).toEqual([
      'teamSettled',
      'ok',
      'ok',
    ]);
    expect(mineView(room.state, 'ada', chosen)?.team).toEqual({ names, own: 0, open: false });
    expect(mineView(room.state, 'zoe', chosen)?.team).toEqual({ names, own: 1, open: true });
    expect(choose(new Room(deck).join('ada'), 'ada', 0)).toBe('noSuchTeam');
    expect(choose(new Room(dealt).join('ada'), 'ada', 0)).toBe('noSuchTeam');
  });

  it('G3: dealt teams differ by one person at most, after any number of people, and not by a fixed turn', () => {
    for (const count of [2, 3, 8]) {
      const sizes = Array.from({ length: count }, () => 0);
      const order: number[] = [];
      for (let index = 0; index < 120; index++) {
        const team = dealtTeam(index, count, 7);
        sizes[team]!++;
        order.push(team);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }
      expect(order).not.toEqual(order.map((_, index) => order[index % count]));
      expect(order).not.toEqual(order.map((_, index) => dealtTeam(index, count, 8)));
    }
    const room = new Room(dealt).join('ada', 'bob', 'eve');
    expect(
      [...room.state.participants.values()].map(({ team }) => team).sort((a, b) => (a ?? 0) - (b ?? 0)),
    ).toEqual([0, 1, 2]);
  });

  it('G4: own place and points stay, hidden names hide no team, and off is off', () => {
    const room = seated();
    play(room, 'ada', 'eve');
    expect(mineView(room.state, 'eve', chosen)).toMatchObject({ points: 1000, rank: 1 });
    expect(board(room, { ...chosen, leaderboard: 'places' })[0]?.name).toBe('Right');
    expect(board(room, { ...chosen, leaderboard: 'off' })).toEqual([]);
    expect(mineView(room.state, 'eve', deck)?.team).toBeNull();
  });
});

describe('in the front matter', () => {
  const read = (lines: string) => {
    const parsed = parseDeck(`---\ntitle: T\n${lines}\n---\n# One`, 'talk.md');
    return parsed.ok ? parsed.value.teams : parsed.error.map(({ message }) => message);
  };

  it('teams are named, and chosen unless it says random', () => {
    expect(read('teams: [Left half, Right half]')).toEqual({
      names: ['Left half', 'Right half'],
      by: 'choice',
    });
    expect(read('teams: [1, 2]\nteams-by: random')).toEqual({ names: ['1', '2'], by: 'random' });
    expect(read('minutes: 3')).toBeUndefined();
  });

  it.each([
    'teams: [One]',
    'teams: [A, A]',
    `teams: [A, ${'b'.repeat(25)}]`,
    'teams: Left',
    'teams: [A, [B]]',
  ])('%s is told to be wrong', (line) => {
    expect(read(line)).toEqual([expect.stringMatching(/^front matter: `teams`: expected 2 to 8 different/)]);
  });

  it('an unknown way to deal is told to be wrong', () => {
    expect(read('teams: [A, B]\nteams-by: height')).toEqual([
      'front matter: `teams-by`: expected one of choice, random',
    ]);
  });
});
