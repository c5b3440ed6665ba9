import { describe, expect, it } from 'vitest';
import type { Deck } from '@/lib/deck/deck';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import { linkCounts } from '@/lib/session/links';
import { takeAwayOf } from '@/lib/session/view/take-away';
import { mineView, presenterView, stageView } from '@/lib/session/view/views';
import { code, deck, Room } from '../../support/session';

const join = { pin: '123456', address: 'here', url: 'http://here', takeAway: 'http://here/away/x' };
const book = 'http://book.example';
const film = 'https://film.example';
const linked: Deck = {
  ...deck,
  slides: deck.slides.map((slide) =>
    slide.number === 2
      ? {
          ...slide,
          blocks: [
            {
              kind: 'list',
              ordered: false,
              step: 0,
              on: 'both',
              items: [
                {
                  step: 0,
                  children: [{ kind: 'link', href: book, children: [{ kind: 'text', text: 'Book' }] }],
                },
                {
                  step: 0,
                  children: [{ kind: 'link', href: film, children: [{ kind: 'text', text: film }] }],
                },
              ],
            },
          ],
        }
      : slide,
  ),
};

/** Ada with two approved drawings, Bob with one, on the slide of the network's digit. */
function drawnRoom() {
  const room = new Room(linked).join('ada', 'bob');
  const round = room.open(2, 'draw');
  room.draw('bob', 'b-1', round);
  room.draw('ada', 'a-1', round);
  room.draw('ada', 'a-2', round, 4);
  room.presenter({ type: 'approveAll', what: 'drawings' });
  room.presenter({ type: 'goTo', slide: 3, step: 0 });
  return { room, round };
}

const remove = (room: Room, person = 'ada') => room.phone(person, { type: 'deleteDrawings' });

describe('deleting drawings', () => {
  it('Z2: takes all of theirs from wall, followed drawing, marks, console and phone, and nobody else’s', () => {
    const { room } = drawnRoom();
    room.try(
      { role: 'server' },
      { type: 'noteTrainerChange', step: 9, change: { kind: 'join', ids: ['a-1', 'b-1'] } },
    );
    expect(room.state.featured).toBe('a-2');
    remove(room);
    const now = { deck: linked, now: room.now, join };
    for (const view of [stageView(room.state, now), presenterView(room.state, now)]) {
      expect(view.wall.map(({ id }) => id)).toEqual(['b-1']);
      expect(view.featured?.id).toBe('b-1');
      expect(view.counts).toMatchObject({ drawn: 1, training: 1 });
      expect(JSON.stringify(view)).not.toMatch(/"a-[12]"/);
    }
    expect(mineView(room.state, 'ada', linked)?.digits).toEqual([]);
    expect(takeAwayOf(room.state, 'ada', linked)).toMatchObject({ digits: [], deleted: 2 });
    expect(takeAwayOf(room.state, 'bob', linked)?.digits.map(({ id }) => id)).toEqual(['b-1']);
  });

  it('Z2: keeps points and answers, and is harmless when repeated', () => {
    const { room } = drawnRoom();
    const round = room.open(3, 'Q2');
    room.phone('ada', { type: 'answer', round, value: { kind: 'choice', option: 1 } });
    room.presenter({ type: 'revealRound', round });
    const { points } = room.state.participants.get('ada')!;
    expect(points).toBeGreaterThan(0);
    remove(room);
    expect(remove(room)).toEqual({ ok: true, value: [] });
    expect(takeAwayOf(room.state, 'ada', linked)).toMatchObject({ points, answers: [{ answered: true }] });
  });

  it('Z2: works after the end, for participants of the session only', () => {
    const { room } = drawnRoom();
    room.presenter({ type: 'endSession' });
    expect(code(room.try({ role: 'presenter' }, { type: 'deleteDrawings' }))).toBe('noSuchPerson');
    expect(code(remove(room, 'nobody'))).toBe('noSuchPerson');
    expect(code(remove(room))).toBe('ok');
    expect(room.state.drawings.size).toBe(1);
    room.presenter({ type: 'removePerson', participant: 'bob' });
    expect(code(remove(room, 'bob'))).toBe('removed');
  });

  it('Z3: a deleted drawing does not come back by a repeat or a verdict, and still counts towards the thousand', () => {
    const { room, round } = drawnRoom();
    remove(room);
    expect(code(room.draw('ada', 'a-1', round))).toBe('noSuchThing');
    expect(code(room.presenter({ type: 'judge', what: 'drawings', ids: ['a-1'], verdict: 'approved' }))).toBe(
      'noSuchThing',
    );
    for (let n = 3; n <= 1000; n++) room.draw('ada', `a-${n}`, round);
    expect(code(room.draw('ada', 'a-1001', round))).toBe('tooManyDrawings');
  });

  it('E2: the events fold again to the same state', () => {
    const { room } = drawnRoom();
    remove(room);
    room.phone('bob', { type: 'tapLink', slide: 2, href: film });
    const again = initialState('room', { seed: 7, createdAt: 0 });
    for (const one of room.log) evolve(again, one);
    expect(again).toEqual(room.state);
  });
});

