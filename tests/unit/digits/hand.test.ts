// Contacts on the pad: who draws, what stays, and what is said.

import { describe, expect, it } from 'vitest';
import type { Contact, Place } from '@/app/_components/ink/contact';
import {
  allUp,
  contactCancel,
  contactDoubted,
  contactDown,
  contactMove,
  contactUp,
  type Inked,
  idleHand,
} from '@/app/_components/ink/hand';
import { trueMoves } from '@/app/_components/ink/true-moves';
import { MAX_STROKES, type Strokes } from '@/lib/digits/stroke';

type Kind = 'finger' | 'pen' | 'mouse' | 'palm';

/** A pad on which a test puts contacts; places are fractions of its side, times are milliseconds. */
function pad(strokes: Strokes = [], wideDraws = false) {
  let inked: Inked = { hand: idleHand, strokes, note: null };
  const contact = (kind: Kind, pointerId: number, at: Place, timeStamp: number): Contact => ({
    pointerId,
    pointerType: kind === 'palm' || kind === 'finger' ? 'touch' : kind,
    button: 0,
    isPrimary: false,
    width: kind === 'palm' ? 110 : kind === 'finger' ? 24 : 1,
    height: kind === 'finger' ? 30 : 1,
    timeStamp,
    at,
  });
  const table = {
    get strokes() {
      return inked.strokes;
    },
    get note() {
      return inked.note;
    },
    down(kind: Kind, id: number, at: Place, time: number, more: Partial<Contact> = {}) {
      inked = contactDown(inked, { ...contact(kind, id, at, time), ...more }, wideDraws);
      return table;
    },
    move(pointerId: number, places: Place[], timeStamp: number, pressed = true) {
      inked = contactMove(inked, { pointerId, timeStamp, pressed, places });
      return table;
    },
    up(pointerId: number, timeStamp: number) {
      inked = contactUp(inked, { pointerId, timeStamp });
      return table;
    },
    cancel(pointerId: number, timeStamp: number) {
      inked = contactCancel(inked, { pointerId, timeStamp });
      return table;
    },
    doubt(pointerId: number | null) {
      inked = contactDoubted(inked, pointerId);
      return table;
    },
    hide(timeStamp: number) {
      inked = allUp(inked, timeStamp);
      return table;
    },
    undo() {
      inked = { ...inked, strokes: inked.strokes.slice(0, -1) };
      return table;
    },
  };
  return table;
}

const lengths = ({ strokes }: { strokes: Strokes }) => strokes.map((stroke) => stroke.length);
const down: Place[] = [
  [0.5, 0.3],
  [0.5, 0.5],
  [0.5, 0.7],
];

