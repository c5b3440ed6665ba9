import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialStart } from '@/lib/descent/dial';
import { roundDigitId } from '@/lib/protocol/picture-id';
import { aheadClock } from '../support/ahead-clock';
import { wholeNumber } from '../support/canary';
import { RawClient } from '../support/frames';
import { type LiveTest, startLive } from '../support/live-server';
import type { Probe } from '../support/probe';
import { answers, quizActivity, quizDeck, quizSource } from '../support/quiz-deck';

let test: LiveTest;
let session: string;
let presenter: Probe;
const { clock, jump, pass } = aheadClock();

beforeAll(async () => {
  test = await startLive({ clock });
  ({ id: session } = await test.another('Every kind', quizSource));
  presenter = await test.presenter({ session });
  await presenter.ready();
});
afterAll(() => test.close());

/** A second later: an address that leaves many seats gets one per second. */
async function tap(): Promise<RawClient> {
  jump(1_000);
  const raw = new RawClient(test.url, { cookie: test.seat(session) });
  await raw.hello({ session, surface: 'phone' });
  return raw;
}

/** What gives a right answer away, or what others said, by activity; everywhere: explanations, solutions, tallies. */
const canaries: Readonly<Record<string, readonly RegExp[]>> = {
  choice: [/"right":/],
  choices: [/"right":/],
  truth: [/"right":/],
  number: [wholeNumber(23860)],
  order: [/"zeroth","alpha","middle","beta"/],
  text: [/[Nn]ielsen/],
  words: [/brain/],
  pick: [/\[6,9,2\]/, wholeNumber(4547, 3985), /"labels"/],
};
const always = [/SECRET/, /"solution":\{/, /"tally":\{/, wholeNumber(987654)];

/** The same for the stage, which has the map and what gives nothing away. */
const onStage: Readonly<Record<string, readonly RegExp[]>> = {
  ...canaries,
  choice: [/"tally":\{/],
  choices: [/"tally":\{/],
  truth: [/"tally":\{/],
  number: [wholeNumber(23860), /"tally":\{/],
  pick: [/\[6,9,2\]/, wholeNumber(4547, 3985), /"labels":\[/],
};

describe('V8: no frame to a phone has a right answer, an explanation or what others answered before the reveal', () => {
  it.each(Object.keys(answers))('%s', async (id) => {
    const { slide } = quizActivity(id);
    await presenter.command({ type: 'goTo', slide, step: 0 });
    const [other, early] = [test.phone({ session }), await tap()];
    await other.until(() => other.mines.length > 0);
    await presenter.command({ type: 'openRound', activity: id });
    const round = `${id}.1`;
    await other.until(() => other.phone.round?.id === round);
    if (id === 'pick') await pass(3_500);
    const taken = await other.command({ type: 'answer', round, value: answers[id]!.right });
    expect(taken).toEqual({ ok: true, value: null });
    const late = await tap();
    for (const raw of [early, late]) {
      const command = { type: 'ink', digits: [roundDigitId('pick', 0), roundDigitId('pick', 2), '#4547'] };
      raw.send(`429${JSON.stringify(['command', { id: 'question-1', command }])}`);
      await raw.until(() => raw.frames.some((frame) => frame.startsWith('439[')));
      raw.send(`428${JSON.stringify(['command', { id: 'question-2', command: { type: 'takeAway' } }])}`);
      await raw.until(() => raw.frames.some((frame) => frame.startsWith('438[')));
    }
    if (quizActivity(id).reveal === 'presenter') {
      await presenter.command({ type: 'closeRound', round });
      await early.until(() => early.frames.some((frame) => frame.includes('"phase":"closed"')));
    }
    for (const raw of [early, late]) {
      const isTakeAway = (frame: string) => frame.startsWith('438[');
      // It has the answers of rounds before this one, and they were uncovered.
      expect(raw.frames.find(isTakeAway)).not.toContain(`"round":"${round}"`);
      const before = raw.frames.filter(
        (frame) => !isTakeAway(frame) && !frame.includes('"phase":"revealed"'),
      );
      for (const canary of [...always, ...(canaries[id] ?? [])])
        expect(before.filter((frame) => canary.test(frame.replace(/"revealed":null/g, '')))).toEqual([]);
    }
    await presenter.command({ type: 'revealRound', round });
    if (quizActivity(id).explanation !== '')
      await early.until(() => early.frames.some((frame) => frame.includes('SECRET because')));
    for (const raw of [early, late]) raw.close();
    other.close();
  });
});

describe('V10: the stage has no right answer, explanation or distribution before the reveal', () => {
  it.each(quizDeck.slides.flatMap(({ activities }) => activities.map(({ id }) => id)))('%s', async (id) => {
    const { slide, kind } = quizActivity(id);
    await presenter.command({ type: 'goTo', slide, step: 0 });
    const [stage, person] = [test.stage({ session }), test.phone({ session })];
    await Promise.all([stage.ready(), person.until(() => person.mines.length > 0)]);
    await presenter.command({ type: 'openRound', activity: id });
    const round = [...presenter.console.rounds].find(({ activity }) => activity === id)!.id;
    await person.until(() => person.phone.round?.id === round);
    const value = answers[id]?.right;
    if (value && id !== 'pick') await person.command({ type: 'answer', round, value });
    if (quizActivity(id).reveal === 'presenter') {
      await presenter.command({ type: 'closeRound', round });
      await stage.until(() => stage.stage.round?.phase === 'closed');
    }
    const seen = [...stage.views, ...stage.pulses]
      .filter((one) => !('round' in one) || one.round?.phase !== 'revealed')
      .map((one) => JSON.stringify(one));
    const canaries = [/SECRET/, /"solution":\{/, ...(onStage[id] ?? [])];
    expect(seen.length, kind).toBeGreaterThan(1);
    for (const canary of canaries) expect(seen.filter((text) => canary.test(text))).toEqual([]);
    stage.close();
    person.close();
  });
});

describe('V9: the messages that follow a right and another answer have the same size', () => {
  it.each(Object.keys(answers))('%s', async (id) => {
    await presenter.command({ type: 'goTo', slide: quizActivity(id).slide, step: 0 });
    await presenter.command({ type: 'openRound', activity: id });
    const round = `${id}.2`;
    if (id === 'pick') await pass(3_500);
    const sizes: number[] = [];
    for (const value of [answers[id]!.right, answers[id]!.other]) {
      const raw = await tap();
      raw.send(
        `421${JSON.stringify(['command', { id: 'answer-1', command: { type: 'answer', round, value } }])}`,
      );
      await raw.until(() => raw.frames.some((frame) => frame.startsWith('431')));
      sizes.push(raw.frames.find((frame) => frame.startsWith('431'))!.length);
      raw.close();
    }
    expect(sizes[0]).toBe(sizes[1]);
    await presenter.command({ type: 'closeRound', round });
  });
});

describe('V9: the messages that follow where nobody is right are no hint either', () => {
  const strokes = [[[100, 100] as const, [200, 900] as const]];
  const played = {
    // The same drawing, asked for as another digit.
    draw: [1, 7].map((label) => () => ({ type: 'draw', digit: `one-of-${label}`, label, strokes })),
    // The lowest place, and another one.
    guess: [0, 2].map((w) => (index: number) => ({
      ...{ type: 'turnDial', n: 1, turn: w - dialStart({ min: -4, max: 4 }, index) },
    })),
    descend: [0.02, -0.02].map((dx) => () => ({ type: 'stepBall', n: 1, dx, dy: 0 })),
  };

  it.each(Object.keys(played) as (keyof typeof played)[])('%s', async (id) => {
    await presenter.command({ type: 'goTo', slide: quizActivity(id).slide, step: 0 });
    await presenter.command({ type: 'openRound', activity: id });
    const round = presenter.console.rounds.find(({ activity }) => activity === id)!.id;
    const acks: string[] = [];
    for (const play of played[id]) {
      const raw = await tap();
      const command = { ...play(await indexOf(raw)), round };
      raw.send(`421${JSON.stringify(['command', { id: 'playing-1', command }])}`);
      await raw.until(() => raw.frames.some((frame) => frame.startsWith('431')));
      acks.push(raw.frames.find((frame) => frame.startsWith('431'))!);
      raw.close();
    }
    expect(acks[0]).toContain('"ok":true');
    // Heights, slopes and costs are what the game is about; all else is the same.
    const numbers = id === 'draw' ? /one-of-\d/ : /-?\d+(\.\d+)?(e-\d+)?/g;
    expect(acks[0]!.replace(numbers, '#')).toBe(acks[1]!.replace(numbers, '#'));
    await presenter.command({ type: 'closeRound', round });
  });
});

async function indexOf(raw: RawClient): Promise<number> {
  const mine = () => raw.frames.find((frame) => frame.startsWith('42["mine"'));
  await raw.until(() => mine() !== undefined);
  return JSON.parse(mine()!.slice(2))[1].index;
}
