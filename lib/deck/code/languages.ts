// The names of languages that code can be in.

import { bundledLanguagesInfo } from 'shiki/langs';

/** Code without a language that anybody could colour. */
const plain = new Set(['text', 'txt', 'plain', 'plaintext', 'none', 'output', 'ascii', 'ansi']);

/** Every name and the language that it means. */
const languages: ReadonlyMap<string, string> = new Map(
  bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name) => [name, id] as const)),
);

export const languageNames: readonly string[] = [...languages.keys()];
export const isPlain = (name: string): boolean => plain.has(name.toLowerCase());
/** The language that a name means; null for names that nobody knows, and for plain text. */
export const languageOf = (name: string): string | null => languages.get(name.toLowerCase()) ?? null;

/** Names after the marks that open a code block, also within lists and quotations. May find more than there are. */
export function languagesIn(source: string): readonly string[] {
  const names = [...source.matchAll(/(?:`{3,}|~{3,})[ \t]*\{?\.?([^\s`~{}[\],:]+)/g)].map(([, name = '']) =>
    languageOf(name),
  );
  return [...new Set(names.flatMap((name) => name ?? []))];
}
