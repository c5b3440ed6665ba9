// What Markdown becomes. Mistakes are in problems.test.ts, activities in activities.test.ts.

import { describe, expect, it } from 'vitest';
import { inlineText, plainText } from '@/lib/deck/deck';
import { read, readSlide, withFront } from './read';

describe('a deck', () => {
  it.each([
    ['', { hidden: 'sigmoid', cost: null }],
    ['network: {hidden: relu}', { hidden: 'relu', cost: null }],
    ['network:\n  cost: cross-entropy', { hidden: 'sigmoid', cost: 'cross-entropy' }],
    ['network: {hidden: relu, cost: quadratic}', { hidden: 'relu', cost: 'quadratic' }],
  ])('has a network from its front matter: %j', (line, network) => {
    expect(read(`---\ntitle: T\n${line}\n---\n# One`).network).toEqual(network);
  });

  it('has title, subtitle and minutes from its front matter', () => {
    const deck = read('---\ntitle: A talk\nsubtitle: and more\nminutes: 12\n---\n# One\n');
    expect(deck).toMatchObject({ title: 'A talk', subtitle: 'and more', minutes: 12, leaderboard: 'names' });
    expect(read('---\ntitle: A talk\nleaderboard: off\n---\n# One\n').leaderboard).toBe('off');
  });

  it('is divided into slides at lines of dashes, but not within code', () => {
    const deck = read(withFront('# One\n---\n\n```\n---\n```\n\n---\r\n\r\n# Three\r\n'));
    expect(deck.slides.map((slide) => slide.number)).toEqual([1, 2, 3]);
    expect(plainText(deck.slides[1]!.blocks)).toBe('---');
    expect(deck.slides[2]!.title).toBe('Three');
  });

  it('keeps the number of a slide without words', () => {
    const deck = read(withFront('# One\n\n---\n\n---\n\n# Three\n\n---\n'));
    expect(deck.slides.map((slide) => slide.title)).toEqual(['One', '', 'Three']);
  });

  it('shares the remaining minutes among slides that name none', () => {
    const deck = read('---\ntitle: T\nminutes: 10\n---\n::slide{minutes=4}\n---\n# Two\n---\n# Three\n');
    expect(deck.slides.map((slide) => slide.minutes)).toEqual([4, 3, 3]);
  });

  it('gives a slide one minute, and the talk their sum, if no minutes are named', () => {
    const deck = read(withFront('# One\n---\n::slide{minutes=2.5}\n'));
    expect(deck.slides.map((slide) => slide.minutes)).toEqual([1, 2.5]);
    expect(deck.minutes).toBe(3.5);
  });
});

describe('words', () => {
  it('keep emphasis, code, links, marks and line breaks', () => {
    const slide = readSlide('a **b** *c* `d` [e](https://e.org) :mark[f]\\\ng\n');
    const paragraph = slide.blocks[0]!;
    expect(paragraph).toMatchObject({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'a ' },
        { kind: 'strong' },
        { kind: 'text', text: ' ' },
        { kind: 'emphasis' },
        { kind: 'text', text: ' ' },
        { kind: 'code', text: 'd' },
        { kind: 'text', text: ' ' },
        { kind: 'link', href: 'https://e.org' },
        { kind: 'text', text: ' ' },
        { kind: 'mark' },
        { kind: 'break' },
        { kind: 'text', text: 'g' },
      ],
    });
    expect(plainText([paragraph])).toBe('a b c d e f g');
  });

  it('turn a line break in the source into a space', () => {
    expect(plainText(readSlide('one\ntwo\n').blocks)).toBe('one two');
  });

  it('leave a colon before a word as it is', () => {
    expect(plainText(readSlide('At 10:am, note:this\n').blocks)).toBe('At 10:am, note:this');
  });

  it('can stand in lists and tables', () => {
    const slide = readSlide('1. one\n2. two\n\n| a | b |\n| - | - |\n| c | `d` |\n');
    expect(slide.blocks).toMatchObject([{ kind: 'list', ordered: true }, { kind: 'table' }]);
    const table = slide.blocks[1]!;
    if (table.kind !== 'table') throw new Error('a table');
    expect(table.head.map(inlineText)).toEqual(['a', 'b']);
    expect(table.rows.map((row) => row.map(inlineText))).toEqual([['c', 'd']]);
  });
});

