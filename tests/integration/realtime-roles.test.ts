import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestSchema } from '@/lib/protocol/message';
import { allowed, type ClientRole } from '@/lib/protocol/roles';
import { type LiveTest, startLive } from '../support/live-server';
import type { Probe } from '../support/probe';

type Command = Parameters<Probe['command']>[0];
type Name = keyof typeof allowed;

/** One well-formed command of each type; the compiler asks for a row. */
const rows: { readonly [K in Name]: Extract<Command, { type: K }> } = {
  goTo: { type: 'goTo', slide: 2, step: 0 },
  blank: { type: 'blank', on: true },
  playClip: { type: 'playClip', slide: 1, clip: 0, playing: true, at: 0 },
  hideRoom: { type: 'hideRoom', on: true },
  lock: { type: 'lock', on: true },
  allowLeafing: { type: 'allowLeafing', on: false },
  allowReactions: { type: 'allowReactions', on: false },
  tellAbsence: { type: 'tellAbsence', on: true },
  autoApprove: { type: 'autoApprove', what: 'drawings', on: true },
  judge: { type: 'judge', what: 'drawings', ids: ['d-1'], verdict: 'approved' },
  approveAll: { type: 'approveAll', what: 'names' },
  rejectAll: { type: 'rejectAll', what: 'apart' },
  takeBackRejection: { type: 'takeBackRejection' },
  judgeQuestion: { type: 'judgeQuestion', question: 'q-1', status: 'approved' },
  showQuestion: { type: 'showQuestion', question: null },
  removePerson: { type: 'removePerson', participant: 'nobody' },
  removeParticipants: { type: 'removeParticipants', participants: ['nobody'] },
  restoreParticipants: { type: 'restoreParticipants', participants: ['nobody'] },
  grantTime: { type: 'grantTime', participant: 'nobody', factor: 2 },
  moveToTeam: { type: 'moveToTeam', participant: 'nobody', team: 1 },
  openRound: { type: 'openRound', activity: 'draw' },
  closeRound: { type: 'closeRound', round: 'draw.1' },
  revealRound: { type: 'revealRound', round: 'draw.1' },
  train: { type: 'train', running: true, pace: 500, learningRate: 0.3 },
  resetNetwork: { type: 'resetNetwork', shape: 0, seed: 7 },
  endSession: { type: 'endSession' },
  rename: { type: 'rename', name: 'Somebody' },
  draw: { type: 'draw', digit: 'd-2', round: 'draw.1', label: 1, strokes: [[[10, 10]]] },
  answer: { type: 'answer', round: 'Q1.1', value: { kind: 'choice', option: 0 } },
  draft: { type: 'draft', round: 'Q1.1', value: { kind: 'choice', option: 0 } },
  chooseTeam: { type: 'chooseTeam', team: 1 },
  askTime: { type: 'askTime', on: true },
  ask: { type: 'ask', question: 'q-1', text: 'Why is it called a perceptron?' },
  upvote: { type: 'upvote', question: 'q-1', on: true },
  deleteDrawings: { type: 'deleteDrawings' },
  tapLink: { type: 'tapLink', slide: 1, href: 'https://example.org' },
  stepBall: { type: 'stepBall', round: 'down.1', n: 1, dx: 0.01, dy: 0.02 },
  turnDial: { type: 'turnDial', round: 'blind.1', n: 1, turn: -0.5 },
  people: { type: 'people' },
  curve: { type: 'curve', after: -1 },
  ink: { type: 'ink', digits: ['d-1'] },
  slide: { type: 'slide', number: 1 },
  slideRounds: { type: 'slideRounds', number: 2 },
  questions: { type: 'questions' },
  react: { type: 'react', mark: 'wow' },
  takeAway: { type: 'takeAway' },
  ping: { type: 'ping' },
};
const names = Object.keys(allowed) as Name[];
const roles: readonly ClientRole[] = ['presenter', 'stage', 'phone'];

let test: LiveTest;
beforeAll(async () => {
  test = await startLive();
});
afterAll(() => test.close());

