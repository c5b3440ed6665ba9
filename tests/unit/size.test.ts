// How large things may get: functions, and folders.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/source-tree';

const code = ['lib', 'app', 'workers', 'scripts', 'server.ts', 'proxy.ts'];

/** `file: name (lines)` for every function of more lines than that, as oxlint counts them. */
function functionsAbove(lines: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nudge-size-'));
  const config = join(folder, 'oxlintrc.json');
  const rule = { 'max-lines-per-function': ['error', { max: lines }] };
  writeFileSync(config, JSON.stringify({ categories: { correctness: 'off' }, rules: rule }));
  const ignored = ['--ignore-pattern', 'lib/nn/kernel/assembly'];
  try {
    execFileSync('node_modules/.bin/oxlint', ['-c', config, '--format=json', ...ignored, ...code], {
      cwd: root,
      maxBuffer: 2 ** 26,
    });
    return [];
  } catch (failed) {
    const { diagnostics } = JSON.parse(String((failed as { stdout: Buffer }).stdout)) as {
      diagnostics: readonly { readonly filename: string; readonly message: string }[];
    };
    return diagnostics.map(({ filename, message }) => `${filename}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('P5: at most ten functions have more than 40 lines', () => {
  expect(functionsAbove(40).length).toBeLessThanOrEqual(10);
});

it('P5: no function has more than 80 lines', () => {
  expect(functionsAbove(80)).toEqual([]);
});

/** One sheet per thing on the stage, one file of words per widget, and the network as the book tells it. */
const mayBeLarge = new Set(['app/styles', 'lib/words/en/widgets', 'lib/nn']);

it('P6: at most 25 files stand side by side in a folder', () => {
  const folders = ['lib', 'app'].flatMap((top) => [
    top,
    ...readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  ]);
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).length;
  expect(folders.filter((folder) => filesIn(folder) > 25 && !mayBeLarge.has(folder))).toEqual([]);
});
