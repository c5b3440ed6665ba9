import { describe, expect, it } from 'vitest';
import { labelDoubt, secondReading } from '@/lib/digits/reference';
import { mayTrain } from '@/lib/session/drawings';
import { blankSight, Room } from '../../support/session';

/** The reference reads `digit`, and gives `label` this much. */
function reading(digit: number, label: number, likely: number) {
  const outputs = Array.from({ length: 10 }, (_, i) => (i === digit ? 0.9 : i === label ? likely : 0.001));
  return { digit, outputs };
}

const strokes = [
  [
    [10, 10],
    [500, 900],
  ],
] as const;

class Drawn extends Room {
  readonly round: string;

  constructor(...people: string[]) {
    super();
    this.round = this.join(...people).open(2, 'draw');
  }

  /** Somebody draws; returns why it is held apart. */
  drawn(participant: string, digit: string, label: number, reference: ReturnType<typeof reading>) {
    const sight = { ...blankSight(label), reference };
    this.phone(participant, { type: 'draw', digit, round: this.round, label, strokes }, { sight });
    return this.state.drawings.get(digit)?.doubt;
  }
}

describe('M4: a drawing whose label the reference network finds very unlikely', () => {
  it('is held apart below one per cent', () => {
    const room = new Drawn('ada');
    expect(room.drawn('ada', 'd1', 7, reading(1, 7, 0.0099))).toBe('label');
    expect(room.drawn('ada', 'd2', 7, reading(1, 7, 0.01))).toBeNull();
    expect([...room.state.drawings.values()].filter(mayTrain).map(({ id }) => id)).toEqual(['d2']);
  });

  it('is told in the log with both readings', () => {
    const room = new Drawn('ada');
    room.drawn('ada', 'd1', 7, reading(1, 7, 0.002));
    const { event } = room.log.at(-1)!;
    expect(event).toMatchObject({
      doubt: 'label',
      label: 7,
      reference: { digit: 1, sure: 0.9, label: 0.002 },
    });
  });

  it('is trained on once the presenter approves it', () => {
    const room = new Drawn('ada');
    room.drawn('ada', 'd1', 7, reading(1, 7, 0.002));
    room.presenter({ type: 'judge', what: 'drawings', ids: ['d1'], verdict: 'approved' });
    expect(mayTrain(room.state.drawings.get('d1')!)).toBe(true);
  });
});

describe('M5: a participant of whose drawings the reference network reads many otherwise', () => {
  it('has what they draw held apart from the third on, and nobody else has', () => {
    const room = new Drawn('ada', 'bob');
    const otherwise = (id: string, who = 'ada') => room.drawn(who, id, 7, reading(1, 7, 0.05));
    expect(['d1', 'd2', 'd3', 'd4'].map((id) => otherwise(id))).toEqual([null, null, 'record', 'record']);
    expect(room.drawn('ada', 'd5', 3, reading(3, 3, 0.9))).toBe('record');
    expect(otherwise('b1', 'bob')).toBeNull();
  });

  it('not where it is a third or less of what they drew', () => {
    expect(labelDoubt(secondReading(reading(1, 7, 0.05), 7), { drawn: 6, otherwise: 2 })).toBeNull();
    expect(labelDoubt(secondReading(reading(1, 7, 0.05), 7), { drawn: 5, otherwise: 2 })).toBe('record');
  });

  it('no longer once that is a third or less again', () => {
    const room = new Drawn('ada');
    for (const id of ['d1', 'd2']) room.drawn('ada', id, 7, reading(1, 7, 0.05));
    const right = Array.from({ length: 6 }, (_, i) => room.drawn('ada', `r${i}`, 3, reading(3, 3, 0.9)));
    expect(right).toEqual(['record', 'record', 'record', 'record', null, null]);
  });

  it('what the presenter approved does not count against them', () => {
    const room = new Drawn('ada');
    for (const id of ['d1', 'd2']) room.drawn('ada', id, 7, reading(1, 7, 0.001));
    room.presenter({ type: 'approveAll', what: 'apart' });
    expect(room.drawn('ada', 'd3', 7, reading(1, 7, 0.05))).toBeNull();
  });
});