it('W10: every command that the wire knows has a row here and in the table of roles', () => {
  const known = requestSchema.shape.command.options.map((option) => option.shape.type.value);
  expect([...known].sort()).toEqual([...names].sort());
  expect(Object.keys(rows).sort()).toEqual([...names].sort());
});

describe.each(roles)('W11: %s', (role) => {
  const may = names.filter((name) => allowed[name].includes(role));
  const mayNot = names.filter((name) => !allowed[name].includes(role));
  const enter = async (): Promise<Probe> => {
    const { id } = await test.another(`For ${role} ${Math.random()}`);
    const one =
      role === 'presenter'
        ? await test.presenter({ session: id })
        : role === 'stage'
          ? test.stage({ session: id })
          : test.phone({ session: id });
    await one.ready();
    return one;
  };

  it.each(may)('may say %s', async (name) => {
    const answer = await (await enter()).command(rows[name]);
    if (!answer.ok) expect(['notAllowed', 'malformed', 'failed', 'timeout']).not.toContain(answer.code);
  });

  it('may say nothing else, and nothing happens', async () => {
    const one = await enter();
    const before = JSON.stringify({ ...one.views.at(-1), now: 0 });
    for (const name of mayNot)
      expect(await one.command(rows[name]), name).toMatchObject({ code: 'notAllowed' });
    one.live.wake();
    await one.command({ type: 'ping' });
    expect(JSON.stringify({ ...one.views.at(-1), now: 0 })).toBe(before);
  });
});

it("W12: a phone gets ink of its own drawings only, the stage's only what was approved", async () => {
  const { id } = await test.another('Ink');
  const [presenter, stage] = [await test.presenter({ session: id }), test.stage({ session: id })];
  const [ann, bob] = [test.phone({ session: id }), test.phone({ session: id })];
  await Promise.all([presenter.ready(), stage.ready(), ann.ready(), bob.ready()]);
  await presenter.command({ type: 'goTo', slide: 2, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'draw' });
  for (const [phone, digit] of [[ann, 'ann-1'] as const, [bob, 'bob-1'] as const]) {
    const strokes = [[[100, 100] as const, [200, 900] as const]];
    await phone.command({ type: 'draw', digit, round: 'draw.1', label: 1, strokes });
  }
  const seenBy = async (one: Probe) => {
    const answer = await one.command({ type: 'ink', digits: ['ann-1', 'bob-1', 'nobody-1'] });
    return answer.ok ? answer.value.ink.map((ink) => ink.id) : answer.code;
  };
  expect(await seenBy(ann)).toEqual(['ann-1']);
  expect(await seenBy(stage)).toEqual([]);
  expect(await seenBy(presenter)).toEqual(['ann-1', 'bob-1']);
  await presenter.command({ type: 'judge', what: 'drawings', ids: ['bob-1'], verdict: 'approved' });
  expect(await seenBy(stage)).toEqual(['bob-1']);
  await presenter.command({ type: 'hideRoom', on: true });
  expect(await seenBy(stage)).toEqual([]);
});

it('D2: the id of a drawing that was removed with its participant is refused, and nobody is disconnected', async () => {
  const { id } = await test.another('Ids');
  const presenter = await test.presenter({ session: id });
  const [ann, bob, eve] = [
    test.phone({ session: id }),
    test.phone({ session: id }),
    test.phone({ session: id }),
  ];
  await Promise.all([
    presenter.ready(),
    ...[ann, bob, eve].map((one) => one.until(() => one.mines.length > 0)),
  ]);
  await presenter.command({ type: 'goTo', slide: 2, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'draw' });
  const strokes = [[[100, 100] as const, [200, 900] as const]];
  const draw = { type: 'draw', digit: 'ann-2', round: 'draw.1', label: 1, strokes } as const;
  expect(await ann.command(draw)).toMatchObject({ ok: true });
  await presenter.command({ type: 'removePerson', participant: ann.mine.participant });
  const both = await Promise.all([bob.command(draw), eve.command({ type: 'rename', name: 'Zoe' })]);
  expect(both).toMatchObject([{ ok: false, code: 'noSuchThing' }, { ok: true }]);
  for (const one of [presenter, bob, eve]) expect(one.statuses.map(({ kind }) => kind)).toEqual(['live']);
  expect(test.errors).toEqual([]);
});
