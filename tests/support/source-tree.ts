// The source files of the product and what each of them imports, for the tests that hold the shape of the tree.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Every TypeScript file that the product is built from, as a path from the root. */
export const sourceFiles: readonly string[] = [
  ...['lib', 'app', 'workers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !name.includes('assembly'))
      .map((name) => `${folder}/${name}`),
  ),
  'server.ts',
  'proxy.ts',
];

/** What a file names in its imports and re-exports; those of types count as well. */
export const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g), ...source.matchAll(/^import '([^']+)'/gm)].map(
    (match) => match[1]!,
  );

/** An import as a path from the root without its ending; null for a package. */
export function localPath(file: string, target: string): string | null {
  if (target.startsWith('.')) return relative(root, resolve(root, dirname(file), target));
  return target.startsWith('@/') ? target.slice(2) : null;
}

/** The files of ours that a file imports. */
export function localImports(file: string): string[] {
  return importsOf(read(file)).flatMap((target) => {
    const path = localPath(file, target);
    const found = ['.ts', '.tsx', '/index.ts']
      .map((ending) => `${path}${ending}`)
      .find((name) => existsSync(join(root, name)));
    return path !== null && found ? [found] : [];
  });
}
