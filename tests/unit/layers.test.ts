import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

// Which folder may import which: docs/ARCHITECTURE.md, "Folders". Type imports count as well.
const base = ['lib/result', 'lib/random', 'lib/clock'];
const pure = [...base, 'lib/deck', 'lib/quiz', 'lib/digits', 'lib/nn'];
const table: Record<string, string[]> = {
  'lib/result': [],
  'lib/random': [],
  'lib/clock': [],
  'lib/env': base,
  'lib/log': base,
  'lib/deck': base,
  'lib/quiz': [...base, 'lib/deck'],
  'lib/digits': [...base, 'lib/nn'],
  'lib/nn': base,
  'lib/session': pure,
  'lib/protocol': [...pure, 'lib/session'],
  'lib/training': pure,
  'lib/identity': [...pure, 'lib/session', 'lib/protocol', 'lib/env', 'lib/log', 'lib/db'],
  'lib/db': [...pure, 'lib/session', 'lib/protocol', 'lib/training', 'lib/env', 'lib/log', 'prisma'],
  'lib/realtime': [
    ...pure,
    'lib/session',
    'lib/protocol',
    'lib/training',
    'lib/identity',
    'lib/db',
    'lib/log',
  ],
  'lib/verify': [...pure, 'lib/session', 'lib/protocol', 'lib/training', 'lib/db', 'lib/realtime'],
  'lib/start': [...pure, 'lib/session', 'lib/protocol', 'lib/identity', 'lib/db', 'lib/env', 'lib/log'],
  workers: ['lib/training', 'lib/digits', 'lib/nn'],
  'app/_components': [...pure, 'lib/session', 'lib/protocol'],
  app: [
    ...pure,
    'app/_components',
    'lib/session',
    'lib/protocol',
    'lib/db',
    'lib/identity',
    'lib/env',
    'lib/log',
    'lib/start',
  ],
};
// Pure folders know no Node, React, sockets, clock or chance of the machine.
const pureFolders = ['lib/deck', 'lib/quiz', 'lib/digits', 'lib/nn', 'lib/session'];
const impure = /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bsetTimeout\(|\bperformance\.now\(/;
const nodeOnly = new Set(['lib/digits/mnist.ts']);

const root = resolve(import.meta.dirname, '../..');
const files = ['lib', 'app', 'workers'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !name.includes('assembly'))
    .map((name) => `${folder}/${name}`),
);

const layerOf = (path: string) =>
  Object.keys(table)
    .filter((layer) => path === layer || path.startsWith(`${layer}/`) || path.startsWith(`${layer}.`))
    .sort((a, b) => b.length - a.length)[0] ?? path.split('/')[0]!;

const importsOf = (source: string) =>
  [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g), ...source.matchAll(/^import '([^']+)'/gm)].map(
    (match) => match[1]!,
  );

it('P1: every folder imports only what the table allows', () => {
  const broken: string[] = [];
  for (const file of files) {
    const layer = layerOf(file);
    for (const target of importsOf(readFileSync(join(root, file), 'utf8'))) {
      const local = target.startsWith('.')
        ? relative(root, resolve(root, dirname(file), target))
        : target.startsWith('@/')
          ? target.slice(2)
          : null;
      if (local === null) continue;
      const to = layerOf(local);
      if (to !== layer && !table[layer]?.includes(to))
        broken.push(`${file} imports ${local}: ${layer} may use ${table[layer]?.join(', ')}`);
    }
  }
  expect(broken).toEqual([]);
});

it('P2: pure folders use no Node, React, socket, clock or machine chance', () => {
  const broken: string[] = [];
  for (const file of files.filter((name) => pureFolders.some((folder) => name.startsWith(`${folder}/`)))) {
    if (nodeOnly.has(file)) continue;
    const source = readFileSync(join(root, file), 'utf8');
    const foreign = importsOf(source).filter((target) =>
      /^(node:|react|next|socket\.io|@prisma)/.test(target),
    );
    if (foreign.length > 0) broken.push(`${file} imports ${foreign.join(', ')}`);
    if (impure.test(source)) broken.push(`${file} asks the machine for time or chance`);
  }
  expect(broken).toEqual([]);
});
