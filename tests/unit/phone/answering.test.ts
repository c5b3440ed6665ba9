// What a phone's screens say of an answer, of picks and of a search, from the outbox alone.

import { describe, expect, it } from 'vitest';
import { pickAt, picksOf } from '@/app/_components/kinds/digit-pick/picks';
import { answerState, cameTooLate, givenAnswer } from '@/app/_components/kinds/parts/phone/given-answer';
import { ownSearch } from '@/app/_components/kinds/parts/phone/own-search';
import type { Answer, MySearch } from '@/lib/kinds/kinds';
import { draftOf } from '@/lib/protocol/drafts';
import { answerLane, type KeptCommand } from '@/lib/protocol/lanes';
import type { Ack } from '@/lib/protocol/message';
import { reject } from '@/lib/session/rejection';
import { MemoryStore } from '../../support/memory-store';
import { outgoingOf } from '../../support/outgoing';

const yes: Ack = { ok: true, value: null };
const late: Ack = { ok: false, ...reject('closed') };
const choice = (option: number): Answer => ({ kind: 'choice', option });
const given = (value: Answer): KeptCommand => ({ type: 'answer', round: 'Q1.1', value });
const lane = answerLane('Q1.1');

describe('O9: an answer on a phone', () => {
  it('is the one that the server has, while nothing was given here', () => {
    expect(answerState(lane, null, outgoingOf([]))).toMatchObject({ shown: null, state: 'none' });
    expect(answerState(lane, choice(1), outgoingOf([]))).toMatchObject({ shown: choice(1), state: 'locked' });
  });

  it('is the newest that waits, also after a reload and whatever became of an earlier one', () => {
    const outgoing = outgoingOf([given(choice(2)), given(choice(3))], [[given(choice(2)), late]]);
    expect(answerState(lane, choice(1), outgoing)).toEqual({
      shown: choice(3),
      state: 'sending',
      rejection: null,
    });
  });

  it('is locked in when the server has it, before the next view says so', () => {
    const outgoing = outgoingOf([], [[given(choice(2)), yes]]);
    expect(answerState(lane, null, outgoing)).toMatchObject({ shown: choice(2), state: 'locked' });
  });

  it('falls back to the one that the server has, when it was refused', () => {
    const outgoing = outgoingOf([], [[given(choice(2)), late]]);
    const state = answerState(lane, choice(1), outgoing);
    expect(state).toMatchObject({ shown: choice(1), state: 'refused', rejection: { code: 'closed' } });
    expect(cameTooLate('Q1.1', outgoing)).toBe(true);
    expect(cameTooLate('Q2.1', outgoing)).toBe(false);
    expect(cameTooLate('Q1.1', outgoingOf([], [[given(choice(2)), yes]]))).toBe(false);
  });

  it('is locked in where the bell found what was sent too late', () => {
    const outgoing = outgoingOf([], [[given(choice(2)), late]]);
    expect(answerState(lane, choice(2), outgoing)).toMatchObject({ shown: choice(2), state: 'locked' });
  });

  it('that is given takes the place of its draft', () => {
    const store = new MemoryStore();
    const draft = draftOf(store, { session: 'talk', participant: 'p' }, 'Q1.1', () => 1);
    draft.write([1, 2]);
    const put: KeptCommand[] = [];
    const outgoing = { ...outgoingOf([]), put: (command: KeptCommand) => put.push(command), drop: () => {} };
    const handing = { handIn: () => {}, handed: new Map() };
    const kept = { kept: null, byBell: false };
    givenAnswer('Q1.1', kept, { ...outgoing, ...handing, draft: () => draft }).give(choice(1));
    expect(put).toEqual([given(choice(1))]);
    expect(draft.read()).toBeNull();
  });
});

describe('O11: the digits of a digit-pick', () => {
  const pick = (place: number, digit: number): KeptCommand => given(pickAt(place, digit, 3));
  const picks = (kept: Answer | null, outgoing = outgoingOf([])) =>
    picksOf({ round: 'Q1.1', count: 3, kept }, outgoing);

  it('stand each for itself: one waits, one is locked in, one came too late', () => {
    const outgoing = outgoingOf(
      [pick(0, 7)],
      [
        [pick(1, 4), yes],
        [pick(2, 9), late],
      ],
    );
    expect(picks(null, outgoing)).toMatchObject([
      { digit: 7, state: 'sending' },
      { digit: 4, state: 'locked' },
      { digit: null, state: 'refused', rejection: { code: 'closed' } },
    ]);
  });

  it('are those that the server has, and none where it has none', () => {
    expect(picks({ kind: 'digit-pick', picks: [5, null, 1] })).toEqual([
      { digit: 5, state: 'locked', rejection: null },
      { digit: null, state: 'none', rejection: null },
      { digit: 1, state: 'locked', rejection: null },
    ]);
  });
});

describe('O9: a search on a phone', () => {
  const ball = (...heights: number[]): MySearch => ({
    kind: 'ball',
    round: 'B1.1',
    heights,
    slope: [0, 0],
    left: 5,
    longest: 0.06,
  });
  const step = (n: number): KeptCommand => ({ type: 'stepBall', round: 'B1.1', n, dx: 0, dy: 0 });
  const answered = (n: number, ...heights: number[]) =>
    [step(n), { ok: true, value: ball(...heights) }] as const;

  it('knows what its last answer said, ahead of the view', () => {
    const outgoing = outgoingOf([], [answered(2, 3, 2, 1)]);
    expect(ownSearch(ball(3), ball(3), outgoing)).toEqual({
      known: ball(3, 2, 1),
      state: 'resting',
      rejection: null,
    });
  });

  it('believes the view of a search that is as long', () => {
    const revealed = { ...ball(3, 2), left: 0 };
    expect(ownSearch(revealed, ball(3, 2), outgoingOf([], [answered(1, 3, 2)])).known).toBe(revealed);
  });

  it('waits for the step that is being sent, also after a reload', () => {
    expect(ownSearch(ball(3), ball(3), outgoingOf([step(1)]))).toMatchObject({ state: 'sending' });
  });

  it('forgets nothing when a step is refused', () => {
    const outgoing = outgoingOf([], [[step(3), late]]);
    expect(ownSearch(ball(3), ball(3, 2, 1), outgoing)).toMatchObject({
      known: ball(3, 2, 1),
      state: 'refused',
      rejection: { code: 'closed' },
    });
  });

  it('of an earlier round says nothing', () => {
    const before = { ...ball(9, 8, 7, 6), round: 'B1.0' };
    expect(ownSearch(ball(3), before, outgoingOf([])).known).toEqual(ball(3));
  });
});
