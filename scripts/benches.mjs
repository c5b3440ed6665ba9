// The benches: tests/bench/NAME.ts that export run(args). The comment at the head of each is its help.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from './flags.mjs';
import { words } from './words.mjs';

/** `{script, help, onProduct}` of the bench called `name`; onProduct: it drives the built server or its database. */
export function findBench(root, name) {
  const folder = join(root, 'tests/bench');
  const script = `tests/bench/${name}.ts`;
  const source = /^[\w-]+$/.test(name) && existsSync(join(root, script)) ? read(join(root, script)) : '';
  if (!isBench(source)) throw new Mistake(words.bench.none(name, names(folder)));
  return { script, help: helpOf(name, source), onProduct: /server-process|db\/open/.test(source) };
}

const read = (file) => readFileSync(file, 'utf8');
const isBench = (source) => /^export (async )?function run\(/m.test(source);

const names = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && isBench(read(join(folder, file))))
    .map((file) => file.replace(/\.ts$/, ''))
    .join(', ');

/** The comment at the file's head, which names every flag. */
function helpOf(name, source) {
  const head = source.slice(0, source.search(/^(?!\/\/)/m)).replace(/^\/\/ ?/gm, '');
  return words.bench.help(name, head);
}
