// The rules R7 … R10, C1 … C4 and V5 … V7 of docs/RULES.md.

import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/kinds/kinds';
import { nextDeadline } from '@/lib/session/decide/round';
import { comparison } from '@/lib/session/view/comparison';
import { mineView, phoneView, stageView } from '@/lib/session/view/views';
import { quizDeck } from '../../support/quiz-deck';
import { code, Room } from '../../support/session';

const join = {
  pin: '123456',
  address: 'here:3000',
  url: 'http://here:3000/j/x',
  takeAway: 'http://here/away/x',
};
const quiz = (...people: string[]) => new Room(quizDeck).join(...people);
const give = (room: Room, person: string, round: string, value: Answer) =>
  code(room.phone(person, { type: 'answer', round, value }));
const stage = (room: Room, deck = quizDeck) => stageView(room.state, { deck, now: room.now, join });
const close = (room: Room) => room.try({ role: 'server' }, { type: 'timeIsUp' });
const right: Answer = { kind: 'choice', option: 1 };

describe('rounds', () => {
  it('R7: an activity that was revealed once earns nothing when it is opened again', () => {
    const room = quiz('ada');
    const first = room.open(1, 'choice');
    room.presenter({ type: 'closeRound', round: first });
    const second = room.open(1, 'choice');
    expect(give(room, 'ada', second, right)).toBe('ok');
    room.presenter({ type: 'revealRound', round: second });
    expect(room.state.participants.get('ada')).toMatchObject({ points: 1000, streak: 1 });
    const third = room.open(1, 'choice');
    expect(give(room, 'ada', third, right)).toBe('ok');
    room.presenter({ type: 'revealRound', round: third });
    expect(room.state.participants.get('ada')).toMatchObject({ points: 1000, streak: 1 });
  });

  it.each<[string, (room: Room, round: string) => void]>([
    ['the presenter', (room, round) => room.presenter({ type: 'closeRound', round })],
    ['another opening', (room) => room.presenter({ type: 'openRound', activity: 'choice' })],
    [
      'the deadline',
      (room) => {
        room.now += 20_300;
        close(room);
      },
    ],
  ])('R8: the answer is uncovered with the close by %s', (_, end) => {
    const room = quiz('ada');
    const round = room.open(1, 'truth');
    give(room, 'ada', round, { kind: 'true-false', value: false });
    end(room, round);
    expect(room.state.rounds.get(round)?.phase).toBe('revealed');
    expect(room.state.participants.get('ada')?.points).toBe(1000);
  });
});

describe('R10: an activity opens automatically', () => {
  const seconds: Readonly<Record<string, number>> = { choice: 10, truth: 12 };
  const deck = {
    ...quizDeck,
    slides: quizDeck.slides.map((slide) => ({
      ...slide,
      activities: slide.activities.map((one) => {
        const opens = seconds[one.id];
        return opens === undefined ? one : { ...one, opens };
      }),
    })),
  };
  const phases = (room: Room) => [...room.state.rounds.values()].map(({ id, phase }) => `${id} ${phase}`);
  const wait = (room: Room, ms: number) => {
    room.now += ms;
    close(room);
  };
  const onSlide = () => {
    const room = new Room(deck).join('ada');
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    room.now += 60_000;
    room.presenter({ type: 'goTo', slide: 1, step: 0 });
    return room;
  };

  it('so many seconds after its slide came, not while another one is open, and once', () => {
    const room = onSlide();
    expect(nextDeadline(room.state, deck)).toBe(room.now + 10_000);
    wait(room, 9_999);
    expect(phases(room)).toEqual([]);
    wait(room, 1);
    expect(phases(room)).toEqual(['choice.1 open']);
    wait(room, 20_300);
    expect(phases(room)).toEqual(['choice.1 closed']);
    wait(room, 0);
    expect(phases(room)).toEqual(['choice.1 closed', 'truth.1 open']);
    room.presenter({ type: 'revealRound', round: 'truth.1' });
    expect(nextDeadline(room.state, deck)).toBeNull();
  });

  it('not when the presenter has gone on, or opened it before', () => {
    const room = onSlide();
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    wait(room, 60_000);
    expect(phases(room)).toEqual([]);
    room.presenter({ type: 'goTo', slide: 1, step: 0 });
    const early = room.open(1, 'choice');
    room.presenter({ type: 'closeRound', round: early });
    wait(room, 11_000);
    expect(phases(room)).toEqual(['choice.1 closed']);
  });
});

