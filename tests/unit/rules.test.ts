// docs/RULES.md and the names of the tests say the same ids: a rule without a test is not a rule.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/RULES.md'), 'utf8');
const rules = [...text.matchAll(/^- \*\*((?:DX|[A-Z])\d+)\*\*/gm)].map(([, id]) => id!);

/** The ids with which names of tests begin. */
const quoted = new Set(
  readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(root, 'tests', file), 'utf8').matchAll(/[('"`\s]['"`]((?:DX|[A-Z])\d+): /g),
    ])
    .map(([, id]) => id!),
);

it('P3: every rule has an id of its own, and a test that quotes it', () => {
  expect(rules.filter((id, i) => rules.indexOf(id) !== i)).toEqual([]);
  expect(rules.filter((id) => !quoted.has(id))).toEqual([]);
});

it('P3: ids are in order, and each section has a letter of its own', () => {
  const sections = text.split(/^## /m).map((section) => [...section.matchAll(/^- \*\*(DX|[A-Z])(\d+)/gm)]);
  for (const section of sections)
    expect(section.map(([, letter, number]) => `${letter}${number}`)).toEqual(
      section.map((_, i) => `${section[0]![1]}${i + 1}`),
    );
  const letters = sections.flatMap(([first]) => first?.[1] ?? []);
  expect(new Set(letters).size).toBe(letters.length);
});

it('P3: no test quotes a rule that is not written down', () => {
  const known = new Set(rules);
  expect([...quoted].filter((id) => !known.has(id))).toEqual([]);
});
