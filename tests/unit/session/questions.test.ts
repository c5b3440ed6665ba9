import { expect, it } from 'vitest';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import { phoneQuestions } from '@/lib/session/view/questions';
import { phoneView, presenterView, stageView } from '@/lib/session/view/views';
import { code, deck, Room } from '../../support/session';

const join = { pin: '123456', address: 'here', url: 'http://here', takeAway: 'http://here/away/x' };
const room = () => new Room().join('ada', 'bob', 'eve');
const ask = (at: Room, person: string, question: string, text = `About ${question}?`) =>
  code(at.phone(person, { type: 'ask', question, text }));
const judge = (at: Room, question: string, status: 'held' | 'approved' | 'answered' | 'hidden') =>
  code(at.presenter({ type: 'judgeQuestion', question, status }));
const vote = (at: Room, person: string, question: string, on = true) =>
  code(at.phone(person, { type: 'upvote', question, on }));
const show = (at: Room, question: string | null) => code(at.presenter({ type: 'showQuestion', question }));
const onStage = (at: Room) => stageView(at.state, { deck, now: at.now, join }).question;
const seenBy = (at: Room, person: string) => phoneQuestions(at.state, person).approved.map(({ id }) => id);

it.each([
  ['nothing', '', 'badQuestion'],
  ['spaces', ' \n ', 'badQuestion'],
  ['an override', 'Why\u202e?', 'badQuestion'],
  ['141 graphemes', 'é'.repeat(141), 'badQuestion'],
  ['140 graphemes of two units', 'e\u0301'.repeat(140), 'ok'],
  ['a plain one', '  Why   sigmoid? ', 'ok'],
])('U1: %s', (_what, text, expected) => {
  const at = room();
  expect(ask(at, 'ada', 'q1', text)).toBe(expected);
  if (text.includes('sigmoid')) expect(at.state.questions.get('q1')?.text).toBe('Why sigmoid?');
});

it('U2: only the author and the presenter see a question that is held or hidden, and the author sees its state', () => {
  const at = room();
  ask(at, 'ada', 'q1', 'Secret so far');
  for (const status of ['held', 'hidden', 'answered'] as const) {
    judge(at, 'q1', status);
    expect(phoneQuestions(at.state, 'ada').own).toMatchObject([{ id: 'q1', status }]);
    const others = [
      phoneQuestions(at.state, 'bob'),
      phoneView(at.state, { deck, now: 0 }),
      stageView(at.state, { deck, now: 0, join }),
    ];
    expect(JSON.stringify(others)).not.toContain('Secret so far');
    expect(presenterView(at.state, { deck, now: 0, join }).questions).toMatchObject([
      { text: 'Secret so far', status },
    ]);
  }
  judge(at, 'q1', 'approved');
  expect(seenBy(at, 'bob')).toEqual(['q1']);
  expect(phoneView(at.state, { deck, now: 0 }).questions).toBe(1);
});

it('U3: a participant has one vote per approved question and can take it back; questions are sorted by votes, then by age', () => {
  const at = room();
  for (const id of ['q1', 'q2', 'q3']) {
    ask(at, 'ada', id);
    at.now += 1;
  }
  expect(vote(at, 'bob', 'q2')).toBe('noSuchThing');
  for (const id of ['q1', 'q2', 'q3']) judge(at, id, 'approved');
  expect([vote(at, 'bob', 'q2'), vote(at, 'bob', 'q2'), vote(at, 'eve', 'q2')]).toEqual(['ok', 'ok', 'ok']);
  expect(seenBy(at, 'ada')).toEqual(['q2', 'q1', 'q3']);
  expect(phoneQuestions(at.state, 'bob').approved[0]).toMatchObject({ votes: 2, voted: true });
  vote(at, 'bob', 'q2', false);
  vote(at, 'eve', 'q2', false);
  expect(phoneQuestions(at.state, 'bob').approved[0]).toMatchObject({ id: 'q1', votes: 0, voted: false });
  expect(presenterView(at.state, { deck, now: 0, join }).questions.map(({ votes }) => votes)).toEqual([
    0, 0, 0,
  ]);
});

