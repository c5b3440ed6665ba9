// What the parts of code are, by the grammars of its language. Nothing of this reaches a browser: a deck keeps the result.

import type { HighlighterCore, ThemeRegistrationRaw } from 'shiki/core';
import { type CodeLetter, storedParts } from './code';
import { languagesIn } from './languages';

let highlighter: HighlighterCore | null = null;
/** Longer lines are no one's to read, and slow grammars down. Characters. */
const longestLine = 1000;
/** Milliseconds per line. */
const patience = 2000;

/** By kind, the scopes of TextMate grammars that have it. */
const scopes: Readonly<Record<CodeLetter, readonly string[]>> = {
  k: [
    ...['keyword', 'storage', 'keyword.operator.word', 'keyword.operator.new', 'keyword.operator.expression'],
    ...['keyword.operator.logical.python', 'variable.language.this', 'variable.language.self'],
    ...['punctuation.definition.directive', 'keyword.control', 'storage.modifier', 'meta.diff.header'],
  ],
  s: ['string', 'constant.character', 'punctuation.definition.string', 'markup.inline.raw', 'string.regexp'],
  n: ['constant', 'support.constant', 'constant.numeric', 'keyword.other.unit', 'constant.language'],
  c: ['comment', 'punctuation.definition.comment', 'string.quoted.docstring'],
  f: ['entity.name.function', 'support.function', 'meta.function-call.generic', 'variable.function'],
  t: [
    ...['entity.name.type', 'entity.name.class', 'entity.name.namespace', 'entity.name.struct'],
    ...['support.type', 'support.class', 'entity.other.inherited-class', 'storage.type.java'],
    ...['storage.type.primitive', 'storage.type.built-in', 'entity.name.scope-resolution'],
  ],
  g: ['entity.name.tag', 'markup.heading', 'entity.name.section'],
  a: ['entity.other.attribute-name', 'support.type.property-name', 'meta.decorator', 'entity.name.label'],
};

/** What grammars call by the name of a kind, but reads as plain: signs, and what is put into a string. */
const unmarked = [
  'keyword.operator',
  'storage.type.function.arrow',
  'meta.template.expression',
  'meta.embedded',
];

/** A theme whose colours are kinds: "#00000A" is the first. */
const letters = Object.keys(scopes) as CodeLetter[];
const colorOf = (place: number): string => `#0000A${place}`;
const theme: ThemeRegistrationRaw = {
  name: 'kinds',
  type: 'light',
  fg: '#000000',
  bg: '#FFFFFF',
  settings: [
    { settings: { foreground: '#000000', background: '#FFFFFF' } },
    { scope: [...unmarked], settings: { foreground: '#000000' } },
    ...letters.map((letter, place) => ({
      scope: [...scopes[letter]],
      settings: { foreground: colorOf(place) },
    })),
  ],
};
const letterOf = new Map(letters.map((letter, place) => [colorOf(place), letter]));

/** Before a deck is read to be shown: without this, its code stays plain. Only what its code blocks name is loaded. */
export async function loadGrammars(source: string): Promise<void> {
  const needed = languagesIn(source).filter((id) => !highlighter?.getLoadedLanguages().includes(id));
  if (needed.length === 0) return;
  const { bundledLanguages } = await import('shiki/langs');
  if (!highlighter) {
    const [{ createHighlighterCore }, { createOnigurumaEngine }] = await Promise.all([
      import('shiki/core'),
      import('shiki/engine/oniguruma'),
    ]);
    // Several times as fast as JavaScript's own expressions the first time, and a start is a first time.
    const engine = createOnigurumaEngine(import('shiki/wasm'));
    highlighter ??= await createHighlighterCore({ themes: [theme], langs: [], engine });
  }
  await highlighter.loadLanguage(
    ...needed.map((id) => bundledLanguages[id as keyof typeof bundledLanguages]),
  );
}

/** Of each line the kinds of its parts; null where the language's grammar was not loaded. */
export function kindsOf(text: string, language: string): readonly string[] | null {
  if (!highlighter?.getLoadedLanguages().includes(language)) return null;
  const lines = highlighter.codeToTokensBase(text, {
    lang: language,
    theme: 'kinds',
    tokenizeMaxLineLength: longestLine,
    tokenizeTimeLimit: patience,
  });
  return lines.map((parts) =>
    storedParts(
      parts.map(({ content, color = '' }) => ({
        letter: letterOf.get(color.toUpperCase()) ?? '',
        length: content.length,
      })),
    ),
  );
}
