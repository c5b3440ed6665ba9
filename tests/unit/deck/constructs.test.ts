// What speakers write, construct by construct: Markdown → blocks.

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directionOf } from '@/app/_components/slides/words/direction';
import { deckId, rulesOf } from '@/lib/db/decks';
import { type Block, type Inline, plainText } from '@/lib/deck/deck';
import { checkDeck, parseKeptDeck } from '@/lib/deck/parse';
import { splitsAsEarlier } from '@/lib/deck/pieces/split';
import { visibleBlocks } from '@/lib/deck/public';
import { loadHyphens } from '@/lib/deck/text/hyphens';
import { readDeck } from '@/lib/start/talk';
import { english } from '@/lib/words/en/english';
import { read, readSlide, tell, withFront } from './read';

/** A block as a short line: `list(one; two list(three))`. */
function short(block: Block): string {
  switch (block.kind) {
    case 'list': {
      const items = block.items.map(({ children, blocks = [], done }) =>
        [done === undefined ? '' : done ? '[x]' : '[ ]', line(children), ...blocks.map(short)]
          .filter(Boolean)
          .join(' '),
      );
      return `${block.ordered ? (block.start ?? 1) : 'list'}(${items.join('; ')})`;
    }
    case 'quote':
      return `quote(${block.children.map(short).join(' ')}${block.source ? `, ${line(block.source)}` : ''})`;
    case 'details':
      return `details(${line(block.summary)}: ${block.children.map(short).join(' ')})`;
    case 'definitions':
      return block.entries
        .map(({ term, meanings }) => `${line(term)} = ${meanings.map(line).join(' / ')}`)
        .join(', ');
    case 'footnotes':
      return block.notes.map(({ number, children }) => `(${number}) ${line(children)}`).join(' ');
    case 'heading':
      return `h${block.level} ${line(block.children)}`;
    case 'paragraph':
      return line(block.children);
    case 'code':
      return `code ${block.text}`;
    case 'table':
      return `table ${JSON.stringify(block.align ?? null)}`;
    default:
      return block.kind;
  }
}

const line = (inlines: readonly Inline[]): string => inlines.map(one).join('');
function one(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'break') return '/';
  if (inline.kind === 'note') return `(${inline.number})`;
  if (inline.kind === 'code') return `code<${inline.text}>`;
  if (inline.kind === 'formula') return `formula<${inline.tex}>`;
  if (inline.kind === 'picture') return `picture<${inline.picture.alt}>`;
  return `${inline.kind}<${line(inline.children)}>`;
}

const shown = (slide: string) => readSlide(slide).blocks.map(short).join(' | ');
const warned = (slides: string) => checkDeck(withFront(slides), 'test.md').problems.map(tell);