describe('D5: one contact draws at a time', () => {
  it('a finger, a pen, or the mouse’s first button', () => {
    for (const kind of ['finger', 'pen', 'mouse'] as const) {
      expect(lengths(pad().down(kind, 1, [0.5, 0.1], 0).move(1, down, 50).up(1, 60))).toEqual([4]);
      expect(lengths(pad().down(kind, 1, [0.5, 0.1], 0, { button: 2 }).move(1, down, 50))).toEqual([]);
    }
  });

  it('a second finger draws nothing while the first one moves on', () => {
    const table = pad()
      .down('finger', 1, [0.1, 0.1], 0)
      .move(1, [[0.2, 0.1]], 200);
    table.down('finger', 2, [0.9, 0.9], 210).move(2, [[0.9, 0.5]], 260);
    for (let i = 1; i < 8; i++) table.move(1, [[0.2 + i * 0.05, 0.1]], 280 + i * 40);
    expect(
      lengths(
        table
          .move(2, [[0.9, 0.3]], 620)
          .up(1, 640)
          .move(2, [[0.9, 0.1]], 650),
      ),
    ).toEqual([9]);
  });

  it('a second contact just before the first lifts draws from its first point', () => {
    for (const overlap of [0, 8, 40, 140]) {
      for (const kind of ['finger', 'mouse'] as const) {
        const table = pad()
          .down(kind, 1, [0.2, 0.1], 0)
          .move(1, [[0.2, 0.8]], 400);
        table.down('finger', 2, [0.5, 0.1], 500).move(2, [[0.5, 0.3]], 500 + overlap / 2);
        table
          .up(1, 500 + overlap)
          .move(2, [[0.5, 0.8]], 700)
          .up(2, 710);
        expect(lengths(table)).toEqual([2, 3]);
      }
    }
  });

  it('a second contact draws while the first one only rests', () => {
    const table = pad()
      .down('finger', 1, [0.1, 0.1], 0)
      .move(1, [[0.1, 0.8]], 300);
    table.down('finger', 2, [0.5, 0.1], 400);
    for (let i = 1; i <= 7; i++) table.move(2, [[0.5, 0.1 + i / 10]], 400 + i * 100);
    expect(lengths(table.up(1, 1200).up(2, 1300))).toEqual([2, 8]);
  });

  it('a tap beside the drawing finger leaves nothing', () => {
    const table = pad()
      .down('finger', 1, [0.1, 0.1], 0)
      .move(1, [[0.1, 0.5]], 300);
    table
      .down('finger', 2, [0.5, 0.1], 400)
      .up(2, 430)
      .move(1, [[0.1, 0.8]], 440)
      .up(1, 450);
    expect(lengths(table)).toEqual([3]);
  });

  it('two fingers that pinch leave nothing, and the pad says so', () => {
    const table = pad([[[1, 1]]])
      .down('finger', 1, [0.4, 0.5], 0)
      .down('finger', 2, [0.6, 0.5], 20);
    for (let i = 1; i < 6; i++)
      table.move(1, [[0.4 - i / 20, 0.5]], 20 + i * 20).move(2, [[0.6 + i / 20, 0.5]], 28 + i * 20);
    expect(table.strokes).toEqual([[[1, 1]]]);
    expect(table.note).toBe('pinch');
    expect(lengths(table.up(1, 200).up(2, 210).down('finger', 3, [0.5, 0.5], 900))).toEqual([1, 1]);
    expect(table.note).toBeNull();
  });

  it('the pen draws in place of the hand that touched first, never in place of the mouse', () => {
    const hand = pad()
      .down('finger', 1, [0.9, 0.9], 0)
      .move(1, [[0.9, 0.8]], 40);
    expect(hand.down('pen', 7, [0.2, 0.2], 50).strokes).toEqual([[[205, 205]]]);
    const mouse = pad()
      .down('mouse', 1, [0.9, 0.9], 0)
      .move(1, [[0.9, 0.8]], 40);
    expect(lengths(mouse.down('pen', 7, [0.2, 0.2], 50))).toEqual([2]);
  });

  it('a drawing that can hold no more strokes is said to be full', () => {
    const full: Strokes = Array.from({ length: MAX_STROKES }, () => [[1, 1]]);
    const table = pad(full).down('finger', 1, [0.5, 0.5], 0).move(1, down, 20).up(1, 30);
    expect(table.strokes).toBe(full);
    expect(table.note).toBe('full');
  });
});

describe('D6: an interrupted stroke', () => {
  it('is taken back whole, and the pad says so until the next one', () => {
    const table = pad([[[1, 1]]])
      .down('finger', 1, [0.5, 0.1], 0)
      .move(1, down, 40)
      .cancel(1, 50);
    expect(table.strokes).toEqual([[[1, 1]]]);
    expect(table.note).toBe('interrupted');
    expect(table.down('finger', 2, [0.5, 0.5], 90).note).toBeNull();
  });

  it('is taken back with its parts before and after it left the pad', () => {
    const table = pad()
      .down('finger', 1, [0.5, 0.9], 0)
      .move(1, [[0.5, 1.5]], 40);
    expect(lengths(table.move(1, [[0.2, 0.5]], 60))).toEqual([2, 1]);
    expect(table.cancel(1, 80).strokes).toEqual([]);
  });

  it('gives way to a contact that had just come', () => {
    const table = pad().down('finger', 1, [0.5, 0.1], 0).move(1, down, 400);
    table
      .down('finger', 2, [0.1, 0.1], 410)
      .cancel(1, 420)
      .move(2, [[0.1, 0.9]], 450)
      .up(2, 460);
    expect(lengths(table)).toEqual([2]);
    expect(table.note).toBeNull();
  });

  it('that was undone meanwhile takes nothing else along', () => {
    const table = pad([[[1, 1]], [[2, 2]]])
      .down('finger', 1, [0.5, 0.1], 0)
      .undo()
      .undo();
    expect(table.move(1, down, 40).cancel(1, 50).strokes).toEqual([[[1, 1]]]);
  });
});