it("U4: the same question sent twice is one, and the id of somebody else's is refused", () => {
  const at = room();
  expect([ask(at, 'ada', 'q1'), ask(at, 'ada', 'q1'), ask(at, 'bob', 'q1')]).toEqual([
    'ok',
    'ok',
    'noSuchThing',
  ]);
  expect(at.state.questions.size).toBe(1);
  at.presenter({ type: 'removePerson', participant: 'ada' });
  expect(ask(at, 'bob', 'q1')).toBe('noSuchThing');
});

it('U5: three wait at most, twenty in all', () => {
  const at = room();
  for (const id of ['q1', 'q2', 'q3']) expect(ask(at, 'ada', id)).toBe('ok');
  expect(ask(at, 'ada', 'q4')).toBe('tooManyQuestions');
  expect(ask(at, 'bob', 'q4')).toBe('ok');
  for (let i = 5; i <= 21; i++) {
    for (const { id, status } of at.state.questions.values())
      if (status === 'held') judge(at, id, 'answered');
    expect(ask(at, 'ada', `q${i}`)).toBe('ok');
  }
  for (const { id } of at.state.questions.values()) judge(at, id, 'answered');
  expect(ask(at, 'ada', 'q22')).toBe('tooManyQuestions');
});

it('U6: the stage has the approved question that was chosen, without its author, until it is done with', () => {
  const at = room();
  ask(at, 'ada', 'q1');
  expect(show(at, 'q1')).toBe('noSuchThing');
  for (const leave of [
    () => show(at, null),
    () => judge(at, 'q1', 'answered'),
    () => judge(at, 'q1', 'hidden'),
    () => at.presenter({ type: 'goTo', slide: at.state.slide === 2 ? 3 : 2, step: 0 }),
  ]) {
    judge(at, 'q1', 'approved');
    vote(at, 'bob', 'q1');
    show(at, 'q1');
    expect(onStage(at)).toEqual({ text: 'About q1?', votes: 1 });
    leave();
    expect(onStage(at)).toBeNull();
  }
  judge(at, 'q1', 'approved');
  show(at, 'q1');
  at.presenter({ type: 'goTo', slide: at.state.slide, step: 1 });
  expect(onStage(at)).not.toBeNull();
});

it("U7: while the room is hidden, others' questions are on no phone and not on the stage", () => {
  const at = room();
  ask(at, 'ada', 'q1');
  judge(at, 'q1', 'approved');
  show(at, 'q1');
  at.presenter({ type: 'hideRoom', on: true });
  expect([onStage(at), seenBy(at, 'bob'), phoneView(at.state, { deck, now: 0 }).questions]).toEqual([
    null,
    [],
    0,
  ]);
  expect(phoneQuestions(at.state, 'ada').own).toHaveLength(1);
  expect(presenterView(at.state, { deck, now: 0, join }).questions).toHaveLength(1);
});

it('U8: when a participant is removed, their questions and votes are removed with them', () => {
  const at = room();
  ask(at, 'ada', 'q1');
  ask(at, 'bob', 'q2');
  for (const id of ['q1', 'q2']) judge(at, id, 'approved');
  vote(at, 'ada', 'q2');
  show(at, 'q1');
  at.presenter({ type: 'removePerson', participant: 'ada' });
  expect(onStage(at)).toBeNull();
  expect(phoneQuestions(at.state, 'bob').approved).toMatchObject([{ id: 'q2', votes: 0 }]);
  expect([ask(at, 'ada', 'q3'), vote(at, 'ada', 'q2')]).toEqual(['removed', 'removed']);
});

it('E1, E2: after the end nobody asks or votes, and the log alone gives the same state', () => {
  const at = room();
  ask(at, 'ada', 'q1');
  judge(at, 'q1', 'approved');
  vote(at, 'bob', 'q1');
  show(at, 'q1');
  at.presenter({ type: 'endSession' });
  expect([ask(at, 'ada', 'q2'), vote(at, 'eve', 'q1')]).toEqual(['sessionEnded', 'sessionEnded']);
  expect(judge(at, 'q1', 'answered')).toBe('ok');
  const again = at.log.reduce(evolve, initialState('room', { seed: 7, createdAt: 0 }));
  expect(again).toEqual(at.state);
});
