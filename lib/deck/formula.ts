// TeX → a formula that can be drawn without TeX: HTML and MathML made here, at parse time, by KaTeX.

import katex from 'katex';
import type { At, Scope } from './scope';
import { spokenTex } from './spoken';

export type Formula = { readonly tex: string; readonly html: string; readonly spoken: string };

/** `say` replaces the plain form of the TeX. Mistakes in the TeX are reported and give null. */
export function readFormula(
  tex: string,
  say: string | null,
  displayMode: boolean,
  at: At,
  scope: Scope,
): Formula | null {
  try {
    const html = katex.renderToString(tex, {
      output: 'htmlAndMathml',
      displayMode,
      trust: false,
      throwOnError: true,
      strict: 'ignore',
      maxSize: 20,
      maxExpand: 500,
    });
    return { tex, html, spoken: say ?? spokenTex(tex) };
  } catch (mistake) {
    if (!(mistake instanceof Error)) throw mistake;
    scope.report(at, { code: 'formula', text: mistake.message.replace(/^KaTeX parse error: /, '') });
    return null;
  }
}

const sayAttribute = /^\{say="([^"\n]*)"\}/;

/** The `{say="…"}` that `text` begins with; `length` is how much of it that took. */
export function readSay(text: string): { readonly say: string | null; readonly length: number } {
  const found = sayAttribute.exec(text);
  return { say: found?.[1] ?? null, length: found?.[0].length ?? 0 };
}
