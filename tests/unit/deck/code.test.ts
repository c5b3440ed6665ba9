// Code in decks: what its parts are, what stands behind its marks, and what it becomes.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptPieces } from '@/app/_components/slides/code/kept-pieces';
import { partsOf } from '@/lib/deck/code/code';
import { loadGrammars } from '@/lib/deck/code/highlight';
import { readInfo } from '@/lib/deck/code/meta';
import { checkDeck } from '@/lib/deck/parse';
import { visibleBlocks } from '@/lib/deck/public';
import { readSlide, tell, withFront } from './read';

const fence = (info: string, ...lines: string[]) => [`\`\`\`${info}`, ...lines, '```'].join('\n');
const problems = (source: string) => checkDeck(withFront(source), 'test.md').problems.map(tell);

function codeOf(source: string) {
  const block = readSlide(source).blocks.find(({ kind }) => kind === 'code');
  if (block?.kind !== 'code') throw new Error('no code');
  return block;
}

describe('B22: what the parts of code are is kept by line', () => {
  beforeAll(() => loadGrammars(fence('ts') + fence('{.python .x}')));

  it('as kinds, and the parts are the text again', () => {
    const { text, kinds } = codeOf(fence('ts', 'const a = "b"; // c', '', 'f(3)'));
    const lines = text.split('\n').map((line, i) => partsOf(line, kinds?.[i]));
    expect(lines[0]!.filter(({ kind }) => kind)).toEqual([
      { kind: 'keyword', text: 'const' },
      { kind: 'string', text: '"b"' },
      { kind: 'comment', text: '// c' },
    ]);
    expect(lines[2]!.map(({ kind }) => kind)).toEqual(['function', null, 'number', null]);
    expect(lines.map((parts) => parts.map((part) => part.text).join('')).join('\n')).toBe(text);
  });

  it('code without a language is kept as it always was', () => {
    expect(codeOf(fence('', '1 > 0'))).toEqual({ step: 0, on: 'both', kind: 'code', text: '1 > 0' });
  });

  it.each([
    ['pyhton', '4: no language is called `pyhton`, so the code has no colours; did you mean `python`?'],
    ['ts lines twoslsh', expect.stringMatching(/^4: `twoslsh` behind the marks .*; expected lines/)],
    ['ts {lins:true}', expect.stringMatching(/^4: `lins:true` .*; did you mean `lines`/)],
    ['ts {9}', '4: line 9 is to stand out, but the code has lines 1 to 1'],
  ])('%s is a warning at its line', (info, told) => {
    expect(problems(fence(info, 'x'))).toEqual([told]);
  });

  it.each(['ts', 'text', '', '{.python .numberLines}', 'ts [1|3: x]', 'TypeScript'])('%s is none', (info) =>
    expect(problems(fence(info, 'x'))).toEqual([]),
  );

  it('an unknown sign in a line is a warning at that line', () => {
    expect(problems(fence('ts', 'a', 'b // [!code hilight]'))).toEqual([
      expect.stringMatching(/^6: `\[!code hilight\]`/),
    ]);
  });
});

describe('B22: what stands behind the marks', () => {
  it.each([
    [
      'ts {2,4-5}',
      {
        language: 'ts',
        groups: [
          [
            [2, 2],
            [4, 5],
          ],
        ],
      },
    ],
    ['ts{1|2-3|all}', { language: 'ts', groups: [[[1, 1]], [[2, 3]], 'all'] }],
    ['js {*|none|3}', { groups: ['all', 'none', [[3, 3]]] }],
    ['ts [|5|6]', { groups: ['all', [[5, 5]], [[6, 6]]], from: 1 }],
    ['ts [7: 1|3]', { groups: [[[1, 1]], [[3, 3]]], from: 7 }],
    ['ts [app/greet.ts] {1}', { file: 'app/greet.ts', groups: [[[1, 1]]] }],
    ['ts:src/a.ts', { language: 'ts', file: 'src/a.ts' }],
    ['js title="my file.js"', { file: 'my file.js' }],
    ['ts {2} {lines:true,startLine:5}', { groups: [[[2, 2]]], from: 5 }],
    ['python {.line-numbers}', { language: 'python', from: 1 }],
    ['{.python .numberLines startFrom="3"}', { language: 'python', from: 3 }],
    ['{python}', { language: 'python', from: null }],
    ['{r echo=FALSE}', { language: 'r' }],
    [
      'js showLineNumbers {1,3}',
      {
        from: 1,
        groups: [
          [
            [1, 1],
            [3, 3],
          ],
        ],
      },
    ],
    ['md magic-move {at:1}', { moves: true }],
  ])('%s', (info, read) => {
    expect(readInfo(info)).toMatchObject({ unknown: [], ...read });
  });

  it('signs in lines are taken out, and say what came, went or stands out', () => {
    const code = codeOf(
      fence(
        'js',
        'a(); // [!code --]',
        'b(); // [!code ++]',
        '// [!code highlight:2]',
        'c();',
        'd();',
        'e();',
      ),
    );
    expect(code).toMatchObject({ text: 'a();\nb();\nc();\nd();\ne();', changes: '-+   ' });
    expect(code.marks).toEqual([{ step: 0, lines: [2, 3] }]);
  });

  it('in a diff the first sign of a line does, but not of a file name', () => {
    expect(codeOf(fence('diff', '--- a.ts', '+++ b.ts', '-old', '+new', ' same')).changes).toBe('  -+ ');
  });
});

