// Mistakes in a deck: each one reported with its line and what was expected, several at once.

import { describe, expect, it } from 'vitest';
import { maxSlides } from '@/lib/deck/limits';
import { parseDeck } from '@/lib/deck/parse';
import { problemsOf, tell } from './read';

const problemsIn = (source: string) => {
  const parsed = parseDeck(source, 'talk.md');
  return parsed.ok ? [] : parsed.error.map(tell);
};

describe('several mistakes', () => {
  it('are reported at once, in order, with the lines of the file', () => {
    const problems = problemsOf(
      [
        '# One',
        '',
        '::slide{minutes=2}',
        '',
        '---',
        '',
        '::gaugge',
        '',
        '<font>no</font>',
        '',
        '---',
        ':::notes',
        'left open',
      ].join('\n'),
    );
    expect(problems).toEqual([
      '6: ::slide stands once, as the first thing on its slide, and holds nothing',
      '10: unknown ::gaugge; did you mean `gauge`?',
      expect.stringMatching(/^12: the HTML tag `<font>` is left out and its words stay/),
      '15: :::notes is not closed on this slide; expected a line `:::`',
    ]);
  });

  it('name the file', () => {
    const parsed = parseDeck('---\ntitle: T\n---\n::nothing-like-it', 'talk.md');
    expect(parsed).toMatchObject({ ok: false, error: [{ file: 'talk.md', line: 4 }] });
  });
});

describe('front matter', () => {
  it.each([
    ['# One', '1: no front matter; expected `---`, `title: …`, `---` at the very beginning'],
    ['---\ntitle: T\n# One', '1: the front matter opened by `---` is never closed; expected a second `---`'],
    ['---\nsubtitle: S\n---\n# One', '2: front matter: `title`: expected 1 to 200 characters'],
    ['---\ntitle: T\nminuts: 4\n---\n# One', '3: front matter: has no `minuts`; did you mean `minutes`?'],
    [
      '---\ntitle: T\nminutes: long\n---\n# One',
      '3: front matter: `minutes`: expected a number from 1 to 600',
    ],
    [
      '---\ntitle: T\nnetwork: {hidden: tanh}\n---\n# One',
      '3: front matter: `network.hidden`: expected one of sigmoid, relu',
    ],
    [
      '---\ntitle: T\nnetwork:\n  hidden: relu\n  cost: cross\n---\n# One',
      '5: front matter: `network.cost`: expected one of quadratic, cross-entropy',
    ],
    [
      '---\ntitle: T\nnetwork:\n  hiden: relu\n---\n# One',
      '4: front matter: `network` has no `hiden`; did you mean `hidden`?',
    ],
    [
      '---\ntitle: T\nnetwork: relu\n---\n# One',
      '3: front matter: `network`: expected lines like `hidden: relu` and `cost: cross-entropy`',
    ],
    ['---\n- a\n---\n# One', '2: front matter: expected lines like `title: My talk`'],
    ['---\ntitle: &a T\nsubtitle: *a\n---\n# One', '2: front matter: expected lines like `title: My talk`'],
  ])('%j: %s', (source, problem) => {
    expect(problemsIn(source)).toEqual([problem]);
  });

  it('tells where its YAML breaks', () => {
    expect(problemsIn('---\ntitle: T\nsubtitle: "open\n---\n# One')[0]).toMatch(/^[34]: front matter: /);
  });
});

describe('limits', () => {
  it(`a deck has at most ${maxSlides} slides`, () => {
    const deck = (slides: number) => `---\ntitle: T\n---\n${Array(slides).fill('# S\n').join('---\n')}`;
    expect(problemsIn(deck(maxSlides))).toEqual([]);
    expect(problemsIn(deck(maxSlides + 1))).toEqual([`604: a deck has at most 300 slides; this one has 301`]);
  });

  it('a deck has at most 1 MB, in bytes', () => {
    const deck = `---\ntitle: T\n---\n${'é'.repeat(500_000)}`;
    expect(problemsIn(deck)).toEqual(['1: the deck is larger than 1 MB']);
  });

  it('a deck has at least one slide', () => {
    expect(problemsIn('---\ntitle: T\n---\n\n')).toEqual([
      '1: the deck has no slides; expected Markdown after the front matter',
    ]);
  });

  it.each([
    ['long', 'word '.repeat(5000), '4: a slide has at most 20,000 characters'],
    ['full of containers', ':::::a\n'.repeat(2000), '4: a slide has at most 100 lines that begin with `:::`'],
    ['deep', '>'.repeat(15_000), '4: the slide is nested too deeply to be read'],
  ])('a slide that is too %s is reported, not read', (_, slide, problem) => {
    expect(problemsOf(`${slide}\n---\n::gaugge`)).toEqual([
      problem,
      expect.stringMatching(/unknown ::gaugge/),
    ]);
  });

  it('a slide has at most 100 builds', () => {
    expect(problemsOf(`${'::step\n\n'.repeat(101)}x`)).toEqual([
      '4: a slide has at most 100 builds; this one has 101',
    ]);
  });
});

