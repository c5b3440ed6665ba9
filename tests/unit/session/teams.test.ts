import { describe, expect, it } from 'vitest';
import { parseDeck } from '@/lib/deck/parse';
import { dealtTeam } from '@/lib/session/decide/teams';
import { mineView, stageView } from '@/lib/session/view/views';
import { english } from '@/lib/words/en/english';
import { code, deck, Room } from '../../support/session';

const names = ['Left', 'Right', 'Balcony'];
const chosen = { ...deck, teams: { names, by: 'choice' } } as const;
const dealt = { ...deck, teams: { names, by: 'random' } } as const;
const join = { pin: '123456', address: 'here', url: 'http://here', takeAway: 'http://here/away/x' };
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
      { name: 'Right', network: false, points: 1000, rank: 1, digit: null, team: { people: 1, digits: [] } },
      { name: 'Left', network: false, points: 500, rank: 2, digit: null, team: { people: 2, digits: [] } },
    ]);
  });

  it('G1: up to four approved drawings stand for a team, one per participant', () => {
    const room = seated();
    const round = room.open(2, 'draw');
    for (const person of ['ada', 'bob', 'eve'])
      for (const n of [1, 2]) room.draw(person, `${person}-${n}`, round);
    room.presenter({
      type: 'judge',
      what: 'drawings',
      ids: ['ada-1', 'ada-2', 'bob-1'],
      verdict: 'approved',
    });
    play(room, 'bob', 'eve');
    expect(board(room).map(({ team }) => team)).toEqual([
      { people: 1, digits: [] },
      { people: 2, digits: ['bob-1', 'ada-2'] },
    ]);
    room.presenter({ type: 'hideRoom', on: true });
    expect(board(room)[1]?.team).toEqual({ people: 2, digits: [] });
  });

  it('G5: stage and console have the size of every team, in the order of the deck', () => {
    const room = seated();
    room.presenter({ type: 'removePerson', participant: 'bob' });
    expect(stageView(room.state, { deck: chosen, now: room.now, join }).teams).toEqual([
      { name: 'Left', people: 1 },
      { name: 'Right', people: 1 },
      { name: 'Balcony', people: 1 },
    ]);
    expect(stageView(room.state, { deck, now: room.now, join }).teams).toEqual([]);
  });

  it('G7: the presenter moves anybody at any time, and the points go along', () => {
    const room = seated();
    play(room, 'ada', 'eve');
    const move = (participant: string, team: number) =>
      code(room.presenter({ type: 'moveToTeam', participant, team }));
    expect([move('ada', 2), move('ada', 2), move('ada', 3), move('nobody', 0)]).toEqual([
      'ok',
      'ok',
      'noSuchTeam',
      'noSuchPerson',
    ]);
    expect(board(room)).toMatchObject([
      { name: 'Right', points: 1000 },
      { name: 'Balcony', points: 500, team: { people: 2 } },
    ]);
    const random = new Room(dealt).join('ada');
    const other = (random.state.participants.get('ada')!.team! + 1) % 3;
    expect(code(random.presenter({ type: 'moveToTeam', participant: 'ada', team: other }))).toBe('ok');
    expect(random.state.participants.get('ada')?.team).toBe(other);
    expect(
      code(new Room(deck).join('ada').presenter({ type: 'moveToTeam', participant: 'ada', team: 0 })),
    ).toBe('noSuchTeam');
  });

  it('G1: a removed participant counts in no team', () => {
    const room = seated();
    play(room, 'ada', 'eve');
    room.presenter({ type: 'removePerson', participant: 'bob' });
    expect(board(room)).toMatchObject([
      { name: 'Left', points: 1000, rank: 1 },
      { name: 'Right', points: 1000, rank: 1 },
    ]);
  });

  it('G2: a participant chooses among the teams of the deck, and may change until the first points', () => {
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
    expect(mineView(room.state, 'ada', chosen)?.team).toMatchObject({ names, own: 0, open: false });
    expect(mineView(room.state, 'zoe', chosen)?.team).toEqual({ names, own: 1, open: true, standing: null });
    expect(choose(new Room(deck).join('ada'), 'ada', 0)).toBe('noSuchTeam');
    expect(choose(new Room(dealt).join('ada'), 'ada', 0)).toBe('noSuchTeam');
  });

  it('G3: the sizes of random teams never differ by more than one, and the turn is not fixed', () => {
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

  it("G4: a phone has its team's place, and its own within the team", () => {
    const room = seated();
    play(room, 'ada', 'eve');
    expect(mineView(room.state, 'bob', chosen)?.team?.standing).toEqual({
      rank: 2,
      of: 2,
      points: 500,
      place: 2,
      people: 2,
    });
    expect(mineView(room.state, 'eve', chosen)?.team?.standing).toMatchObject({ rank: 1, place: 1 });
    expect(mineView(room.state, 'zoe', chosen)?.team?.standing).toBeNull();
    expect(mineView(room.state, 'eve', { ...chosen, leaderboard: 'off' })?.team?.standing).toBeNull();
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
    return parsed.ok ? parsed.value.teams : parsed.error.map(({ mistake }) => english.deck.mistake(mistake));
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
  ])('%s is reported', (line) => {
    expect(read(line)).toEqual([expect.stringMatching(/^front matter: `teams`: expected 2 to 8 different/)]);
  });

  it('an unknown way to deal is reported', () => {
    expect(read('teams: [A, B]\nteams-by: height')).toEqual([
      'front matter: `teams-by`: expected one of choice, random',
    ]);
  });
});
