import { describe, expect, it } from 'vitest';
import { packBytes } from '@/lib/digits/wire';
import type { AckValue } from '@/lib/protocol/message';
import { readPictureId, roundDigitId, testDigitId } from '@/lib/protocol/picture-id';
import { picturesOf } from '@/lib/realtime/host/pictures';
import type { SessionCommand } from '@/lib/session/command';
import { HostBench } from '../../support/host';
import { quizDeck } from '../../support/quiz-deck';

const hard = [0, 1, 2].map((turn) => roundDigitId('pick', turn));

class Wall extends HostBench {
  constructor() {
    super({ deck: quizDeck });
  }

  async do(command: SessionCommand): Promise<void> {
    const done = this.presenter(command);
    this.commit();
    await done;
  }

  /** The ids that come back to somebody. */
  async seen(asker: string, digits: readonly string[]): Promise<string[]> {
    const command = { type: 'ink' as const, digits: [...digits] };
    const actor =
      asker === 'presenter'
        ? ({ role: 'presenter' } as const)
        : ({ role: 'phone', participant: asker } as const);
    const ack = await this.host.handle(actor, { id: 'question-1', command }, 0);
    return ack.ok ? (ack.value as AckValue['ink']).ink.map(({ id }) => id) : [];
  }
}

describe('V5: a phone sees a digit from its turn on', () => {
  it('not before the round, one after another in it, all after the reveal', async () => {
    const wall = new Wall();
    const [ann, slow] = [await wall.person(), await wall.person()];
    await wall.do({ type: 'grantTime', participant: slow, factor: 2 });
    await wall.do({ type: 'goTo', slide: 3, step: 0 });
    expect(await wall.seen(ann, hard)).toEqual([]);
    await wall.do({ type: 'openRound', activity: 'pick' });
    wall.clock.advance(2_999);
    expect(await wall.seen(ann, hard)).toEqual([]);
    wall.clock.advance(1);
    expect(await wall.seen(ann, hard)).toEqual(hard.slice(0, 1));
    expect(await wall.seen(slow, hard)).toEqual([]);
    wall.clock.advance(5_000);
    expect(await wall.seen(ann, hard)).toEqual(hard.slice(0, 2));
    expect(await wall.seen(slow, hard)).toEqual(hard.slice(0, 1));
    await wall.do({ type: 'closeRound', round: 'pick.1' });
    wall.clock.advance(60_000);
    expect(await wall.seen(ann, hard)).toEqual(hard.slice(0, 2));
    await wall.do({ type: 'revealRound', round: 'pick.1' });
    expect(await wall.seen(ann, hard)).toEqual(hard);
  });

  it('the presenter and the stage any time; a place in the test set is nothing for phones', async () => {
    const wall = new Wall();
    const ann = await wall.person();
    const easy = [testDigitId(11), testDigitId(12)];
    expect(await wall.seen('presenter', [...easy, ...hard])).toEqual([...easy, ...hard]);
    expect(await wall.seen(ann, [...easy, ...hard, '#4547', 'pick#9', 'choice#0'])).toEqual([]);
    expect(await wall.seen('presenter', ['pick#3', 'choice#0', 'nobody#0', '#x'])).toEqual([]);
  });

  it('a name is a drawing’s or a picture’s, never both', () => {
    expect(readPictureId('d41d8cd9')).toBeNull();
    expect(readPictureId('pick#12')).toEqual({ kind: 'roundDigit', activity: 'pick', turn: 12 });
    expect(readPictureId('#4547')).toEqual({ kind: 'testDigit', place: 4547 });
    expect(readPictureId('#-1')).toBeNull();
  });

  it('a deck keeps the digits that it names, and reads the test set only for those', () => {
    const pixels = Uint8Array.from({ length: 5_000 * 784 }, (_, i) => Math.floor(i / 784) % 251);
    const pictures = picturesOf(quizDeck, () => ({ count: 5_000, pixels, labels: new Uint8Array(5_000) }));
    expect(packBytes(pictures(4547)!)).toBe(packBytes(new Uint8Array(784).fill(4547 % 251)));
    expect(pictures(11)).toHaveLength(784);
    expect(pictures(13)).toBeNull();
    const plain = { ...quizDeck, slides: quizDeck.slides.slice(0, 2) };
    const never = () => {
      throw new Error('read');
    };
    expect(picturesOf(plain, never)(4547)).toBeNull();
  });
});

it('C1: the network answers when the presenter shows the build that compares it', async () => {
  const wall = new Wall();
  await wall.do({ type: 'goTo', slide: 4, step: 0 });
  expect(wall.state.networkAnswers.size).toBe(0);
  await wall.do({ type: 'goTo', slide: 4, step: 1 });
  const asked = wall.state.networkAnswers.get('pick');
  expect(wall.audience.seen('stage').at(-1)).toMatchObject({ comparison: { network: { step: 0 } } });
  expect(asked).toMatchObject({ step: 0, score: null });
  expect(asked?.outputs.map((outputs) => outputs.length)).toEqual([10, 10, 10]);
  await wall.do({ type: 'goTo', slide: 3, step: 0 });
  await wall.do({ type: 'goTo', slide: 4, step: 1 });
  expect(wall.state.networkAnswers.get('pick')).toEqual(asked);
});