describe('what could run or load something', () => {
  it.each([
    ['![x](https://elsewhere.org/x.png)\n', /loads nothing from elsewhere/],
    ['![x](../local.png)\n', /outside of the deck's folder/],
    ['[x](javascript:alert(1))\n', /cannot be opened; expected https/],
    ['[x](data:text/html,x)\n', /cannot be opened; expected https/],
    ['$$\n\\def\\a{\\a\\a}\\a\n$$\n', /the formula cannot be set/],
  ])('%j is refused', (slide, message) => {
    expect(problemsOf(slide)[0]).toMatch(message);
  });
});

describe('directives', () => {
  it.each([
    ['::hint', '4: unknown ::hint; docs/DECKS.md lists the names'],
    ['::Gauge', '4: unknown ::Gauge; did you mean `gauge`?'],
    ['::notes', '4: ::notes holds words; expected :::notes … :::'],
    [':::step\nx\n:::', '4: ::step holds nothing; expected two colons'],
    ['::slide{layuot=wide}', '4: ::slide has no attribute `layuot`; did you mean `layout`?'],
    [
      '::slide{layout=tall}',
      '4: ::slide `layout`: expected one of words, wide, full, title, section, centre, statement, quote; found "tall"',
    ],
    ['::slide{minutes=soon}', '4: ::slide `minutes`: expected a number from 0 to 600; found "soon"'],
    ['::slide{minutes=-1}', '4: ::slide `minutes`: expected a number from 0 to 600; found "-1"'],
    ['::podium{places=2.5}', '4: ::podium `places`: expected a whole number from 1 to 3; found "2.5"'],
    ['::podium{places=""}', '4: ::podium `places`: expected a whole number from 1 to 3; found ""'],
    ['::neuron', '4: ::neuron `form`: expected one of biological, artificial; it is missing'],
    ['::gauge{speed=2}', '4: ::gauge has no attribute `speed`; expected one of on, builds'],
    ['::gauge{on=wall}', '4: ::gauge `on`: expected one of both, stage, phone; found "wall"'],
    ['::wall{activity=draw}', '4: no activity has the id `draw`; the deck has no activities'],
    [':::steps\n::: stray', '4: :::steps is not closed on this slide; expected a line `:::`'],
    [':::', '4: this `:::` closes nothing; a directive around another one needs one more colon, `::::`'],
    [
      ':::phone\n:::steps\na\n:::\n:::',
      '8: this `:::` closes nothing; a directive around another one needs one more colon, `::::`',
    ],
    [
      '::slide{layout=',
      '4: `::slide{layout=` cannot be read; expected `::name{key=value}` or `:::name[words]{key="two words"}`',
    ],
    [':::notes\n::gauge\n:::', '5: ::gauge does not fit here; expected words'],
    [':::steps\n::draw[D]{id=d}\n:::', '5: ::draw stands on the slide itself, not inside another directive'],
    ['A :badge[b] here', '4: unknown `:badge` within a line; expected `:mark[…]`'],
  ])('%j: %s', (slide, problem) => {
    expect(problemsOf(slide)).toContain(problem);
  });
});

describe('words', () => {
  it.each([
    ['#### Deep', /too small to read/],
    ['> ---', /expected `---` alone/],
    ['<!-- open', /the comment is never closed/],
    [
      '<div class="notes">\n\nopen',
      /<div class="notes"> is not closed on this slide; expected a line `<\/div>`/,
    ],
    ['$\\frac{1}$', /the formula cannot be set/],
  ])('%j is reported', (slide, message) => {
    expect(problemsOf(`${slide}\n`)).toEqual([expect.stringMatching(message)]);
  });
});
