// Talks in the Markdown of other tools, each with what only that tool has.

import { describe, expect, it } from 'vitest';
import type { FormatName } from '@/lib/import/formats/formats';
import { imported, lossesOf, slidesOf } from './given';

describe('DX2: words stand on surfaces and notes in notes', () => {
  it('of Slidev: the comments, slots, clicks, components', async () => {
    const { deck, losses } = await imported(
      [
        '---\ntheme: seriph\ntitle: Boats\n---\n\n# Boats\n\n<!-- Greet *them* -->\n',
        '---\nlayout: two-cols\n---\n\n# Sails\n\nLeft words\n\n::right::\n\nRight words\n\n<Chart :of="a > b"/>\n',
        '---\n\n<v-clicks>\n\n- One\n- Two\n</v-clicks>\n\n<div v-click>\n\nThree\n\n</div>\n\n<!--\nFirst\n\nlast\n-->\n',
      ].join(''),
      'slidev',
    );
    expect(slidesOf(deck)).toEqual([
      { words: 'Boats', notes: 'Greet them', steps: 0 },
      { words: 'Sails Left words Right words', notes: '', steps: 0 },
      { words: 'One Two Three', notes: 'First last', steps: 3 },
    ]);
    expect(deck.title).toBe('Boats');
    expect(lossesOf(losses, 'component')).toEqual([{ slide: 2, line: 21 }]);
  });

  it('of Marp: comments that are no directives, lines as they are broken, headings that begin slides', async () => {
    const { deck } = await imported(
      '---\nmarp: true\nheadingDivider: 2\nfooter: Boats, 2020\n---\n# One\n<!-- _class: lead -->\nfirst\nsecond\n\n<!-- say it -->\n\n## Two\n\n* a\n* b\n\n## Three\n\n---\n\nfour',
    );
    expect(slidesOf(deck)).toEqual([
      { words: 'One first second', notes: 'say it', steps: 0 },
      { words: 'Two a b', notes: '', steps: 2 },
      { words: 'Three', notes: '', steps: 0 },
      { words: 'four', notes: '', steps: 0 },
    ]);
    expect(deck.slides[0]!.blocks[1]).toMatchObject({
      children: [{ text: 'first' }, { kind: 'break' }, { text: 'second' }],
    });
  });

  it('of reveal.js: what follows Note:, also in vertical slides, and fragments', async () => {
    const { deck } = await imported(
      '# A\n\nNote: alpha\nbeta\n\n---\n\n## B\n\n- x <!-- .element: class="fragment" -->\n- y <!-- .element: class="fragment" -->\n\n----\n\n## C\n\nlast <!-- .element: class="fragment" -->\n\nnotes:\n- gamma',
      'reveal',
    );
    expect(slidesOf(deck)).toEqual([
      { words: 'A', notes: 'alpha beta', steps: 0 },
      { words: 'B x y', notes: '', steps: 2 },
      { words: 'C last', notes: 'gamma', steps: 1 },
    ]);
  });

  it('of Quarto and pandoc: fenced divs, pauses, attributes, and a slide of the settings', async () => {
    const source =
      '---\ntitle: Boats\nauthor:\n  - name: Ada\nformat: revealjs\n---\n\n# Part\n\n## Sails {.smaller background-color="red"}\n\n[red]{.alert} words\n\n. . .\n\nlater\n\n::: {.notes}\nsay **it**\n:::\n\n:::: {.columns}\n::: {.column width="50%"}\nleft\n:::\n::: {.column}\nright\n:::\n::::\n';
    const { deck } = await imported(source, null, { name: 'talk.qmd' });
    expect(slidesOf(deck)).toEqual([
      { words: 'Boats Ada', notes: '', steps: 0 },
      { words: 'Part', notes: '', steps: 0 },
      { words: 'Sails red words later left right', notes: 'say it', steps: 1 },
    ]);
    const pandoc = await imported(
      '% Boats\n% Ada; Bob\n\n# Sails\n\nwords\n\n::: notes\nsay it\n:::\n',
      'pandoc',
    );
    expect(slidesOf(pandoc.deck).map(({ words, notes }) => [words, notes])).toEqual([
      ['Boats Ada Bob', ''],
      ['Sails words', 'say it'],
    ]);
  });

  it('of Quarto: lists that do not come item by item, titles of callouts, groups of lines', async () => {
    const { deck, text } = await imported(
      '---\nformat:\n  revealjs:\n    incremental: true\n---\n\n## A\n\n- a\n\n::: {.nonincremental}\n- b\n- c\n:::\n\n::: {.callout-tip title="Mind"}\nd\n:::\n\n```{.python code-line-numbers="|1"}\ne\n```\n',
      'quarto',
    );
    expect(slidesOf(deck)).toEqual([{ words: 'A a b c Mind d e', notes: '', steps: 2 }]);
    expect(text).toContain('```python {all|1}');
  });

  it('of pandoc for Beamer: pauses, notes, blocks and marks of LaTeX, lists within quotations', async () => {
    const { deck, text } = await imported(
      '% Boats\n% Ada\n\n# Sails\n\n> - a\n> - b\n\n\\pause\n\n\\textbf{bold} \\textcolor{red}{red} $\\textbf{x}$\n\n\\note{say {it}\ntwice}\n\n\\begin{block}{Take care}\nheavy\n\\end{block}\n\n\\vspace{1cm}\n\nTerm\n:   meaning\n',
      'pandoc',
    );
    expect(slidesOf(deck)[1]).toMatchObject({ notes: 'say {it} twice', steps: 3 });
    expect(text).toContain('**bold** red $\\textbf{x}$');
    expect(text).toContain('**Take care**\n\nheavy\n\n**Term**\\\nmeaning');
  });

  it('of Deckset: carets, commands, lists that are built', async () => {
    const { deck, text } = await imported(
      'theme: Fira\nbuild-lists: true\n\n# [fit] A\n\n- x\n- y\n\n^ first\n^ second\n- third\n\n---\n\n[.build-lists: false]\n[.code-highlight: 1]\n[.code-highlight: all]\n```js\na\nb\n```\n- z\n',
      'deckset',
    );
    expect(slidesOf(deck)).toEqual([
      { words: 'A x y', notes: 'first second third', steps: 2 },
      { words: 'a\nb z', notes: '', steps: 1 },
    ]);
    expect(text).toContain('```js {1|all}');
  });

  it('of remark.js: question marks, templates, builds, classes', async () => {
    const { deck } = await imported(
      'layout: true\nclass: x\n\n## Head\n\n---\nname: a\n\n.left[one *two*] and .right[\n- three\n]\n\n--\ncount: false\n\nfour\n\n???\n\nsay it\n\n---\nlayout: false\n\nfive\n',
      'remark',
    );
    expect(slidesOf(deck)).toEqual([
      { words: 'Head one two and three four', notes: 'say it', steps: 1 },
      { words: 'five', notes: '', steps: 0 },
    ]);
  });

  it('of remark.js: what slides say of their settings, formulas behind backslashes, headings without a space', async () => {
    const { deck, text } = await imported(
      'title: Boats\nlayout: true\n\n.foot[{{title}}]\n\n---\n\n#Sails\n\n$x\\_1 = \\\\alpha$ .a[x].b[y]\n',
      'remark',
    );
    expect(slidesOf(deck)[0]!.words).toMatch(/^Sails Boats|^Boats Sails/);
    expect(text).toContain('$x_1 = \\alpha$ xy');
  });

  it('of Obsidian: embeds, links, callouts, marks, comments', async () => {
    const { deck } = await imported(
      '# A\n\n> [!tip] Look\n> here\n\n[[page|words]] and ==bright== %%hidden%%\n\nnote: say it\n\n---\n\nB',
      'obsidian',
    );
    expect(slidesOf(deck).map(({ words, notes }) => [words, notes])).toEqual([
      ['A Look here words and bright', 'say it hidden'],
      ['B', ''],
    ]);
  });

  it('of mdp: settings behind percent signs, carets, lines as they are broken', async () => {
    const { deck } = await imported(
      '%title: Boats\n%author: Ada\n\n-> # Boats <-\n\n-> afloat <-\n\n---\n\nSails\n-----\n\nfirst\nsecond\n^\n- a\n^\n- b\n',
    );
    expect(deck.title).toBe('Boats');
    expect(slidesOf(deck)).toEqual([
      { words: 'Boats afloat', notes: '', steps: 0 },
      { words: 'Sails first second a b', notes: '', steps: 2 },
    ]);
  });

  it('of FsReveal: apostrophes, stars and dashes, settings in lists', async () => {
    const { deck, text } = await imported(
      "- title : Boats\n- author : Ada\n\n***\n- data-background : #123\n\n### A\n\n- x\n\n' say it\n' twice\n\n---\n- id : b\n\n### B\n\n    [lang=cs]\n    class B { }\n",
    );
    expect(slidesOf(deck)).toEqual([
      { words: 'A x', notes: 'say it twice', steps: 0 },
      { words: 'B class B { }', notes: '', steps: 0 },
    ]);
    expect(text).toContain('```cs\n');
  });

  it('of LiaScript: spoken words, what comes later, questions with their solutions', async () => {
    const { deck, text, losses } = await imported(
      '<!--\nauthor: Ada\nlanguage: de\nnarrator: Deutsch Female\n-->\n\n# A\n\n   --{{0}}--\nspoken\nwords\n\nfirst\n\n  {{1}}\nlater\n\n## B\n\nHow many?\n\n  [[eight]]\n***\nEight it is.\n***\n\nWhich?\n\n  [(X)] this\n  [( )] that\n\nLocal\n=====\n',
    );
    expect(slidesOf(deck)).toEqual([
      { words: 'A first later', notes: 'spoken words', steps: 1 },
      { words: 'B Local', notes: '', steps: 0 },
    ]);
    expect(deck.slides[1]!.activities).toMatchObject([
      { kind: 'text', accepted: ['eight'], explanation: 'Eight it is.' },
      { kind: 'choice', options: ['this', 'that'], right: 0 },
    ]);
    expect(text).toContain('lang: "de"');
    expect(lossesOf(losses, 'settings')).toHaveLength(1);
  });

  it('of Cleaver: two dashes, and who gives the talk', async () => {
    const { deck } = await imported(
      'title: Boats\nauthor:\n  name: Ada\n\n--\n\n# A\n\n--\n\nB\n',
      'cleaver',
    );
    expect([deck.title, ...slidesOf(deck).map(({ words }) => words)]).toEqual(['Boats', 'A', 'B', 'Ada']);
  });
});

