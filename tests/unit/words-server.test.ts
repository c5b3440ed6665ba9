// Pages that the server renders get their words as arguments: a hook would fail there, and only at run time.

import { expect, it } from 'vitest';
import { localImports, read, sourceFiles } from '../support/source-tree';

const runsInBrowser = (source: string) => /^'use client';/m.test(source);

/** Every file that runs on the server for a page. */
function renderedOnServer(): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || runsInBrowser(read(file))) return;
    seen.add(file);
    for (const next of localImports(file)) visit(next);
  };
  for (const file of sourceFiles) if (/^app\/.*\b(page|layout|not-found)\.tsx$/.test(file)) visit(file);
  return seen;
}

it('P11: what the server renders asks for no words of the browser', () => {
  const files = renderedOnServer();
  expect(files.size).toBeGreaterThan(20);
  expect([...files].filter((file) => /\buseWords\(/.test(read(file)))).toEqual([]);
});