describe('B15: each construct is read as what it is', () => {
  it.each([
    ['lists in lists', '- a\n  - b\n    - c\n- d', 'list(a list(b list(c)); d)'],
    ['a list from three', '3. a\n4. b', '3(a; b)'],
    ['items with paragraphs', '- a\n\n  b\n- c', 'list(a b; c)'],
    ['items with code', '1. a\n\n   ```\n   x\n   ```', '1(a code x)'],
    ['tasks', '- [x] done\n- [ ] open\n- none', 'list([x] done; [ ] open; none)'],
    ['a quotation', '> words\n> go on', 'quote(words go on)'],
    ['its source on a line', '> words\n> — Name', 'quote(words, Name)'],
    ['its source below', '> *words*\n>\n> -- [Name](https://a.b)', 'quote(emphasis<words>, link<Name>)'],
    ['alignment', '| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |', 'table ["left","center","right"]'],
    ['no alignment', '| a |\n|---|\n| 1 |', 'table null'],
    ['a footnote', 'a[^n] b\n\n[^n]: small *print*', 'a(1) b | (1) small emphasis<print>'],
    ['strikethrough', '~~gone~~', 'strike<gone>'],
    ['a reference link', '[a][b] [b]\n\n[b]: https://a.b', 'link<a> link<b>'],
    ['a break', 'a\\\nb<br>c', 'a/b/c'],
    ['marks', '==a **b** c== d == e', 'mark<a strong<b> c> d == e'],
    ['lowered and raised', 'H~2~O x^2^ 10^−3^', 'Hsub<2>O xsup<2> 10sup<−3>'],
    ['tildes and carets', '~20 and ~30 ^_^ a^b c^d', '~20 and ~30 ^_^ a^b c^d'],
    ['keys', '<kbd>Ctrl</kbd>+<kbd>C</kbd>', 'key<Ctrl>+key<C>'],
    ['emoji', ':rocket: :+1: 10:30:45 :nosuch:', '🚀 👍 10:30:45 :nosuch:'],
    ['escapes', '\\:rocket: \\==a== H\\~2~', ':rocket: ==a== H~2~'],
    ['terms', 'Term\n: one\n: two', 'Term = one / two'],
    ['terms with gaps', 'A\n\n: one\n\nB\n\n: two', 'A = one, B = two'],
    [
      'HTML within a line',
      '<sub>a</sub><sup>b</sup><mark>c</mark><small>d</small>',
      'sub<a>sup<b>mark<c>small<d>',
    ],
    ['details', ':::details[More]\n- a\n:::', 'details(More: list(a))'],
    ['details in HTML', '<details><summary>More</summary>\n\n- a\n\n</details>', 'details(More: list(a))'],
    ['a heading over dashes', 'Title\n---\nwords', 'h2 Title | words'],
    ['a heading over equals signs', 'Title\n===', 'h1 Title'],
    ['inline code that begins a line', '``` `a` ``` b', 'code<`a`> b'],
    ['prices', '$5 and $10', '$5 and $10'],
    ['prices beside a formula', '$5, $x$ and $10, or $20', '$5, formula<x> and $10, or $20'],
    ['a price in code', '`$5` and `$10`', 'code<$5> and code<$10>'],
  ])('%s', (_, slide, blocks) => {
    expect(shown(slide)).toBe(blocks);
  });

  it('a fourth level is drawn like the third, with a warning', () => {
    expect(warned('- a\n  - b\n    - c\n      - d')).toEqual([
      '7: lists have 3 levels that differ; this one is drawn like the last of them',
    ]);
  });

  it('a `<div>` with the name of a directive is that directive', () => {
    const slide = readSlide('<div class="phone">\n\nwords\n\n</div>\n\n<div class="notes">secret</div>');
    expect(slide.blocks.map(({ on }) => on)).toEqual(['phone']);
    expect(plainText(slide.notes)).toBe('secret');
  });

  it('a comment is a note, on every kind of line, and never on a slide', () => {
    const slide = readSlide('a <!-- one --> b\n\n<!--\ntwo *three*\n-->\n\n- c\n  <!-- four ::five -->');
    expect(plainText(slide.blocks)).not.toMatch(/one|two|four/);
    expect(plainText(slide.notes)).toBe('one two three four ::five');
  });

  it('links and footnotes may be explained on another slide', () => {
    const deck = read(withFront('[a][b] and[^1]\n\n---\n\n# End\n\n[b]: https://a.b\n[^1]: small'));
    expect(deck.slides.map(({ blocks }) => blocks.map(short).join(' | '))).toEqual([
      'link<a> and(1) | (1) small',
      'h1 End',
    ]);
  });
});

describe('B16: HTML that Nudge has no form for is left out with a warning, and its words stay', () => {
  it.each([
    ['a <font color="red">b</font> c', 'a b c', 'font'],
    ['<section>\n<p>a <b>b</b></p>\n</section>', 'a strong<b>', 'section'],
    ['<Chart />\n\na', 'a', 'chart'],
    ['<div class="grid">\n\na\n\n</div>', 'a', 'div'],
  ])('%j', (slide, blocks, tag) => {
    expect(shown(slide)).toBe(blocks);
    expect(warned(slide)[0]).toBe(
      `4: the HTML tag \`<${tag}>\` is left out and its words stay; a deck knows <br>, <kbd>, <sub>, <sup>, <mark>, <small>, <details> and <div class="steps">, and Markdown for the rest`,
    );
  });

  it.each(['<script>alert(1)</script>', 'a <style>b</style>', '<svg><text>x</text></svg>'])(
    '%j is left out with all that it holds',
    (slide) => {
      expect(shown(slide)).not.toMatch(/alert|b|x/);
      expect(warned(slide)).toEqual([expect.stringMatching(/is left out with all that it holds$/)]);
    },
  );

  it('a page within the page is a link', () => {
    expect(shown('<iframe src="https://a.b" title="A page"></iframe>')).toBe('link<A page>');
  });

  it('what refers to nothing is shown as it is', () => {
    expect(shown('[a][b] c[^d]')).toBe('[a][b] c[^d]');
    expect(warned('[a][b]')).toEqual([expect.stringMatching(/^4: `\[a\]\[b\]` refers to nothing/)]);
  });
});