describe('D7: an end that was never told', () => {
  const begun = (kind: Kind) => pad().down(kind, 1, [0.5, 0.1], 0).move(1, down, 40);

  it('ends when the same pointer comes down again', () => {
    for (const kind of ['finger', 'pen', 'mouse'] as const) {
      const table = begun(kind)
        .down(kind, 1, [0.1, 0.1], 90)
        .move(1, [[0.1, 0.5]], 120);
      expect(lengths(table)).toEqual([4, 2]);
    }
  });

  it('ends when another pen, another mouse or a first finger comes', () => {
    expect(lengths(begun('pen').down('pen', 2, [0.1, 0.1], 90))).toEqual([4, 1]);
    expect(lengths(begun('mouse').down('mouse', 2, [0.1, 0.1], 90))).toEqual([4, 1]);
    expect(lengths(begun('finger').down('finger', 2, [0.1, 0.1], 90, { isPrimary: true }))).toEqual([4, 1]);
  });

  it('ends when the pointer hovers', () => {
    for (const kind of ['pen', 'mouse'] as const) {
      const table = begun(kind)
        .move(1, [[0.9, 0.9]], 60, false)
        .move(1, [[0.1, 0.9]], 70);
      expect(lengths(table)).toEqual([4]);
    }
  });

  it('ends when the window was left or the pad lost hold of it, and something else comes', () => {
    for (const pointer of [1, null])
      expect(lengths(begun('pen').doubt(pointer).down('mouse', 2, [0.1, 0.1], 90))).toEqual([4, 1]);
    expect(lengths(begun('pen').doubt(5).down('mouse', 2, [0.1, 0.1], 90))).toEqual([4]);
  });

  it('goes on when it was only doubted', () => {
    expect(
      lengths(
        begun('mouse')
          .doubt(1)
          .move(1, [[0.1, 0.7]], 60),
      ),
    ).toEqual([5]);
  });

  it('ends when nothing was heard of it for two seconds', () => {
    expect(lengths(begun('finger').down('finger', 2, [0.1, 0.1], 2039).up(2, 2050))).toEqual([4]);
    expect(lengths(begun('finger').down('finger', 2, [0.1, 0.1], 2040))).toEqual([4, 1]);
  });

  it('ends when the page is hidden, and what was drawn stays', () => {
    expect(
      lengths(
        begun('finger')
          .hide(60)
          .move(1, [[0.9, 0.9]], 70),
      ),
    ).toEqual([4]);
  });

  it('draws no line from what was undone under it', () => {
    const table = pad([[[1, 1]]])
      .down('finger', 1, [0.5, 0.1], 0)
      .move(1, down, 40)
      .undo();
    expect(table.move(1, [[0.9, 0.9]], 60).strokes).toEqual([[[1, 1]]]);
  });
});

