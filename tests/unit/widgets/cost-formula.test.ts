// ::cost-formula: its symbols.

import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { formulaHtml } from '@/app/_components/widgets/cost-formula/formula-html';
import { nearestPiece } from '@/app/_components/widgets/cost-formula/use-pieces';

describe('the cost formula', () => {
  it.each([
    [
      'quadratic',
      String.raw`\htmlData{piece=C}{C}(\htmlData{piece=w}{w},\htmlData{piece=b}{b}) = \frac{1}{2\htmlData{piece=n}{n}}\sum_{x}\htmlData{piece=difference}{\lVert\, \htmlData{piece=y}{y(x)} - \htmlData{piece=a}{a} \,\rVert}^2`,
    ],
    [
      'cross-entropy',
      String.raw`\htmlData{piece=C}{C}(\htmlData{piece=w}{w},\htmlData{piece=b}{b}) = -\frac{1}{\htmlData{piece=n}{n}}\sum_{x,\,j}\htmlData{piece=difference}{\bigl[\, \htmlData{piece=y}{y_j} \ln \htmlData{piece=a}{a_j} + (1 - y_j) \ln (1 - a_j) \,\bigr]}`,
    ],
  ] as const)('is what KaTeX makes of its TeX: %s', (cost, tex) => {
    const options = { displayMode: true, output: 'html', trust: true, strict: false } as const;
    expect(katex.renderToString(tex, options)).toBe(formulaHtml[cost]);
  });

  it('a tap chooses the symbol whose middle is nearest', () => {
    const box = (left: number) => ({ left, right: left + 10, top: 0, bottom: 10 });
    const pieces = { w: box(0), b: box(30), n: box(60) };
    expect(nearestPiece(pieces, { x: 38, y: 40 })).toBe('b');
    expect(nearestPiece({}, { x: 0, y: 0 })).toBeNull();
  });
});
