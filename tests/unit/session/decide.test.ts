import { describe, expect, it } from 'vitest';
import { mayTrain } from '@/lib/session/drawings';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import { names } from '@/lib/words/en/names';
import { code, Room } from '../../support/session';

describe('navigation', () => {
  it('N1: going where the room already is changes nothing', () => {
    const room = new Room();
    expect(code(room.presenter({ type: 'goTo', slide: 3, step: 1 }))).toBe('ok');
    const events = room.log.length;
    expect(code(room.presenter({ type: 'goTo', slide: 3, step: 1 }))).toBe('ok');
    expect(room.log.length).toBe(events);
  });

  it('N2: a slide or step that the deck does not have is refused', () => {
    const room = new Room();
    expect(code(room.presenter({ type: 'goTo', slide: 5, step: 0 }))).toBe('noSuchSlide');
    expect(code(room.presenter({ type: 'goTo', slide: 3, step: 2 }))).toBe('noSuchSlide');
    expect(room.state.slide).toBe(1);
  });
});

describe('joining', () => {
  it('J1: the same seat is the same participant, also when the doors are closed', () => {
    const room = new Room().join('ada');
    room.presenter({ type: 'lock', on: true });
    expect(code(room.try({ role: 'server' }, { type: 'join', participant: 'other', seat: 'seat-ada' }))).toBe(
      'ok',
    );
    expect(room.state.participants.size).toBe(1);
    expect(code(room.try({ role: 'server' }, { type: 'join', participant: 'new', seat: 'seat-new' }))).toBe(
      'locked',
    );
  });

  it('J2: a full room refuses new seats only', () => {
    const room = new Room();
    room.seatLimit = 2;
    room.join('ada', 'bob');
    expect(code(room.try({ role: 'server' }, { type: 'join', participant: 'c', seat: 'seat-c' }))).toBe(
      'full',
    );
    expect(code(room.try({ role: 'server' }, { type: 'join', participant: 'ada', seat: 'seat-ada' }))).toBe(
      'ok',
    );
  });

  it('J3: a removed participant cannot rejoin, and nothing of theirs stays', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(2, 'draw');
    room.draw('ada', 'd1', round);
    room.presenter({ type: 'removePerson', participant: 'ada' });
    expect(room.state.drawings.size).toBe(0);
    expect(code(room.try({ role: 'server' }, { type: 'join', participant: 'x', seat: 'seat-ada' }))).toBe(
      'removed',
    );
    expect(code(room.draw('ada', 'd2', round))).toBe('removed');
  });

  it('J4: a suggested name never collides with a chosen one', () => {
    const room = new Room().join('ada', 'bob');
    const next = new Room().join('ada', 'bob', 'eve').state.participants.get('eve')?.name as string;
    expect(code(room.phone('ada', { type: 'rename', name: names.of(next) }))).toBe('ok');
    room.join('eve');
    expect(room.state.participants.get('eve')?.name).not.toBe(next);
  });

  it('J5: a name that looks like another one is taken', () => {
    const room = new Room().join('ada', 'bob');
    expect(code(room.phone('ada', { type: 'rename', name: 'Paul' }))).toBe('ok');
    expect(code(room.phone('bob', { type: 'rename', name: 'Рaul' }))).toBe('nameTaken'); // Cyrillic Р
    expect(code(room.phone('bob', { type: 'rename', name: 'PAUL' }))).toBe('nameTaken');
    expect(code(room.phone('ada', { type: 'rename', name: 'paul' }))).toBe('ok');
  });
});

