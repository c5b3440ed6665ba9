// docs/ARCHITECTURE.md says which folder may import which; these tests read its table and hold the tree to it.

import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, localImports, localPath, read, sourceFiles } from '../support/source-tree';

const section = read('docs/ARCHITECTURE.md').split('## Folders')[1]!.split('\n## ')[0]!;

/** `- **name**: a, b`: a word that stands for several folders. */
const groups = new Map(
  [...section.matchAll(/^- \*\*(\w+)\*\*: (.+)$/gm)].map(([, name, list]) => [name!, list!] as const),
);

/** `base, \`lib/deck\`` → the folders it means. */
function foldersIn(list: string): string[] {
  return list.split(', ').flatMap((word) => {
    const folder = word.match(/^`(.+)`$/)?.[1];
    if (folder !== undefined) return [folder];
    if (word === 'nothing') return [];
    const group = groups.get(word);
    if (group === undefined) throw new Error(`ARCHITECTURE.md: "${word}" is neither a folder nor a group`);
    return foldersIn(group);
  });
}

const rows = [...section.matchAll(/^\| `([^`]+)` \| .+ \| (yes)? ?\| (.+) \|$/gm)];
/** `server.ts` wires everything, so its row names no folders. */
const table = new Map(
  rows
    .filter(([, , , list]) => list !== 'everything')
    .map(([, folder, , list]) => [folder!, foldersIn(list!)] as const),
);
const pureFolders = rows.filter(([, , pure]) => pure === 'yes').map(([, folder]) => folder!);

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const layerOf = (path: string) =>
  [...table.keys()]
    .filter((layer) => within(path, layer) || path.startsWith(`${layer}.`))
    .sort((a, b) => b.length - a.length)[0];

it('P1: every folder imports only what the table of ARCHITECTURE.md allows', () => {
  const broken: string[] = [];
  for (const file of sourceFiles.filter((name) => name.includes('/'))) {
    const layer = layerOf(file);
    if (layer === undefined) broken.push(`${file} stands in a folder that has no row in the table`);
    else
      for (const target of importsOf(read(file))) {
        const local = localPath(file, target);
        if (local === null) continue;
        const to = layerOf(local) ?? local.split('/')[0]!;
        if (to !== layer && !table.get(layer)!.some((allowed) => within(to, allowed)))
          broken.push(`${file} imports ${local}: ${layer} may not use ${to}`);
      }
  }
  expect(broken).toEqual([]);
});

it('P1: every row of the table names a folder that exists, or a group of them', () => {
  const named = [...table.keys(), ...[...table.values()].flat()];
  const there = (folder: string) =>
    folder === 'prisma' ||
    sourceFiles.some((file) => file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`));
  expect(named.filter((folder) => !there(folder))).toEqual([]);
});

const impure = /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bsetTimeout\(|\bperformance\.now\(/;
/** Reads files, for the server alone. */
const nodeOnly = new Set(['lib/digits/mnist.ts']);

it('P2: pure folders use no Node, React, socket, clock or machine chance', () => {
  expect(pureFolders.length).toBeGreaterThan(4);
  const broken: string[] = [];
  for (const file of sourceFiles.filter((name) =>
    pureFolders.some((folder) => name.startsWith(`${folder}/`)),
  )) {
    if (nodeOnly.has(file)) continue;
    const source = read(file);
    const foreign = importsOf(source).filter((target) =>
      /^(node:|react|next|socket\.io|@prisma)/.test(target),
    );
    if (foreign.length > 0) broken.push(`${file} imports ${foreign.join(', ')}`);
    if (impure.test(source)) broken.push(`${file} asks the machine for time or chance`);
  }
  expect(broken).toEqual([]);
});

it('P4: no file imports itself by way of others', () => {
  const circles = circlesOf(new Map(sourceFiles.map((file) => [file, localImports(file)] as const)));
  expect(circles).toEqual([]);
});

/** Groups of files each of which reaches all the others, by Tarjan's algorithm. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[] = [];
  function visit(file: string): void {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1)
      circles.push(
        group
          .map((name) => basename(name).replace(/\.\w+$/, ''))
          .sort()
          .join(' '),
      );
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