describe('a formula', () => {
  it('is typeset at parse time, as HTML and MathML, and read aloud in plain words', () => {
    const [block] = readSlide('$$\nC(w) = w^2\n$$\n').blocks;
    expect(block).toMatchObject({ kind: 'formula', tex: 'C(w) = w^2', spoken: 'C(w) = w^2' });
    expect(block).toHaveProperty('html', expect.stringMatching(/<math[\s\S]*<span class="katex-html"/));
  });

  it('is read aloud as the author wrote', () => {
    const slide = readSlide(
      `See $\\frac{dC}{dw}$${'{say="the slope of C"}'} here.\n\n$$ {say="all of it"}\n\\sum x\n$$\n`,
    );
    expect(plainText(slide.blocks)).toBe('See the slope of C here. all of it');
  });

  it.each([
    ['\\frac{dC}{dw} = 2w', 'dC/dw = 2w'],
    ['\\frac{1}{1 + e^{-z}}', '1/(1 + e^(-z))'],
    ['\\sigma(z) \\approx 0.5', 'σ(z) ≈ 0.5'],
    ['(x_1 * w_1) + b', '(x1 * w1) + b'],
    ['\\frac{1}{2n} \\sum_x \\lVert y(x) - a \\rVert^2', '1/2n Σx ‖ y(x) - a ‖^2'],
  ])('%s speaks as %s', (tex, spoken) => {
    expect(plainText(readSlide(`$${tex}$\n`).blocks)).toBe(spoken);
  });

  it('cannot link, load or run anything', () => {
    const [block] = readSlide('$$\n\\href{javascript:alert(1)}{x}\n$$\n').blocks;
    if (block?.kind !== 'formula') throw new Error('a formula');
    expect(block.html).not.toMatch(/<a\b|href=/);
  });
});

describe('builds', () => {
  it('::step brings what follows one build later, and a list continues as one list', () => {
    const slide = readSlide('# T\n\n- a\n- b\n\n::step\n\n- c\n\n::step\n\nlast\n');
    expect(slide.steps).toBe(2);
    expect(slide.blocks).toMatchObject([
      { kind: 'heading', step: 0 },
      { kind: 'list', step: 0, items: [{ step: 0 }, { step: 0 }, { step: 1 }] },
      { kind: 'paragraph', step: 2 },
    ]);
  });

  it(':::steps makes each item of a list and each other block a build', () => {
    const slide = readSlide('first\n\n:::steps\n- a\n- b\n\nc\n:::\n\nwith c\n');
    expect(slide.blocks).toMatchObject([
      { step: 0 },
      { kind: 'list', step: 1, items: [{ step: 1 }, { step: 2 }] },
      { kind: 'paragraph', step: 3 },
      { kind: 'paragraph', step: 3 },
    ]);
    expect(slide.steps).toBe(3);
  });

  it("a widget's own builds run beside those of the words", () => {
    const slide = readSlide('::neuron{form=biological builds=4}\n\n:::steps\n- a\n- b\n:::\n');
    expect(slide.steps).toBe(4);
    expect(slide.blocks).toMatchObject([
      { kind: 'widget', step: 0, builds: 4 },
      { kind: 'list', step: 1 },
    ]);
  });
});

describe('surfaces', () => {
  it('are named by :::stage and :::phone around words, and by `on` at a widget or at steps', () => {
    const slide = readSlide(
      ':::phone\nTap it.\n:::\n\n:::stage\nLook.\n:::\n\n::gauge{on=phone}\n\n::::steps{on=stage}\na\n::::\n',
    );
    expect(slide.blocks.map((block) => block.on)).toEqual(['phone', 'stage', 'phone', 'stage']);
  });
});

describe('a widget', () => {
  it('has its attributes as values, with every default, and its words as children', () => {
    const slide = readSlide(':::perceptron{form=sum weights="3 1 -20"}\nBias: -3\n:::\n');
    const [block] = slide.blocks;
    if (block?.kind !== 'widget') throw new Error('a widget');
    expect(block.params).toEqual({ form: 'sum', weights: [3, 1, -20], inputs: [1, 1, 0], threshold: 0 });
    expect(plainText(block.children)).toBe('Bias: -3');
  });

  it('may hold the heading that titles the slide', () => {
    expect(readSlide('::gauge\n\n## Later\n').title).toBe('Later');
  });
});

describe('a slide', () => {
  it('takes layout, minutes and a name for the console from ::slide', () => {
    const slide = readSlide('::slide{layout=full minutes=2 name="Crowd descent"}\n');
    expect(slide).toMatchObject({ layout: 'full', minutes: 2, name: 'Crowd descent', title: '', steps: 0 });
  });

  it('has its notes apart from its blocks', () => {
    const slide = readSlide('# T\n\n:::notes\nSay :mark[this].\n\nThen that.\n:::\n');
    expect(slide.blocks).toHaveLength(1);
    expect(plainText(slide.notes)).toBe('Say this. Then that.');
  });
});