describe('B23: lines stand out and code changes build by build', () => {
  const built = `${fence('ts {1|2-3|all}', 'a', 'b', 'c')}\n\nwords\n\n::step\n\nlater`;
  const moves = `\`\`\`\`md magic-move\n${fence('js {1|2}', 'a', 'b')}\n\n${fence('js', 'secret')}\n\`\`\`\``;

  it('each group is a build; what follows does not wait, but what follows ::step does', () => {
    const slide = readSlide(built);
    expect(codeOf(built).marks).toEqual([
      { step: 0, lines: [0] },
      { step: 1, lines: [1, 2] },
      { step: 2, lines: null },
    ]);
    expect(slide.steps).toBe(3);
    expect(slide.blocks.map(({ step }) => step)).toEqual([0, 0, 3]);
  });

  it('hide keeps the code for the next group', () => {
    expect(codeOf(fence('ts {hide|1}', 'a'))).toMatchObject({ step: 1, marks: [{ step: 1, lines: [0] }] });
  });

  it('blocks that move are states of one block', () => {
    expect(readSlide(moves).steps).toBe(2);
    expect(codeOf(moves)).toMatchObject({ text: 'a\nb', later: [{ step: 2, text: 'secret' }] });
    expect(problems('````md magic-move\nwords\n````')[0]).toMatch(/code that moves is made of code blocks/);
  });

  it('a phone gets no state and no line that comes later', () => {
    const at = (step: number) => JSON.stringify(visibleBlocks(readSlide(moves), step, 'phone'));
    expect(at(1)).not.toContain('secret');
    expect(at(0)).not.toContain('"step":1');
    expect(at(2)).toContain('secret');
  });

  it('what stays the same is found in the order of both', () => {
    expect(keptPieces(['a', '(', 'b', ')'], ['x', 'a', 'b'])).toEqual([null, 0, 2]);
  });
});

describe('B22: every colour of code can be read', () => {
  const css = readFileSync('app/styles/tokens.css', 'utf8') + readFileSync('app/styles/code.css', 'utf8');
  const styles = readFileSync('app/styles/code.css', 'utf8');
  const look = (name: string) => css.slice(css.indexOf(`[data-theme='${name}'] {`)).split('}')[0]!;
  const kinds = [...styles.matchAll(/--(code-\w+): (.+);/g)].map(
    ([, name, value]) => [name!, value!] as const,
  );

  function colorIn(theme: string, value: string): readonly number[] {
    const mix = /color-mix\(in srgb, (.+) (\d+)%, (.+)\)/.exec(value);
    if (mix) {
      const [one, other] = [colorIn(theme, mix[1]!), colorIn(theme, mix[3]!)];
      const share = Number(mix[2]) / 100;
      return one.map((part, i) => part * share + other[i]! * (1 - share));
    }
    const name = /var\((--[\w-]+)\)/.exec(value)?.[1];
    const hex = name ? new RegExp(`${name}: #(\\w{6})`).exec(look(theme))?.[1] : value.slice(1);
    return [0, 2, 4].map((at) => Number.parseInt(hex!.slice(at, at + 2), 16) / 255);
  }

  const luminance = (color: readonly number[]) => {
    const [r, g, b] = color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };

  const contrast = (one: readonly number[], other: readonly number[]) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  };

  const grounds = [
    'var(--sheet)',
    'var(--paper)',
    ...kinds.filter(([, value]) => value.includes('mix')).map(([, value]) => value),
  ];
  const inks = [
    'var(--ink)',
    'var(--ink-2)',
    ...kinds.filter(([, value]) => !value.includes('mix')).map(([, value]) => value),
  ];

  it.each(['light', 'dark'])('%s', (theme) => {
    expect(inks.length).toBeGreaterThan(7);
    for (const ink of inks)
      for (const ground of grounds)
        expect(
          contrast(colorIn(theme, ink), colorIn(theme, ground)),
          `${theme}: ${ink} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
  });
});
