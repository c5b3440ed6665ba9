import { describe, expect, it } from 'vitest';
import { actionOf, type KeyPress, leafInterval, mayAct, otherLetters } from '@/app/_components/live/keys';

const press = (key: string, more: Partial<KeyPress> = {}) =>
  actionOf({
    key,
    ...{
      code: '',
      number: 0,
      shift: false,
      otherScript: false,
      repeat: false,
      modified: false,
      focus: 'page',
      asked: false,
    },
    ...more,
  });
const at = (code: string, key: string, more: Partial<KeyPress> = {}) => press(key, { code, ...more });

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

  it('N3: where the layout has no Latin letters, keys act by their place', () => {
    const blanks: Readonly<Record<string, string>> = {
      ...{ Russian: 'и', Greek: 'β', Hebrew: 'נ', Arabic: 'لا', Persian: 'ذ', Thai: 'ิ', Korean: 'ㅠ' },
      ...{ Kana: 'こ', Georgian: 'ბ', Armenian: 'բ', Hindi: 'व' },
    };
    for (const [layout, key] of Object.entries(blanks))
      expect([layout, at('KeyB', key)]).toEqual([layout, 'blank']);
    expect(at('KeyH', 'Р', { shift: true })).toBe('hideRoom');
    expect(at('Period', 'ю')).toBe('blank');
    expect(at('Slash', '؟', { shift: true })).toBe('help');
    expect(at('Slash', '.', { otherScript: true })).toBe('blank');
    expect(at('KeyQ', '/', { otherScript: true })).toBe('closeQuestion');
    expect(at('KeyB', 'и', { focus: 'line' })).toBeNull();
  });

  it('N3: an input method and a key without a name act by their place', () => {
    expect(at('KeyB', 'Process')).toBe('blank');
    expect(at('KeyH', 'Unidentified')).toBe('hideRoom');
    expect(at('PageDown', 'Unidentified')).toBe('next');
    expect(at('Space', 'Process')).toBe('next');
    expect(at('', 'Unidentified')).toBeNull();
    expect([66, 34, 116, 190, 229].map((number) => at('', 'Unidentified', { number }))).toEqual([
      ...['blank', 'next', 'present', 'blank', null],
    ]);
  });

  it('N3: on every Latin layout, keys act by their letter', () => {
    expect(at('KeyN', 'b')).toBe('blank');
    expect(at('KeyQ', 'a')).toBe('approveAll');
    expect(at('KeyB', 'x')).toBe('refuseFirst');
    expect(at('KeyE', '.')).toBe('blank');
    expect(at('KeyZ', ';')).toBeNull();
    expect(at('KeyQ', "'")).toBeNull();
    expect(at('KeyT', 'è')).toBeNull();
    expect(at('KeyY', 'Dead')).toBeNull();
  });

  it('N3: a letter tells the script of the layout, a sign does not', () => {
    expect(['и', 'لا', 'b', 'é', '7', '/', 'Process', 'PageDown'].map(otherLetters)).toEqual([
      true,
      true,
      false,
      false,
      null,
      null,
      null,
      null,
    ]);
  });

  it('N4: a clicker and the panic keys reach the talk from a list, a field and beside a dialog', () => {
    expect(['PageDown', 'b', 'h', '.', 'F5'].map((key) => press(key, { focus: 'list' }))).toEqual([
      'next',
      'blank',
      'hideRoom',
      'blank',
      'present',
    ]);
    expect(['ArrowDown', ' ', 'Home', 'x'].map((key) => press(key, { focus: 'list' }))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(['PageDown', 'F5', 'b', 'Home'].map((key) => press(key, { focus: 'line' }))).toEqual([
      'next',
      'present',
      null,
      null,
    ]);
    expect(['PageDown', 'F5'].map((key) => press(key, { focus: 'text' }))).toEqual([null, 'present']);
    expect(['b', 'h', 'PageDown', 'a'].map((key) => press(key, { asked: true }))).toEqual([
      'blank',
      'hideRoom',
      null,
      null,
    ]);
    expect(press('b', { asked: true, focus: 'line' })).toBeNull();
  });

  it('a held key leafs no faster than eyes follow and toggles once', () => {
    expect(mayAct('next', true, leafInterval - 1)).toBe(false);
    expect(mayAct('next', true, leafInterval)).toBe(true);
    expect(mayAct('next', false, 1)).toBe(true);
    expect(mayAct('blank', true, 10_000)).toBe(false);
  });
});
