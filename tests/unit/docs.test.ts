// What the documents say of files: every path that they name is there.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/source-tree';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const files = readdirSync(root, { recursive: false, encoding: 'utf8' });
/** What a document may name although a clone does not have it: built, or made by running it. */
const made = /^(shots\/|data\b|dist\b|\.next\b)/;

it.each(documents)('P8: every file that %s names is in the repository', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const prose = text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]+`/g, '');
  const linked = [...prose.matchAll(/\]\(([^)#\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => !existsSync(join(root, dirname(document), target)));
  const named = [...text.matchAll(/`((?:[\w.@-]+\/)+[\w.@-]*)`/g)]
    .map(([, path]) => path!)
    .filter((path) => files.includes(path.split('/')[0]!) && !made.test(path))
    .filter((path) => !['', '.ts'].some((end) => existsSync(join(root, path.replace(/\/$/, '') + end))));
  expect([...linked, ...named]).toEqual([]);
});