describe('DX3: what cannot be kept is told with its slide and its line', () => {
  it('pictures that are not there, of other hosts, or no pictures; styles, pages, formulas, links', async () => {
    const { losses, deck } = await imported(
      '# A\n\n![x](a.png)\n\n---\n\n![y](https://a.b/c.png)\n\n<style>\np {}\n</style>\n\n$\\nonsense$ [z](../a.html)\n',
      'reveal',
      { files: { 'a.png': 'no picture' } },
    );
    expect(lossesOf(losses, 'picture')).toEqual([
      { slide: 1, line: 3 },
      { slide: 2, line: 7 },
    ]);
    expect(lossesOf(losses, 'styles')).toEqual([{ slide: 2, line: 9 }]);
    expect(lossesOf(losses, 'formula')).toEqual([{ slide: 2, line: 13 }]);
    expect(lossesOf(losses, 'link')).toEqual([{ slide: 2, line: 13 }]);
    expect(slidesOf(deck)[1]!.words).toBe('y \\nonsense z');
  });
});

describe('DX4: a format is told by content and name', () => {
  it.each([
    [
      'talk.md',
      '---\ntheme: default\nlayout: cover\n---\n# A\n\n---\nlayout: center\n---\n\n<v-click>b</v-click>',
      'slidev',
    ],
    ['talk.md', '---\nmarp: true\n---\n# A\n\n---\n\n![bg](a.png)', 'marp'],
    ['talk.qmd', '## A\n', 'quarto'],
    ['talk.md', '# A\n\n---\n\n# B\n\nNote: c', 'reveal'],
    ['talk.md', 'slidenumbers: true\n\n# A\n\n^ note\n\n---\n\n[.build-lists: true]\n', 'deckset'],
    ['talk.md', 'class: center\n\n# A\n\n???\n\nnote\n\n---\n\n# B', 'remark'],
    ['talk.md', '# A\n\n![[b.png]]\n\n---\n\n> [!note] c', 'obsidian'],
    ['talk.md', 'title: A\nauthor: B\n\n--\n\n# C\n\n--\n\nD', 'cleaver'],
    ['talk.md', '% A\n% B\n\n# C\n\n. . .\n\nd', 'pandoc'],
  ])('%s %j', async (name, text, format) => {
    expect((await imported(text, null, { name })).format).toBe(format);
  });
});

