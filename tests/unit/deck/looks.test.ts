import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourOf, contrast } from '@/lib/deck/look/colours';
import { lookNames, looks, type Tokens, tokenNames } from '@/lib/deck/look/looks';
import { sheetOfTheme } from '@/lib/deck/look/sheet';
import { themeOf, unreadableAccent, unreadablePaper } from '@/lib/deck/look/theme';
import { checkDeck } from '@/lib/deck/parse';
import { illustrate } from '@/lib/deck/pictures/illustrate';
import { stageDeck } from '@/lib/deck/public';

/** What is written in which colour on which. */
const written: readonly (readonly [keyof Tokens, keyof Tokens])[] = [
  ...(['ink', 'ink-2', 'ink-3', 'pos', 'neg', 'cost', 'acc', 'room-ink'] as const).flatMap((words) =>
    (['paper', 'sheet'] as const).map((on) => [words, on] as const),
  ),
  ['on-ink', 'ink'],
  ['on-room', 'room'],
];
const weak = (tokens: Tokens) =>
  written.filter(([words, on]) => contrast(tokens[words], tokens[on]) < 4.5).map((pair) => pair.join(' on '));

const front = (yaml: string) => checkDeck(`---\ntitle: T\n${yaml}\n---\n\n# One`, 'talk.md');
const told = (yaml: string) =>
  front(yaml).problems.map(({ line, mistake }) => {
    const { mistake: inner } = mistake as { mistake?: { code: string; near?: string; name?: string } };
    return [line, inner?.code ?? mistake.code, inner?.near ?? inner?.name];
  });