describe('D8: ink only where the contact was', () => {
  const box = { left: 12, top: 290, width: 336, height: 336 };
  const at = (clientX: number, clientY: number) => ({ clientX, clientY });
  const from: Place = [0.5, 0.5];
  const onPad = (moves: Place[]) => moves.map(([x, y]) => [x * 336 + 12, y * 336 + 290].map(Math.round));

  it('uses every gathered place and the event’s own', () => {
    const moves = trueMoves(at(200, 400), [at(190, 390), at(195, 395), at(200, 400)], box, from);
    expect(onPad(moves)).toEqual([
      [190, 390],
      [195, 395],
      [200, 400],
      [200, 400],
    ]);
  });

  it('uses the event alone where none, or none that can be true, were gathered', () => {
    for (const gathered of [
      [],
      [at(0, 0)],
      [at(0, 0), at(0, 0)],
      [at(Number.NaN, 4)],
      [at(380, 780), at(400, 800)],
    ])
      expect(onPad(trueMoves(at(200, 400), gathered, box, from))).toEqual([[200, 400]]);
  });

  it('leaves out the zeros among the others, also where the window’s corner lies on the pad', () => {
    for (const near of [box, { ...box, left: -40, top: -40 }, { ...box, left: -1, top: 200 }])
      for (const [before, own] of [
        [at(190, 390), at(200, 400)],
        [at(60, 250), at(70, 260)],
      ] as const) {
        const first: Place = [(before.clientX - near.left) / 336, (before.clientY - near.top) / 336];
        const moves = trueMoves(own, [before, at(0, 0), own], near, first);
        expect(moves).toHaveLength(3);
      }
  });

  it('leaves out a place beside the pad between two on it', () => {
    expect(onPad(trueMoves(at(200, 400), [at(0, 395), at(198, 0), at(200, 400)], box, from))).toEqual([
      [200, 400],
      [200, 400],
    ]);
  });

  it('is not drawn by an event that knows no place', () => {
    expect(trueMoves(at(0, 0), [], box, from)).toEqual([]);
    expect(trueMoves(at(Number.NaN, 400), [at(200, 400)], box, from)).toEqual([]);
  });

  it('ends at the rim and begins again where the contact comes back', () => {
    const table = pad().down('finger', 1, [0.5, 0.5], 0);
    table
      .move(1, [[0.5, 1.5]], 20)
      .move(1, [[0.9, 1.5]], 40)
      .move(1, [[0.9, 0.5]], 60)
      .up(1, 80);
    expect(table.strokes).toEqual([
      [
        [512, 512],
        [512, 1023],
      ],
      [[921, 512]],
    ]);
  });

  it('follows the rim where the contact is no more than a cell beside it', () => {
    const table = pad()
      .down('finger', 1, [0.5, 0.99], 0)
      .move(1, [[0.6, 1.02]], 20)
      .move(1, [[0.7, 0.99]], 40);
    expect(lengths(table)).toEqual([3]);
  });
});

describe('D9: palms', () => {
  it('draw nothing; where nothing else was on the pad, it says why', () => {
    const table = pad().down('palm', 1, [0.5, 0.5], 0);
    expect(table.note).toBeNull();
    expect(table.move(1, [[0.6, 0.7]], 40).note).toBe('wide');
    expect(table.up(1, 60).strokes).toEqual([]);
    expect(pad().down('palm', 1, [0.5, 0.5], 0).up(1, 60).note).toBe('wide');
  });

  it('rest on the pad without a word while a finger or pen draws', () => {
    for (const kind of ['finger', 'pen'] as const) {
      const table = pad().down('palm', 1, [0.9, 0.9], 0).down(kind, 2, [0.5, 0.1], 300).move(2, down, 400);
      expect(
        lengths(
          table
            .move(1, [[0.8, 0.9]], 420)
            .up(2, 450)
            .up(1, 480),
        ),
      ).toEqual([4]);
      expect(table.note).toBeNull();
    }
    const later = pad().down('finger', 2, [0.5, 0.1], 0).down('palm', 1, [0.9, 0.9], 5).up(2, 20);
    expect(lengths(later.move(1, [[0.5, 0.5]], 40).up(1, 50))).toEqual([1]);
    expect(later.note).toBeNull();
  });

  it('no finger draws beside the pen, nor within a second after it', () => {
    const table = pad().down('pen', 1, [0.5, 0.1], 0).move(1, down, 1500).down('finger', 2, [0.9, 0.9], 1600);
    expect(
      lengths(
        table
          .move(2, [[0.5, 0.9]], 1700)
          .up(1, 1800)
          .move(2, [[0.2, 0.2]], 1900),
      ),
    ).toEqual([4]);
    expect(lengths(table.down('finger', 3, [0.9, 0.9], 2799))).toEqual([4]);
    expect(lengths(table.down('finger', 4, [0.9, 0.9], 2800))).toEqual([4, 1]);
  });

  it('draw once somebody says that their touches are that wide, but not beside a pen', () => {
    expect(lengths(pad([], true).down('palm', 1, [0.5, 0.1], 0).move(1, down, 40))).toEqual([4]);
    const beside = pad([], true).down('pen', 7, [0.1, 0.1], 0).down('palm', 1, [0.5, 0.1], 20).up(7, 30);
    expect(lengths(beside.move(1, down, 40))).toEqual([1]);
  });
});