describe('R9: a digit has its own time', () => {
  const pick = (...picks: (number | null)[]): Answer => ({ kind: 'digit-pick', picks });

  it('after three seconds to get ready, five seconds each, 300 ms of grace', () => {
    const room = quiz('ada');
    const round = room.open(3, 'pick');
    const at = (ms: number) => {
      room.now = 1_000_000 + ms;
    };
    at(2_999);
    expect(give(room, 'ada', round, pick(6, null, null))).toBe('notOpenYet');
    at(3_000);
    expect(give(room, 'ada', round, pick(6, null, null))).toBe('ok');
    expect(give(room, 'ada', round, pick(null, 9, null))).toBe('notOpenYet');
    at(8_300);
    expect(give(room, 'ada', round, pick(5, null, null))).toBe('ok');
    expect(give(room, 'ada', round, pick(null, 9, null))).toBe('ok');
    at(8_301);
    expect(give(room, 'ada', round, pick(6, null, null))).toBe('closed');
    at(18_301);
    expect(give(room, 'ada', round, pick(null, null, 2))).toBe('closed');
    expect(room.state.rounds.get(round)?.answers.get('ada')?.answer).toEqual(pick(5, 9, null));
  });

  it('what an answer leaves open stays as it was, and a repeat is welcome', () => {
    const room = quiz('ada');
    const round = room.open(3, 'pick');
    room.now += 3_000;
    expect(give(room, 'ada', round, pick(null, null, null))).toBe('ok');
    expect(room.state.rounds.get(round)?.answers.size).toBe(0);
    give(room, 'ada', round, pick(6, null, null));
    room.now += 5_000;
    give(room, 'ada', round, pick(null, 4, null));
    room.presenter({ type: 'closeRound', round });
    expect(give(room, 'ada', round, pick(6, null, null))).toBe('ok');
    room.presenter({ type: 'revealRound', round });
    expect(room.state.participants.get('ada')).toMatchObject({ points: 200, streak: 0 });
  });

  it('extra time stretches it, and the round waits', () => {
    const room = quiz('ada');
    room.presenter({ type: 'grantTime', participant: 'ada', factor: 2 });
    const round = room.open(3, 'pick');
    room.now += 18_300 + 17_000;
    close(room);
    expect(give(room, 'ada', round, pick(null, null, 2))).toBe('ok');
    room.now += 1_000;
    close(room);
    expect(room.state.rounds.get(round)?.phase).toBe('closed');
  });
});

