import { describe, expect, it } from 'vitest';
import { actionOf, type KeyPress, leafInterval, mayAct } from '@/app/_components/live/keys';

const press = (key: string, more: Partial<KeyPress> = {}) =>
  actionOf({ key, repeat: false, modified: false, focus: 'page', ...more });

describe('keys', () => {
  it('a clicker and a keyboard lead to the same places', () => {
    expect(['ArrowRight', 'PageDown', ' '].map((key) => press(key))).toEqual(['next', 'next', 'next']);
    expect(['ArrowLeft', 'PageUp'].map((key) => press(key))).toEqual(['previous', 'previous']);
    expect(['Home', 'End', 'b', 'B', '.', 'f'].map((key) => press(key))).toEqual([
      'first',
      'last',
      'blank',
      'blank',
      'blank',
      'fullScreen',
    ]);
  });

  it('what is typed stays typed, and the browser keeps its own shortcuts', () => {
    expect(press('b', { focus: 'text' })).toBeNull();
    expect(press('ArrowRight', { focus: 'text' })).toBeNull();
    expect(press('f', { modified: true })).toBeNull();
  });

  it('space presses a focused button, arrows choose among choices, and a clicker still turns pages there', () => {
    expect(press(' ', { focus: 'button' })).toBeNull();
    expect(press('ArrowRight', { focus: 'choice' })).toBeNull();
    expect(press('PageDown', { focus: 'button' })).toBe('next');
    expect(press('PageDown', { focus: 'choice' })).toBe('next');
  });

  it('a held key leafs no faster than eyes follow and toggles once', () => {
    expect(mayAct('next', true, leafInterval - 1)).toBe(false);
    expect(mayAct('next', true, leafInterval)).toBe(true);
    expect(mayAct('next', false, 1)).toBe(true);
    expect(mayAct('blank', true, 10_000)).toBe(false);
  });
});
