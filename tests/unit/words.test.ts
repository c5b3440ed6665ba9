// Every sentence that a person reads stands in lib/words, so that a language is one folder.

import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../support/read-sentences';
import { read, sourceFiles } from '../support/source-tree';

/** Folders and files whose words have not moved yet. This list only shrinks. */
const notMoved: readonly string[] = [
  'app/api',
  'app/gallery',
  'lib/deck',
  'lib/edge',
  'lib/fields.ts',
  'lib/kinds',
];

const notYetFormatted = ['app/_components/phone/top-bar.tsx'];

const files = sourceFiles.filter((file) => !file.startsWith('lib/words/'));

it('P9: no sentence that a person reads stands outside of lib/words', () => {
  const found = files
    .filter((file) => !notMoved.some((part) => file === part || file.startsWith(`${part}/`)))
    .flatMap((file) => sentencesIn(file, read(file)).map(({ line, text }) => `${file}:${line}: ${text}`));
  expect(found).toEqual([]);
});

it('P9: numbers and times are written by the formats of the language', () => {
  const ownFormats = /\.toLocale\w*String\(|\bIntl\.(NumberFormat|DateTimeFormat|PluralRules|ListFormat)\b/;
  expect(files.filter((file) => ownFormats.test(read(file)))).toEqual(notYetFormatted);
});

describe('what counts as a sentence', () => {
  const textsIn = (source: string) => sentencesIn('screen.tsx', source).map(({ text }) => text);

  it('letters in JSX and in attributes that are read', () => {
    expect(textsIn('<p className="flex grow">Late</p>')).toEqual(['Late']);
    expect(textsIn('<b aria-label="Close" title={open ? "Open" : word} />')).toEqual(['Close', 'Open']);
    expect(textsIn('<p>{many ? n + " people" : words.none}</p>')).toEqual(['people']);
    expect(textsIn('<p>{n} × {m}</p>')).toEqual([]);
  });

  it('sentences in string literals, but no class lists, keys, types or bugs', () => {
    expect(textsIn('const text = "The time is over.";')).toEqual(['The time is over.']);
    expect(textsIn('const list = "flex items-center gap-2"; const key = "round"; type A = "it is";')).toEqual(
      [],
    );
    expect(textsIn('const text = { label: "Notes" }; const key = event.key === "Enter";')).toEqual(['Notes']);
    expect(textsIn('throw new Error("the round is not open");')).toEqual([]);
  });
});