describe('moderation', () => {
  it('M1: a chosen name waits for a look; the suggested one does not', () => {
    const room = new Room().join('ada');
    expect(room.state.participants.get('ada')?.nameVerdict).toBe('approved');
    room.phone('ada', { type: 'rename', name: 'Ada' });
    expect(room.state.participants.get('ada')?.nameVerdict).toBe('held');
    room.presenter({ type: 'judge', what: 'names', ids: ['ada'], verdict: 'approved' });
    expect(room.state.participants.get('ada')?.nameVerdict).toBe('approved');
    room.presenter({ type: 'judge', what: 'names', ids: ['ada'], verdict: 'rejected' });
    const { suggestion } = room.state.participants.get('ada')!;
    room.phone('ada', { type: 'rename', name: names.of(suggestion) });
    expect(room.state.participants.get('ada')).toMatchObject({ name: suggestion, nameVerdict: 'approved' });
  });

  it('M2: approve-all takes everything that waits, and automatic approval everything after it, but no odd drawing', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    const verdicts = () => [...room.state.drawings.values()].map((digit) => digit.verdict);
    room.draw('ada', 'd1', round);
    room.draw('ada', 'd2', round, 4, 'dot');
    room.presenter({ type: 'approveAll', what: 'drawings' });
    expect(verdicts()).toEqual(['approved', 'held']);
    room.presenter({ type: 'autoApprove', what: 'drawings', on: true });
    room.draw('ada', 'd3', round);
    room.draw('ada', 'd4', round, 4, 'dot');
    expect(verdicts()).toEqual(['approved', 'held', 'approved', 'held']);
  });

  it('M4: what is held apart is approved or rejected all at once only by itself', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    room.draw('ada', 'd1', round);
    room.draw('ada', 'd2', round, 4, 'dot');
    room.presenter({ type: 'rejectAll', what: 'apart' });
    room.draw('ada', 'd3', round, 4, 'dot');
    room.presenter({ type: 'approveAll', what: 'apart' });
    expect([...room.state.drawings.values()].map((digit) => digit.verdict)).toEqual([
      'held',
      'rejected',
      'approved',
    ]);
  });

  it('M8: the last rejection can be taken back, also when it was of all; what was decided since stays', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    for (const id of ['d1', 'd2', 'd3']) room.draw('ada', id, round, 4, 'dot');
    room.presenter({ type: 'rejectAll', what: 'apart' });
    room.presenter({ type: 'takeBackRejection' });
    const verdicts = () => [...room.state.drawings.values()].map(({ verdict }) => verdict);
    expect(verdicts()).toEqual(['held', 'held', 'held']);
    room.presenter({ type: 'takeBackRejection' });
    room.presenter({ type: 'judge', what: 'drawings', ids: ['d2'], verdict: 'rejected' });
    room.presenter({ type: 'judge', what: 'drawings', ids: ['d1'], verdict: 'approved' });
    room.presenter({ type: 'takeBackRejection' });
    expect(verdicts()).toEqual(['approved', 'rejected', 'held']);
  });

  it('M3: the network trains on every drawing that was not rejected, but on an odd one only once it is approved', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    room.draw('ada', 'plain', round);
    room.draw('ada', 'odd', round, 4, 'dot');
    const may = () => [...room.state.drawings.values()].filter(mayTrain).map((digit) => digit.id);
    expect(may()).toEqual(['plain']);
    room.presenter({ type: 'judge', what: 'drawings', ids: ['plain'], verdict: 'rejected' });
    room.presenter({ type: 'judge', what: 'drawings', ids: ['odd'], verdict: 'approved' });
    expect(may()).toEqual(['odd']);
  });
});

describe('rounds', () => {
  it('R1: opening an open round again is harmless; another one closes it', () => {
    const room = new Room().join('ada');
    const first = room.open(3, 'Q2');
    room.presenter({ type: 'openRound', activity: 'Q2' });
    expect(room.state.rounds.size).toBe(1);
    const second = room.open(3, 'Q6');
    expect(room.state.rounds.get(first)?.phase).toBe('closed');
    expect(room.state.rounds.get(second)?.phase).toBe('open');
  });

  it('R2: an answer within the grace counts, after it the round is closed', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(3, 'Q2');
    room.now += 20_300;
    expect(code(room.phone('ada', { type: 'answer', round, value: { kind: 'choice', option: 1 } }))).toBe(
      'ok',
    );
    room.now += 1;
    expect(code(room.phone('bob', { type: 'answer', round, value: { kind: 'choice', option: 1 } }))).toBe(
      'closed',
    );
  });

  it('R3: the last answer counts where the deck says keep=last, the first where it says keep=first', () => {
    const room = new Room().join('ada');
    const last = room.open(3, 'Q2');
    room.phone('ada', { type: 'answer', round: last, value: { kind: 'choice', option: 0 } });
    room.phone('ada', { type: 'answer', round: last, value: { kind: 'choice', option: 1 } });
    expect(room.state.rounds.get(last)?.answers.get('ada')?.answer).toEqual({ kind: 'choice', option: 1 });
    const first = room.open(3, 'Q6');
    room.phone('ada', { type: 'answer', round: first, value: { kind: 'true-false', value: false } });
    const again = room.phone('ada', {
      type: 'answer',
      round: first,
      value: { kind: 'true-false', value: true },
    });
    expect(code(again)).toBe('alreadyAnswered');
  });

  it('R4: repeating an answer is always welcome, also after the close', () => {
    const room = new Room().join('ada');
    const round = room.open(3, 'Q2');
    const answer = { type: 'answer', round, value: { kind: 'choice', option: 1 } } as const;
    room.phone('ada', answer);
    room.presenter({ type: 'closeRound', round });
    room.now += 301;
    expect(code(room.phone('ada', answer))).toBe('ok');
    expect(code(room.phone('ada', { ...answer, value: { kind: 'choice', option: 0 } }))).toBe('closed');
  });

  it('R5: extra time moves one participant’s deadline, and the round waits for it', () => {
    const room = new Room().join('ada', 'bob');
    room.presenter({ type: 'grantTime', participant: 'ada', factor: 2 });
    const round = room.open(3, 'Q2');
    room.now += 20_301;
    room.try({ role: 'server' }, { type: 'timeIsUp' });
    expect(code(room.phone('bob', { type: 'answer', round, value: { kind: 'choice', option: 1 } }))).toBe(
      'closed',
    );
    expect(code(room.phone('ada', { type: 'answer', round, value: { kind: 'choice', option: 1 } }))).toBe(
      'ok',
    );
    room.now += 20_000;
    room.try({ role: 'server' }, { type: 'timeIsUp' });
    expect(room.state.rounds.get(round)?.phase).toBe('closed');
  });

  it('R6: a reveal closes first, scores once, and a repeat adds nothing', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(3, 'Q2');
    room.phone('ada', { type: 'answer', round, value: { kind: 'choice', option: 1 } });
    room.phone('bob', { type: 'answer', round, value: { kind: 'choice', option: 0 } });
    room.presenter({ type: 'revealRound', round });
    room.presenter({ type: 'revealRound', round });
    expect(room.state.participants.get('ada')?.points).toBe(1000);
    expect(room.state.participants.get('bob')?.points).toBe(0);
    expect(room.state.participants.get('ada')?.streak).toBe(1);
  });
});

