// Every sentence that a person reads stands in lib/words, so that a language is one folder.

import { describe, expect, it } from 'vitest';
import { english } from '@/lib/words/en/english';
import type { Words } from '@/lib/words/words';
import { sentencesIn } from '../support/read-sentences';
import { read, sourceFiles } from '../support/source-tree';

/** The gallery is for whoever draws the widgets, in development only: its decks and its made-up rooms are data. */
const leftOut = /^(lib\/words|app\/gallery)\//;
const files = sourceFiles.filter((file) => !leftOut.test(file));

it('P9: no sentence that a person reads stands outside of lib/words', () => {
  const found = files.flatMap((file) =>
    sentencesIn(file, read(file)).map(({ line, text }) => `${file}:${line}: ${text}`),
  );
  expect(found).toEqual([]);
});

it('P9: numbers and times are written by the formats of the language', () => {
  const ownFormats = /\.toLocale\w*String\(|\bIntl\.(NumberFormat|DateTimeFormat|PluralRules|ListFormat)\b/;
  expect(files.filter((file) => ownFormats.test(read(file)))).toEqual([]);
});

it('P9: a language that misses a sentence, or takes other arguments, does not compile', () => {
  const { theme } = english.ui;
  // @ts-expect-error the sentences about a failed page are missing
  const incomplete: Words = { ...english, ui: { theme } };
  const people = { ...english.console.people, here: (name: string) => name };
  // @ts-expect-error how many are here is a number
  const wrong: Words['console'] = { ...english.console, people };
  expect([incomplete.ui, wrong.people.here(7)]).toEqual([{ theme }, 7]);
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