describe('B31: every word can be read in every look, on whatever paper and accent', () => {
  it.each(lookNames.flatMap((look) => (['light', 'dark'] as const).map((side) => [look, side] as const)))(
    '%s, %s',
    (look, side) => {
      expect(weak(looks[look][side])).toEqual([]);
    },
  );

  it('the usual look is what the styles have without any', () => {
    const css = readFileSync('app/styles/tokens.css', 'utf8');
    const part = (from: string) => css.slice(css.indexOf(from));
    for (const [side, text] of [
      ['light', part("[data-theme='light']")],
      ['dark', part("[data-theme='dark']")],
    ] as const)
      for (const name of tokenNames)
        expect(new RegExp(`--${name}: ([^;]+);`).exec(text)?.[1], `${side} ${name}`).toBe(
          looks.squared[side][name],
        );
  });

  it('any paper and accent that are taken', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(fc.constantFrom(...lookNames), colour, colour, (look, paper, accent) => {
        if (unreadablePaper(paper) !== null) {
          expect(unreadablePaper(unreadablePaper(paper)!.near)).toBeNull();
          return;
        }
        const theme = themeOf({ look, paper, accent });
        expect([weak(theme.light), weak(theme.dark)]).toEqual([[], []]);
        const found = unreadableAccent(accent, themeOf({ look, paper }));
        if (found) expect(unreadableAccent(found.near, themeOf({ look, paper }))).toBeNull();
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe('B32: what the front matter says of the look', () => {
  it.each([
    ['teal', '#008080'],
    ['#0a6', '#00aa66'],
    ['rgb(10 107 90)', '#0a6b5a'],
    ['hsl(170, 80%, 20%)', '#0a5c4e'],
    ['rgba(0, 0, 0, 0.5)', null],
    ['greenish', null],
  ])('%s is %s', (text, colour) => {
    expect(colourOf(text)).toBe(colour);
  });

  it('is taken, with a foot for every slide', () => {
    const { deck, problems, files } = front(
      "look: book\ntheme:\n  accent: '#7a1020'\n  footer: Faculty of law\n  logo: seal.svg\n  logo-alt: The seal",
    );
    expect(problems).toEqual([]);
    expect(deck?.theme).toMatchObject({ look: 'book', face: 'literata', light: { acc: '#7a1020' } });
    expect(files.map(({ path, line }) => [path, line])).toEqual([['seal.svg', 7]]);
    expect(stageDeck(deck!).slides[0]?.foot).toMatchObject({
      text: 'Faculty of law',
      logo: { alt: 'The seal' },
    });
  });

  it.each<[string, unknown[]]>([
    ['look: books', [3, 'oneOf', undefined]],
    ['theme: blue', [3, 'expectedTheme', undefined]],
    ['theme:\n  colour: red', [4, 'noKey', 'colour']],
    ['theme:\n  accent: greenish', [4, 'colour', undefined]],
    ["theme:\n  paper: '#ffffff'\n  accent: '#ffee88'", [5, 'tooWeak', expect.stringMatching(/^#/)]],
    ["theme:\n  paper: '#808080'", [4, 'tooWeak', expect.stringMatching(/^#/)]],
    ['theme:\n  font: comic', [4, 'font', undefined]],
    ['theme:\n  font: ../a.ttf', [4, 'outsideFolder', undefined]],
    ['theme:\n  font: https://example.org/a.woff2', [4, 'fontElsewhere', undefined]],
    ['theme:\n  logo: https://example.org/a.svg', [4, 'pictureElsewhere', undefined]],
  ])('%j is a mistake at its line', (yaml, expected) => {
    expect(told(yaml)).toEqual([expected]);
  });

  it('a font beside the deck is looked for, and named by its content', () => {
    const { deck, files } = front('theme:\n  font: fonts/Own.woff2');
    expect(files).toEqual([{ path: 'fonts/Own.woff2', medium: 'font', line: 4 }]);
    const kept = illustrate(deck!, () => ({ hash: 'abc', type: 'font/woff2', size: 9 }));
    expect(sheetOfTheme(kept.theme!, 'page')).toContain(
      "@font-face{font-family:'Own';font-display:swap;src:url(/files/abc);}",
    );
    expect(sheetOfTheme(deck!.theme!, 'page')).not.toContain('Own');
    expect(checkDeck('---\ntitle: T\n---\n\n![A font](a.woff2)', 'talk.md').problems).toMatchObject([
      { line: 5, mistake: { code: 'noPictureName' } },
    ]);
  });

  it('a style sheet has every token of both sides, and takes slides alone where the page is another’s', () => {
    const theme = themeOf({ look: 'night' });
    for (const of of ['page', 'slides'] as const) {
      const sheet = sheetOfTheme(theme, of);
      for (const name of tokenNames) expect(sheet.match(new RegExp(`--${name}:`, 'g'))).toHaveLength(2);
      expect(sheet.startsWith('@import url(/faces/inter.css)')).toBe(true);
      expect(sheet.includes(':root .stage{')).toBe(of === 'slides');
    }
  });
});

describe('B33: a slide may have paper of its own', () => {
  const slide = (background: string) => {
    const { deck, problems } = checkDeck(
      `---\ntitle: T\n---\n\n::slide{background="${background}"}\n\n# One`,
      'talk.md',
    );
    return {
      paper: deck?.slides[0]?.paper,
      codes: problems.map(({ line, mistake }) => [line, mistake.code]),
    };
  };

  it.each(['#0b3d2e', 'gold', '#fff', 'rgb(20 20 60)'])(
    '%s, with colours that can be read on it',
    (colour) => {
      const { paper, codes } = slide(colour);
      expect(codes).toEqual([]);
      expect(paper?.paper).toBe(colourOf(colour));
      expect(weak(paper!)).toEqual([]);
    },
  );

  it('but none that nothing can be read on', () => {
    expect(slide('#808080')).toEqual({ paper: undefined, codes: [[5, 'tooWeak']] });
  });

  it('a picture stays a picture, and what is neither a mistake', () => {
    expect(slide('sea.jpg')).toEqual({ paper: undefined, codes: [] });
    expect(slide('sea').codes).toEqual([[5, 'noPictureName']]);
  });
});