describe('what is taken home', () => {
  it('Z1: answers in revealed rounds only, with what was right and why', () => {
    const { room } = drawnRoom();
    const first = room.open(3, 'Q2');
    room.phone('ada', { type: 'answer', round: first, value: { kind: 'choice', option: 0 } });
    room.phone('bob', { type: 'answer', round: first, value: { kind: 'choice', option: 1 } });
    room.presenter({ type: 'closeRound', round: first });
    expect(takeAwayOf(room.state, 'ada', linked)?.answers).toEqual([]);
    expect(JSON.stringify(takeAwayOf(room.state, 'ada', linked))).not.toContain('Because.');
    room.presenter({ type: 'revealRound', round: first });
    expect(takeAwayOf(room.state, 'ada', linked)?.answers).toEqual([
      {
        round: first,
        public: expect.objectContaining({ slide: 3, prompt: 'A question', options: ['0', '1'] }),
        answered: true,
        answer: { kind: 'choice', option: 0 },
        solution: { kind: 'options', right: [1] },
        line: expect.objectContaining({ right: 0, points: 0 }),
        explanation: 'Because.',
      },
    ]);
  });

  it('Z1: a question asked again stands for the time it was answered first', () => {
    const { room } = drawnRoom();
    for (const option of [null, 1, 0]) {
      const round = room.open(3, 'Q2');
      if (option !== null) room.phone('ada', { type: 'answer', round, value: { kind: 'choice', option } });
      room.presenter({ type: 'revealRound', round });
    }
    expect(takeAwayOf(room.state, 'ada', linked)?.answers).toMatchObject([
      { round: 'Q2.2', answer: { kind: 'choice', option: 1 } },
    ]);
  });

  it('Z1: nothing for whoever is not in the room any more', () => {
    const { room } = drawnRoom();
    room.presenter({ type: 'removePerson', participant: 'ada' });
    expect(takeAwayOf(room.state, 'ada', linked)).toBeNull();
    expect(takeAwayOf(room.state, 'nobody', linked)).toBeNull();
  });
});

describe('links', () => {
  const tap = (room: Room, person: string, slide: number, href: string) =>
    room.phone(person, { type: 'tapLink', slide, href });
  const counts = (room: Room) => linkCounts(room.state, linked, 2).map(({ people }) => people);

  it('Z7: a tap counts once per participant and link, also after the end', () => {
    const { room } = drawnRoom();
    expect(tap(room, 'ada', 2, film)).toMatchObject({ value: [{ type: 'linkTapped', link: 1 }] });
    expect(tap(room, 'ada', 2, film)).toEqual({ ok: true, value: [] });
    room.presenter({ type: 'endSession' });
    tap(room, 'bob', 2, film);
    tap(room, 'bob', 2, book);
    expect(counts(room)).toEqual([1, 2]);
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    expect(presenterView(room.state, { deck: linked, now: 0, join }).links).toEqual([
      { href: book, text: 'Book', people: 1 },
      { href: film, text: film, people: 2 },
    ]);
  });

  it('Z7: only links on slides that the room has seen count, and those of removed participants do not', () => {
    const room = new Room(linked).join('ada', 'bob');
    expect(code(tap(room, 'ada', 2, film))).toBe('noSuchThing');
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    for (const [slide, href] of [
      [2, 'https://else.example'],
      [1, film],
      [300, film],
    ] as const)
      expect(code(tap(room, 'ada', slide, href))).toBe('noSuchThing');
    tap(room, 'ada', 2, film);
    room.presenter({ type: 'removePerson', participant: 'ada' });
    expect(counts(room)).toEqual([0, 0]);
    expect(code(tap(room, 'ada', 2, film))).toBe('removed');
  });
});

it('Z1: a line of an earlier version, which has its reason as a sentence, is folded and taken home as it is', () => {
  const { room } = drawnRoom();
  const round = room.open(3, 'Q2');
  room.phone('ada', { type: 'answer', round, value: { kind: 'choice', option: 1 } });
  const line = { points: 940, right: 1, streak: 1, explanation: 'right, 2.1 s of 20' };
  const event = { type: 'roundRevealed', round, scores: [['ada', line]] } as const;
  evolve(room.state, { seq: room.state.seq + 1, at: room.now, event });
  expect(room.state.participants.get('ada')).toMatchObject({ points: 940, streak: 1 });
  expect(takeAwayOf(room.state, 'ada', linked)?.answers).toMatchObject([{ line }]);
});
