import { describe, expect, it } from 'vitest';
import { type KeyOutcome, penAtRest, pressKey, releaseSpace } from '@/app/_components/ink/key-pen';
import type { Strokes } from '@/lib/digits/stroke';
import { english } from '@/lib/words/en/english';

const said = english.ink.pen;

/** Plays keys; `+ ` presses space, `- ` releases it. */
function play(keys: readonly string[], strokes: Strokes = []): KeyOutcome {
  let outcome: KeyOutcome = { pen: penAtRest, strokes, say: '' };
  for (const key of keys) {
    if (key === '- ') {
      outcome = { ...outcome, pen: releaseSpace(outcome.pen) };
      continue;
    }
    const press = { key: key === '+ ' ? ' ' : key, command: false, repeat: false };
    outcome = pressKey(outcome.pen, outcome.strokes, press, said) ?? outcome;
  }
  return outcome;
}

const right = (times: number) => Array<string>(times).fill('ArrowRight');

describe('the pad by keyboard', () => {
  it('draws while space is held and stops when it is released', () => {
    const { pen, strokes } = play(['+ ', ...right(3), '- ', ...right(2)]);
    expect(strokes.map((stroke) => stroke.length)).toEqual([4]);
    expect(pen).toMatchObject({ column: 18, down: false });
  });

  it('draws from one tap of space to the next, for people who can’t hold two keys', () => {
    const { pen, strokes } = play(['+ ', '- ', ...right(3), '+ ', '- ', ...right(2)]);
    expect(strokes.map((stroke) => stroke.length)).toEqual([4]);
    expect(pen.down).toBe(false);
  });

  it('draws diagonals with the corners of the number pad', () => {
    const { strokes } = play(['+ ', 'PageDown', 'End', 'Home', 'PageUp']);
    const [start, first, second, third, last] = strokes[0]!;
    expect(first![0] - start![0]).toBeCloseTo(first![1] - start![1], -1);
    expect(second![0]).toBe(start![0]);
    expect(third![1]).toBe(first![1]);
    expect(last).toEqual(start);
  });

  it('stays on the 28 cells', () => {
    expect(play(right(40)).pen.column).toBe(27);
    expect(play(Array<string>(40).fill('Home')).pen).toMatchObject({ column: 0, row: 0 });
  });

  it('says where the pen is and what it is doing', () => {
    expect(play(['ArrowUp']).say).toBe(said.at(14, 13));
    expect(play(['+ ']).say).toBe(said.down);
    expect(play(['+ ', 'Escape']).say).toBe(said.up);
  });

  it('undoes and clears', () => {
    const two: Strokes = [[[1, 1]], [[2, 2]]];
    expect(play(['Backspace'], two).strokes).toEqual([[[1, 1]]]);
    expect(play(['Delete'], two).strokes).toEqual([]);
    expect(pressKey(penAtRest, two, { key: 'z', command: true, repeat: false }, said)?.strokes).toHaveLength(
      1,
    );
  });

  it('leaves other keys to the page', () => {
    for (const key of ['Tab', 'Enter', 'z', 'Escape']) {
      expect(pressKey(penAtRest, [], { key, command: false, repeat: false }, said)).toBeNull();
    }
    expect(pressKey(penAtRest, [], { key: 'ArrowLeft', command: true, repeat: false }, said)).toBeNull();
  });

  it('does not stutter while space repeats', () => {
    const down = play(['+ ']);
    const repeated = pressKey(down.pen, down.strokes, { key: ' ', command: false, repeat: true }, said);
    expect(repeated).toMatchObject({ pen: down.pen, strokes: down.strokes });
  });
});
