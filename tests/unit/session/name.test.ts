import { describe, expect, it } from 'vitest';
import { cleanName, skeleton } from '@/lib/session/name';
import { suggestedName } from '@/lib/session/suggested-name';
import { names as english } from '@/lib/words/en/names';

const verdict = (raw: string) => {
  const cleaned = cleanName(raw);
  return cleaned.ok ? cleaned.value : cleaned.error.code;
};

describe('names', () => {
  it('J6: ordinary names of many scripts pass unchanged', () => {
    for (const name of ['Ada', 'Zoë', '李小龙', 'Żółć', 'महेश', 'Otto 3', '🦊 Fox', 'O’Neil'])
      expect(verdict(name)).toBe(name);
  });

  it('J7: compatibility forms and stray spaces are folded', () => {
    expect(verdict('  Ａｄａ   L  ')).toBe('Ada L');
  });

  it('J8: invisible, bidirectional and control characters are refused', () => {
    for (const bad of ['A\u200bda', '\u202eadA', 'A\u0000', 'x\u2066y', 'a\ufeffb', '\u3164']) {
      expect(verdict(bad)).toBe('nameNotAllowed');
    }
  });

  it('J9: at most 24 graphemes, however many bytes they take', () => {
    expect(verdict('👩‍🚀'.repeat(24))).toBe('👩‍🚀'.repeat(24));
    expect(verdict('a'.repeat(25))).toBe('nameTooLong');
  });

  it('J10: at most two marks on one character', () => {
    expect(verdict('e\u0301\u0323')).not.toBe('nameNotAllowed');
    expect(verdict(`Z${'\u0335\u0336\u0337'}algo`)).toBe('nameNotAllowed');
  });

  it('J11: a name needs something to say', () => {
    for (const bad of ['', '   ', '...', '—']) expect(verdict(bad)).toBe('nameEmpty');
  });

  it('J12: look-alikes share a skeleton, different names do not', () => {
    expect(skeleton('Pau1')).toBe(skeleton('paul'));
    expect(skeleton('modern')).toBe(skeleton('modem'));
    expect(skeleton('Zoë')).toBe(skeleton('zoe'));
    expect(skeleton('Ada')).not.toBe(skeleton('Ida'));
  });

  it('J13: the first four hundred suggestions differ and are allowed', () => {
    const written = (index: number) => english.of(suggestedName(index, 12345));
    const names = Array.from({ length: 400 }, (_, i) => written(i));
    expect(new Set(names.map(skeleton)).size).toBe(400);
    for (const name of names) expect(verdict(name)).toBe(name);
    expect(written(400)).toMatch(/ 2$/);
  });

  it('J18: a suggestion is stored and sent as a number, which nobody can choose as a name', () => {
    const stored = suggestedName(7, 12345);
    expect(stored).toMatch(/^ \d+$/);
    expect(verdict(stored)).not.toBe(stored);
    expect(english.of(stored)).toMatch(/^[A-Z][a-z-]+ [A-Z][a-z]+$/);
    expect(english.of('Ada 3')).toBe('Ada 3');
  });
});