describe('human or machine', () => {
  const outputs = (...digits: number[]) =>
    digits.map((digit) => Array.from({ length: 10 }, (_, i) => (i === digit ? 0.8 : 0.1)));
  const ask = (room: Room, ...digits: number[]) =>
    room.try(
      { role: 'server' },
      { type: 'noteNetworkAnswers', activity: 'pick', step: 40, outputs: outputs(...digits) },
    );
  const asked = (room: Room) => {
    const round = room.open(3, 'pick');
    room.now += 3_000;
    give(room, 'ada', round, { kind: 'digit-pick', picks: [6, null, null] });
    room.presenter({ type: 'revealRound', round });
    return round;
  };

  it('C1: it picks the largest output of each digit; the same again is nothing new', () => {
    const room = quiz('ada');
    ask(room, 6, 1, 2);
    ask(room, 6, 1, 2);
    expect(room.log.filter(({ event }) => event.type === 'networkAnswered')).toHaveLength(1);
    expect(room.state.networkAnswers.get('pick')).toMatchObject({ picks: [6, 1, 2], step: 40, score: null });
    expect(
      code(
        room.try(
          { role: 'server' },
          { type: 'noteNetworkAnswers', activity: 'choice', step: 1, outputs: [] },
        ),
      ),
    ).toBe('noSuchActivity');
  });

  it('C2: the network is ranked by the same rules, for everybody', () => {
    const room = quiz('ada', 'bob');
    asked(room);
    ask(room, 6, 9, 1);
    expect(stage(room).leaderboard).toMatchObject([
      { name: 'nudge', points: 400, rank: 1, network: true },
      { points: 200, rank: 2, network: false },
    ]);
    expect(mineView(room.state, 'ada', quizDeck)).toMatchObject({
      rank: 2,
      points: 200,
      duel: {
        activity: 'pick',
        own: 1,
        network: 2,
        of: 3,
        digits: [
          { label: 6, own: 6, network: 6 },
          { label: 9, own: null, network: 9 },
          { label: 2, own: null, network: 1 },
        ],
      },
    });
    expect(mineView(room.state, 'bob', quizDeck)).toMatchObject({ duel: { own: null, network: 2 } });
  });

  it('C3: labels come with the reveal, on the slide that compares alone', () => {
    const room = quiz('ada');
    room.open(3, 'pick');
    ask(room, 6, 9, 1);
    expect(stage(room).comparison).toBeNull();
    room.presenter({ type: 'goTo', slide: 4, step: 1 });
    expect(comparison(room.state, quizDeck)).toMatchObject({
      labels: null,
      room: null,
      network: { score: null },
    });
    expect(stage(room).leaderboard).toEqual([]);
    const round = asked(room);
    const again = room.open(3, 'pick');
    room.presenter({ type: 'revealRound', round: again });
    room.presenter({ type: 'goTo', slide: 4, step: 1 });
    expect(room.state.rounds.get(round)?.phase).toBe('revealed');
    expect(comparison(room.state, quizDeck)).toMatchObject({ labels: [6, 9, 2], room: { answered: 1 } });
  });

  it('C3: on the way back, before its build, the network has answered nothing yet', () => {
    const room = quiz('ada');
    asked(room);
    ask(room, 6, 9, 1);
    room.presenter({ type: 'goTo', slide: 4, step: 1 });
    expect(comparison(room.state, quizDeck)?.network).not.toBeNull();
    room.presenter({ type: 'goTo', slide: 4, step: 0 });
    expect(comparison(room.state, quizDeck)).toMatchObject({ labels: [6, 9, 2], network: null });
  });

  it('C4: another network has answered nothing', () => {
    const room = quiz('ada');
    asked(room);
    ask(room, 6, 9, 1);
    room.presenter({ type: 'resetNetwork', shape: 0, seed: 3 });
    expect(room.state.networkAnswers.size).toBe(0);
    expect(mineView(room.state, 'ada', quizDeck)).toMatchObject({ rank: 1, duel: null });
  });
});

describe('what is shown of answers', () => {
  it('V6: names, places alone, or nothing', () => {
    const room = quiz('ada');
    const round = room.open(1, 'choice');
    give(room, 'ada', round, right);
    room.presenter({ type: 'revealRound', round });
    const own = room.state.participants.get('ada')?.name;
    expect(stage(room).leaderboard).toMatchObject([{ name: own, points: 1000, rank: 1 }]);
    const places = { ...quizDeck, leaderboard: 'places' } as const;
    expect(stage(room, places).leaderboard).toMatchObject([{ name: null, points: 1000, rank: 1 }]);
    expect(mineView(room.state, 'ada', places)?.rank).toBe(1);
    const off = { ...quizDeck, leaderboard: 'off' } as const;
    expect(stage(room, off).leaderboard).toEqual([]);
    expect(mineView(room.state, 'ada', off)).toMatchObject({ rank: null, points: 1000 });
  });

  it('V7: typed answers leave the console as the number of right ones', () => {
    const room = quiz('ada', 'bob');
    const round = room.open(2, 'text');
    give(room, 'ada', round, { kind: 'text', text: 'secret michael' });
    give(room, 'bob', round, { kind: 'text', text: 'something rude' });
    expect(stage(room).round?.tally).toBeNull();
    room.presenter({ type: 'revealRound', round });
    expect(stage(room).round?.tally).toEqual({ kind: 'counts', counts: [1, 1], answered: 2 });
    const phone = phoneView(room.state, { deck: quizDeck, now: room.now });
    expect(JSON.stringify([stage(room), phone])).not.toContain('rude');
  });
});