describe('drawings', () => {
  it('D1: the same drawing twice is one drawing', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    room.draw('ada', 'd1', round);
    expect(code(room.draw('ada', 'd1', round))).toBe('ok');
    expect(room.state.drawings.size).toBe(1);
  });

  it('D2: a participant cannot take over somebody else’s drawing by its id', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(2, 'draw');
    room.draw('ada', 'd1', round);
    expect(code(room.draw('bob', 'd1', round))).toBe('malformed');
  });

  it('D2: not even one that was deleted, or removed with its participant', () => {
    const room = new Room().join('ada', 'bob', 'eve');
    const round = room.open(2, 'draw');
    room.draw('ada', 'd1', round);
    room.draw('bob', 'd2', round);
    room.phone('ada', { type: 'deleteDrawings' });
    room.presenter({ type: 'removePerson', participant: 'bob' });
    expect([code(room.draw('eve', 'd1', round)), code(room.draw('eve', 'd2', round))]).toEqual([
      'noSuchThing',
      'noSuchThing',
    ]);
    expect(code(room.draw('eve', 'd3', round))).toBe('ok');
  });

  it('D3: a drawing made offline arrives after the close and is kept', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    room.presenter({ type: 'closeRound', round });
    expect(code(room.draw('ada', 'd1', round))).toBe('ok');
    expect(code(room.draw('ada', 'd2', 'Q2.1'))).toBe('noSuchRound');
  });

  it('D4: the server keeps at most a thousand drawings per participant', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    for (let i = 0; i < 1000; i++) room.draw('ada', `d${i}`, round);
    expect(code(room.draw('ada', 'one-more', round))).toBe('tooManyDrawings');
  });
});

describe('the end and the log', () => {
  it('E1: after the end nothing new is accepted, and participants may still come back', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    room.presenter({ type: 'endSession' });
    expect(code(room.draw('ada', 'd1', round))).toBe('sessionEnded');
    expect(code(room.try({ role: 'server' }, { type: 'join', participant: 'x', seat: 'seat-ada' }))).toBe(
      'ok',
    );
    expect(code(room.try({ role: 'server' }, { type: 'join', participant: 'n', seat: 'seat-n' }))).toBe(
      'sessionEnded',
    );
  });

  it('E1: what the trainer did is recorded after the end, too, because a replay follows the log', () => {
    const room = new Room().join('ada');
    room.presenter({ type: 'endSession' });
    const change = { kind: 'leave', ids: ['d1'] } as const;
    const note = { type: 'noteTrainerChange', step: 40, change } as const;
    expect(code(room.try({ role: 'server' }, note))).toBe('ok');
    expect(room.log.at(-1)?.event).toEqual({ type: 'trainerChanged', step: 40, change });
  });

  it('E2: folding the stored events again gives the same state', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(2, 'draw');
    room.draw('ada', 'd1', round);
    const quiz = room.open(3, 'Q2');
    room.phone('ada', { type: 'answer', round: quiz, value: { kind: 'choice', option: 1 } });
    room.presenter({ type: 'revealRound', round: quiz });
    room.presenter({ type: 'train', running: true, pace: 500, learningRate: 1.2 });
    room.try(
      { role: 'server' },
      { type: 'noteTrainerChange', step: 40, change: { kind: 'join', ids: ['d1'] } },
    );
    const again = room.log.reduce(evolve, initialState('room', { seed: 7, createdAt: 0 }));
    expect(again).toEqual(room.state);
    expect(again.training.marks).toEqual([{ step: 40, count: 1, digit: 'd1' }]);
  });
});
