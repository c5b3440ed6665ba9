// Code blocks, formulas and tables that were left open or do not fit together.

import { describe, expect, it } from 'vitest';
import { parseDeck, parseKeptDeck } from '@/lib/deck/parse';
import { problemsOf, read, withFront } from './read';

const slides = (n: number) => Array.from({ length: n }, (_, i) => `---\n\n# Slide ${i + 2}\n\n- a point\n`);
const firstLine = withFront('').split('\n').length;

describe('B12: a code block left open', () => {
  it('is a mistake at its own line, and the slides after it are read', () => {
    const problems = problemsOf(
      ['# One', '', '```js', 'const a = 1;', '', ...slides(34), '::nothing'].join('\n'),
    );
    expect(problems).toHaveLength(2);
    expect(problems[0]).toBe(
      `${firstLine + 2}: the code block is never closed; expected a line \`\`\` after the code`,
    );
    expect(problems[1]).toMatch(/unknown ::nothing/);
  });

  it('is found where a later code block seems to close it', () => {
    for (const later of ['```js\nlater\n```', '```\nlater\n```', '~~~\nother\n~~~\n\n```\nlater\n```']) {
      const problems = problemsOf(['# One', '', '```', 'early', '', ...slides(3), later].join('\n'));
      expect(problems, later).toHaveLength(1);
      expect(problems[0], later).toMatch(
        new RegExp(`^${firstLine + 2}: the code block (goes on over|is never closed)`),
      );
    }
  });

  it('is found where it swallows notes, also on its own slide', () => {
    const problems = problemsOf('# One\n\n```\ncode\n\n:::notes\nsecret\n:::\n\n```');
    expect(problems[0]).toMatch(/the code block goes on over what looks like more of the deck/);
    expect(problemsOf('# One\n\n~~~\ncode\n\n---\n\n# Two')[0]).toMatch(
      /^\d+: the code block is never closed; expected a line ~~~/,
    );
  });

  it('is not seen in code that has a line of dashes, nor in what four marks enclose', () => {
    for (const code of [
      '```yaml\n---\ntitle: x\n---\n```',
      '```\na\n---\nb\n```',
      '````markdown\n# One\n\n---\n\n:::notes\nx\n:::\n\n```js\n1\n```\n````',
      '``` `a` ```\n\ntext',
    ])
      expect(read(withFront(`# One\n\n${code}\n\n---\n\n# Two`)).slides, code).toHaveLength(2);
  });

  it('does not keep a deck closed that was given before', () => {
    const source = withFront(['# One', '', '```', 'early', '', ...slides(3)].join('\n'));
    expect(parseDeck(source, 'talk.md').ok).toBe(false);
    const kept = parseKeptDeck(source, 'talk.md');
    expect(kept.ok && kept.value.slides.length).toBe(1);
  });
});

describe('B12: formulas and tables', () => {
  it('a formula left open is a mistake at its line', () => {
    expect(problemsOf('# One\n\n$$\nx\n\n- a point\n\n---\n\n# Two')).toEqual([
      `${firstLine + 2}: $$ is not closed on this slide; expected a line \`$$\``,
    ]);
    expect(problemsOf('# One\n\n$$\nx\n$$\n')).toEqual([]);
  });

  it('lines of a table without its second line, and rows with too many cells, are mistakes', () => {
    expect(problemsOf('| a | b |\n| 1 | 2 |\n')).toEqual([
      `${firstLine}: this looks like a table; expected a second line like \`| --- | --- |\``,
    ]);
    expect(problemsOf('| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n')[0]).toMatch(
      new RegExp(`^${firstLine + 3}: this row has 3 cells, the table's first row 2`),
    );
    expect(problemsOf('|x| < |y|\n')).toEqual([]);
  });
});
