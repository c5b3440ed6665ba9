import { describe, expect, it } from 'vitest';
import { refusedText } from '@/app/_components/ui/refused-text';
import { cleanName, skeleton } from '@/lib/session/name';
import { suggestedName } from '@/lib/session/suggested-name';
import { names as english } from '@/lib/words/en/names';
import { refusals } from '@/lib/words/en/refusals';

const verdict = (raw: string) => {
  const cleaned = cleanName(raw);
  return cleaned.ok ? cleaned.value : cleaned.error.code;
};

describe('names', () => {
  it('J6: ordinary names of many scripts pass unchanged', () => {
    const names = [
      ...[
        'Ada',
        'Zoë',
        'Żółć',
        'Đặng Thuỳ Trâm',
        'Ọláwálé',
        'Πηνελόπη',
        'Ёлка',
        'Otto 3',
        '🦊 Fox',
        'O’Neil',
      ],
      ...['李小龙', '山田ガク', '김철수', 'ㅋㅋ', 'สมชาย', 'น้ำ', 'ที่รัก', 'ກີ', 'မြွှေ့', 'ខ្មែរ', 'བོད་སྐད'],
      ...['महेश', 'लक्ष्मी', 'श्रीकृष्ण', 'রাহুল', 'র‍্যাব', 'ਗੁਰਪ੍ਰੀਤ', 'தமிழ்', 'ಶ್ರೀನಿವಾಸ್', 'അവന്‍', 'ශ්‍රී'],
      ...['علی‌رضا', 'می‌خواهم', 'محمّد', 'ئۇيغۇر', 'שלום', 'שָׁלוֹם', 'בְּרֵאשִׁ֖ית', 'ܫܠܡܐ', 'አማርኛ', 'ᠮᠣᠩᠭᠣᠯ'],
      ...['👩‍🔬', '🏳️‍🌈', '🇩🇪', '👨‍👩‍👧‍👦', '👩🏽‍🚀', '❤️', '1️⃣', '👩🏻‍❤️‍💋‍👨🏿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🧑‍🦰', '﷽', '葛󠄀城'],
    ];
    for (const name of names) expect(verdict(name)).toBe(name.normalize('NFC'));
  });

  it('J7: compatibility forms and stray spaces are folded, except where that says something else', () => {
    expect(verdict('  Ａｄａ   L  ')).toBe('Ada L');
    expect(verdict('ﬁｎ\u3000ｶﾞｽ')).toBe('fin ガス');
    for (const same of ['10²', '1½', 'H₂O', 'น้ำ', 'ㅋㅋ']) expect(verdict(same)).toBe(same);
  });

  it('J8: what hides or deceives is refused, and named', () => {
    const flaws: Record<string, [kind: string, sign: string]> = {
      'A\u200bda': ['invisible', 'U+200B'],
      'A\u200dda': ['invisible', 'U+200D'],
      'A\u200cda': ['invisible', 'U+200C'],
      '🦊\u200dFox': ['invisible', 'U+200D'],
      'A\u0000': ['invisible', 'U+0000'],
      '\u3164': ['invisible', 'U+1160'],
      'A\u2800B': ['invisible', 'U+2800'],
      'Ada\u{e0041}': ['invisible', 'U+E0041'],
      '\u{1f3f4}\u{e0041}Ada': ['invisible', 'U+E0041'],
      'A\u2063B': ['invisible', 'U+2063'],
      '\u202eadA': ['direction', 'U+202E'],
      'x\u2066y': ['direction', 'U+2066'],
      '\u2067Ada\u202eB\u2069': ['direction', 'U+2067'],
      'A\ue000': ['unshown', 'U+E000'],
      'A\u0378': ['unshown', 'U+0378'],
      'A\ud800': ['unshown', 'U+D800'],
    };
    for (const [name, [kind, sign]] of Object.entries(flaws)) {
      const cleaned = cleanName(name);
      expect(cleaned).toEqual({ ok: false, error: { code: 'nameNotAllowed', flaw: { kind, sign } } });
      if (!cleaned.ok) expect(refusedText(cleaned.error, refusals)).toContain(sign);
    }
  });

  it('J8: what keyboards and clipboards leave behind is taken out', () => {
    for (const [typed, name] of [
      ['\ufeffAda', 'Ada'],
      ['a\ufeffb', 'ab'],
      ['שלום\u200f', 'שלום'],
      ['\u200eAda\u200e', 'Ada'],
      ['\u061cعلي', 'علي'],
      ['Jo\u00adhan\u00adna', 'Johanna'],
      ['Ada\ufe0f', 'Ada'],
      ['Ada\ufe0e', 'Ada'],
      ['\u2068Ada L\u2069', 'Ada L'],
      ['\u202aAda\u202c', 'Ada'],
      ['Ada\ufffc', 'Ada'],
      ['Ada\u200b', 'Ada'],
      ['សុខ\u200bសាន្ត', 'សុខសាន្ត'],
      ['علی\u200c', 'علی'],
      ['دا\u200cد', 'داد'],
      ['علی\u200c\u200cرضا', 'علی‌رضا'],
      ['🦊\u200d', '🦊'],
      ['Ada\u2060', 'Ada'],
    ] as const)
      expect(verdict(typed)).toBe(name);
  });

  it('J9: at most 24 graphemes, however many bytes they take', () => {
    expect(verdict('👩‍🚀'.repeat(24))).toBe('👩‍🚀'.repeat(24));
    expect(verdict('🇩🇪'.repeat(24))).toBe('🇩🇪'.repeat(24));
    expect(verdict('a'.repeat(25))).toBe('nameTooLong');
    expect(verdict(`👩${'\u200d👩'.repeat(200)}`)).toBe('nameTooLong');
  });

  it('J10: a letter carries at most as many marks as its script uses', () => {
    for (const name of ['e\u0301\u0323', 'ᾧ', 'ặ', 'ǘ', 'שָּׁ֔', 'رَّٰ', 'หนื้', 'མཁྱེན'])
      expect(cleanName(name).ok).toBe(true);
    for (const [name, letter] of [
      [`Z${'\u0335\u0336\u0337'}algo`, 'Z'],
      ['Za\u0334\u0351\u0342lgo', 'a'],
      [`ก${'\u0e47'.repeat(4)}`, 'ก'],
      ['ש\u0335\u0336\u0337', 'ש'],
      [`क${'\u0301'.repeat(2)}`, 'क'],
      ['e\u0e48\u0e49\u0e4a', 'e'],
    ] as const)
      expect(cleanName(name)).toEqual({
        ok: false,
        error: { code: 'nameNotAllowed', flaw: { kind: 'marks', sign: letter } },
      });
  });

  it('J11: a name needs something to say', () => {
    for (const bad of ['', '   ', '...', '—', '\u200b', '\ufeff\u200f', '\u200d', '$', '+']) {
      expect(verdict(bad)).toBe('nameEmpty');
    }
  });

  it('J12: look-alikes share a skeleton, different names do not', () => {
    for (const [one, other] of [
      ['Pau1', 'paul'],
      ['modern', 'modem'],
      ['Zoë', 'zoe'],
      ['Ada', 'Аdа'],
      ['Ada', 'A.d-a'],
      ['علی‌رضا', 'عليرضا'],
      ['שָׁלוֹם', 'שלום'],
      ['ශ්‍රී', 'ශ්රී'],
      ['❤️', '❤'],
      ['Ada²', 'Ada2'],
    ] as const)
      expect(skeleton(one)).toBe(skeleton(other));
    const different = [
      'Ada',
      'Ida',
      'राम',
      'रमा',
      'रोमी',
      'คำ',
      'คา',
      'カス',
      'ガス',
      '🇩🇪',
      '🇫🇷',
      '👩‍🔬',
      '👩‍🚀',
      '﷽',
      '❤️',
    ];
    expect(new Set(different.map(skeleton)).size).toBe(different.length);
    for (const name of different) expect(skeleton(name)).not.toBe('');
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