describe('DX5: slides, builds and marked code are those of the source', () => {
  it('code with rules, fences and notes in it ends no slide', async () => {
    const code = '````md\n---\n\n```js\na\n```\n\nNote: b\n^ c\n???\n--\n````';
    for (const format of ['slidev', 'marp', 'reveal', 'deckset', 'remark', 'obsidian', 'cleaver'] as const) {
      const { deck } = await imported(`title: x\n\n--\n\n# A\n\n${code}\n`, format);
      expect(slidesOf(deck).at(-1)!.words).toContain('Note: b\n^ c\n???\n--');
    }
  });

  it('other files of a deck stand where they are named', async () => {
    const { deck } = await imported('# A\n\n---\nsrc: ./pages/b.md\n---\n\n---\n\n# D', 'slidev', {
      files: { 'pages/b.md': '# B\n\n---\n\n# C' },
    });
    expect(slidesOf(deck).map(({ words }) => words)).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each<[FormatName, string, string]>([
    ['slidev', '---\nlayout: two-cols\n---\n\n# T\n\na\n\n::right::\n\nb\n', ''],
    [
      'slidev',
      '# T\n\n<div class="grid grid-cols-2 gap-4">\n<div>\n\na\n\n</div>\n<div>\n\nb\n\n</div>\n</div>\n',
      '',
    ],
    ['slidev', '# T\n\n<div grid="~ cols-2 gap-4">\n\n<div>a</div>\n<div>b</div>\n\n</div>\n', ''],
    ['marp', '# T\n\n<div class="columns">\n<div>\n\na\n\n</div>\n<div>\n\nb\n\n</div>\n</div>\n', ''],
    [
      'marp',
      '# T\n\n<div style="display: flex">\n<div style="width: 30%">a</div>\n<div style="width: 70%">b</div>\n</div>\n',
      '3 7',
    ],
    [
      'quarto',
      '## T\n\n:::: {.columns}\n::: {.column width="40%"}\na\n:::\n::: {.column width="60%"}\nb\n:::\n::::\n',
      '4 6',
    ],
    ['remark', '# T\n\n.left-column[\na\n]\n.right-column[\nb\n]\n', ''],
    ['remark', '# T\n\n.grid[.kol-4-12[a].kol-8-12[b]]\n', '3.5 6.5'],
    ['obsidian', '# T\n\n<split even>\n\n<div>a</div>\n\n<div>b</div>\n\n</split>\n', ''],
    ['deckset', '# T\n\n[.column]\na\n\n[.column]\nb\n', ''],
  ])('what stands side by side stands in columns: %s', async (tool, source, widths) => {
    const { deck, text } = await imported(source, tool);
    const columns = deck.slides[0]!.blocks.find(({ kind }) => kind === 'columns');
    expect(columns, text).toMatchObject({
      columns: [[{ children: [{ text: 'a' }] }], [{ children: [{ text: 'b' }] }]],
      widths: widths === '' ? [1, 1] : widths.split(' ').map(Number),
    });
    expect(deck.slides[0]!.blocks[0]).toMatchObject({ kind: 'heading' });
  });

  it('lines of another file, or a part of them, are code', async () => {
    const { text } = await imported(
      '# A\n\n<<< @/snippets/a.ts#part {2}\n\n<<< ./b.py\n\n<<< @/none.ts\n',
      'slidev',
      { files: { 'snippets/a.ts': 'x\n// #region part\ny\nz\n// #endregion part\n', 'b.py': 'p\n' } },
    );
    expect(text).toContain('```ts {2}\ny\nz\n```');
    expect(text).toContain('```py\np\n```');
  });

  it('lines of code that come one after another', async () => {
    const { text } = await imported('# A\n\n```ts [a.ts] {1|2-3}\na\n```\n', 'slidev');
    expect(text).toContain('```ts [a.ts] {1|2-3}');
  });
});