describe('B17: a slide ends only at a thematic break outside of code and comments', () => {
  it.each([
    ['a heading over dashes', '# One\n\nTitle\n---\nwords', 1],
    ['dashes in a comment', '# One\n\n<!--\n---\n-->\n', 1],
    ['dashes in code', '# One\n\n```\na\n---\nb\n```\n', 1],
    ['dashes below a list', '- a\n---\n# Two', 2],
    ['dashes below a quotation', '> a\n---\n# Two', 2],
    ['dashes below a heading', '# One\n---\n# Two', 2],
    ['dashes below a directive', ':::notes\na\n:::\n---\n# Two', 2],
    ['dashes below a table', '| a |\n|---|\n| 1 |\n---\n# Two', 2],
    ['stars', '# One\n\n***\n\n# Two', 2],
    ['spaced dashes', '# One\n\n- - -\n\n# Two', 2],
  ])('%s', (_, slides, count) => {
    expect(read(withFront(slides)).slides).toHaveLength(count);
  });

  it('very many headings over dashes are a mistake', () => {
    expect(checkDeck(withFront('a\n---\n'.repeat(3000)), 'test.md').problems.map(tell)).toEqual([
      '4: a slide has at most 100 lines of nothing but dashes or equals signs',
    ]);
  });

  it('a deck that was given before keeps the slides that it had then', () => {
    const source = withFront('# One\n\nTitle\n---\nwords');
    expect(splitsAsEarlier(source)).toBe(false);
    expect(splitsAsEarlier(withFront('# One\n\n---\n\n# Two'))).toBe(true);
    const slides = (rules: 'kept' | 'earlier') => {
      const kept = parseKeptDeck(source, 'test.md', rules);
      return kept.ok && kept.value.slides.length;
    };
    expect([slides('kept'), slides('earlier')]).toEqual([1, 2]);
    const earlier = createHash('sha256').update(source).digest('hex');
    const rules = (id: string) => rulesOf({ id, source, title: 'Test' });
    expect([rules(earlier), rules(deckId(source))]).toEqual(['earlier', 'kept']);
  });
});

describe('F2: what comes at a later build stays on the server', () => {
  it('items within items, and footnotes', () => {
    const slide = readSlide('# T\n\n:::steps\n- a\n  - b\n  - c[^1]\n- d\n:::\n\n[^1]: note');
    expect(slide.steps).toBe(4);
    const at = (step: number) => plainText(visibleBlocks(slide, step, 'phone'));
    expect([0, 1, 2, 3, 4].map(at)).toEqual(['T', 'T a', 'T a b', 'T a b c note', 'T a b c d note']);
  });
});

describe('B19: the deck says its language', () => {
  const german = (lang: string) =>
    read(`---\ntitle: T\n${lang}---\n# Die Rechtsschutzversicherung\n\n\`Rechtsschutzversicherung\``)
      .slides[0]!;

  it('long words of it may break, and plain text has no soft hyphens', async () => {
    await loadHyphens('---\ntitle: T\nlang: de-AT\n---\n');
    const slide = german('lang: de-AT\n');
    expect(slide.lang).toBe('de-AT');
    expect(slide.blocks.map(short)).toEqual([
      'h1 Die Rechts\u00adschutz\u00adver\u00adsi\u00adche\u00adrung',
      'code<Rechtsschutzversicherung>',
    ]);
    expect(slide.title).toBe('Die Rechtsschutzversicherung');
  });

  it('a talk is started with them', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'nudge-test-')), 'talk.md');
    writeFileSync(file, '---\ntitle: T\nlang: sv\n---\n# Yttrandefrihetsgrundlagen');
    const talk = await readDeck(file, english);
    rmSync(dirname(file), { recursive: true });
    const [heading] = talk.ok ? talk.value.deck.slides[0]!.blocks : [];
    expect(heading && short(heading)).toContain('\u00ad');
  });

  it('without one, words stay whole', () => {
    expect(german('').blocks.map(short)[0]).toBe('h1 Die Rechtsschutzversicherung');
    expect(german('').lang).toBeUndefined();
  });

  it('what is none is a mistake', () => {
    expect(
      checkDeck('---\ntitle: T\nlang: German, mostly\n---\n# One', 'test.md').problems.map(tell),
    ).toEqual(['3: front matter: `lang`: expected a language such as `de`, `en-GB` or `ar`']);
  });

  it('the first letter says which way a block runs', () => {
    expect(['1. قائمة', '(שלום)', 'Wort عربي', '12 %'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});
