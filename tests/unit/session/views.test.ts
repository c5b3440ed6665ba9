import { describe, expect, it } from 'vitest';
import { mineView, phoneView, presenterView, stageView } from '@/lib/session/view/views';
import { deck, Room } from '../../support/session';

const join = {
  pin: '123456',
  address: 'here:3000',
  url: 'http://here:3000/j/x',
  takeAway: 'http://here/away/x',
};
const views = (room: Room) => {
  const context = { deck, now: room.now, join };
  return {
    phone: JSON.stringify(phoneView(room.state, context)),
    mine: JSON.stringify(mineView(room.state, 'ada', deck)),
    stage: stageView(room.state, context),
    console: presenterView(room.state, context),
  };
};

describe('views', () => {
  it('every surface knows the cost that the deck chose', () => {
    const room = new Room().join('ada');
    for (const cost of [null, 'quadratic', 'cross-entropy'] as const) {
      const chosen = { ...deck, network: { hidden: 'relu', cost } } as const;
      const context = { deck: chosen, now: room.now, join };
      for (const view of [phoneView, stageView]) expect(view(room.state, context).training.cost).toBe(cost);
      expect(presenterView(room.state, context).training.cost).toBe(cost);
    }
  });

  it('V1: a phone sees no notes, later builds or other slides', () => {
    const room = new Room().join('ada');
    room.presenter({ type: 'goTo', slide: 3, step: 0 });
    const { phone } = views(room);
    expect(phone).toContain('words of 3');
    for (const secret of ['secret notes', 'build of 3', 'words of 4', 'words of 2'])
      expect(phone).not.toContain(secret);
    room.presenter({ type: 'goTo', slide: 3, step: 1 });
    expect(views(room).phone).toContain('build of 3');
  });

  it('V1: the right answer and its explanation come with the reveal', () => {
    const room = new Room().join('ada');
    const round = room.open(3, 'Q2');
    room.phone('ada', { type: 'answer', round, value: { kind: 'choice', option: 1 } });
    const before = views(room);
    expect(before.phone).not.toMatch(/"right":|Because/);
    expect(JSON.stringify(before.stage)).not.toMatch(/"right":[^0-9]|Because/);
    room.presenter({ type: 'revealRound', round });
    expect(views(room).phone).toContain('Because');
  });

  it('V2: the stage shows approved things only, and none while the room is hidden', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    room.phone('ada', { type: 'rename', name: 'Countess' });
    room.draw('ada', 'd1', round);
    room.draw('ada', 'd2', round);
    expect(views(room).stage).toMatchObject({ names: [], wall: [] });
    room.presenter({ type: 'approveAll', what: 'names' });
    room.presenter({ type: 'judge', what: 'drawings', ids: ['d2'], verdict: 'approved' });
    expect(views(room).stage.names).toEqual(['Countess']);
    expect(views(room).stage.wall).toEqual([{ id: 'd2', label: 3, guess: 3, name: 'Countess' }]);
    room.presenter({ type: 'hideRoom', on: true });
    expect(views(room).stage).toMatchObject({
      names: [],
      wall: [],
      counts: { drawn: 2, training: 2, right: 2 },
    });
    expect(JSON.stringify(views(room).stage)).not.toContain('Countess');
  });

  it('V2: a mark of joined digits names one of them only when it is approved', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    room.draw('ada', 'd1', round);
    room.try(
      { role: 'server' },
      { type: 'noteTrainerChange', step: 40, change: { kind: 'join', ids: ['d1'] } },
    );
    const mark = () => views(room).stage.training.marks;
    expect(mark()).toEqual([{ step: 40, count: 1, digit: null }]);
    room.presenter({ type: 'judge', what: 'drawings', ids: ['d1'], verdict: 'approved' });
    expect(mark()).toEqual([{ step: 40, count: 1, digit: 'd1' }]);
    room.presenter({ type: 'hideRoom', on: true });
    expect(mark()).toEqual([{ step: 40, count: 1, digit: null }]);
  });

  it('V2: words wait for approval before the stage counts them', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(4, 'W1');
    room.phone('ada', { type: 'answer', round, value: { kind: 'words', words: ['brain'] } });
    room.phone('bob', { type: 'answer', round, value: { kind: 'words', words: ['rude'] } });
    room.presenter({ type: 'judge', what: 'words', ids: [`${round}/ada`], verdict: 'approved' });
    expect(views(room).stage.round?.tally).toEqual({ kind: 'words', words: [['brain', 1]], answered: 1 });
    expect(views(room).console.heldWords).toMatchObject([{ id: `${round}/bob`, words: 'rude' }]);
  });

  it('V3: how others answered reaches phones only at the reveal', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(3, 'Q2');
    const silent = views(room).phone;
    room.phone('bob', { type: 'answer', round, value: { kind: 'choice', option: 1 } });
    expect(views(room).phone.replace(/"seq":\d+/, '')).toBe(silent.replace(/"seq":\d+/, ''));
    expect(views(room).stage.round).toMatchObject({ answered: 1, tally: null });
    room.presenter({ type: 'revealRound', round });
    expect(views(room).phone).toContain('"counts":[0,1]');
  });

  it('V4: the console sees held drawings oldest first, odd ones apart and with the reason', () => {
    const room = new Room().join('ada');
    const round = room.open(2, 'draw');
    room.draw('ada', 'd1', round);
    room.draw('ada', 'd2', round, 4, 'dot');
    room.draw('ada', 'd3', round);
    const { console: seen } = views(room);
    expect(seen.heldDigits.map(({ id }) => id)).toEqual(['d1', 'd3']);
    expect(seen.apartDigits.map(({ id, doubt }) => [id, doubt])).toEqual([['d2', 'dot']]);
    expect(seen.heldCounts).toMatchObject({ drawings: 2, apart: 1 });
  });

  it('V1: a participant sees their own drawings and nobody else’s', () => {
    const room = new Room().join('ada', 'bob');
    const round = room.open(2, 'draw');
    room.draw('bob', 'bobs-digit', round);
    room.draw('ada', 'adas-digit', round);
    expect(views(room).mine).toContain('adas-digit');
    expect(views(room).mine + views(room).phone).not.toContain('bobs-digit');
  });
});
