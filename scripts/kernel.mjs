// Compiles lib/nn/kernel/assembly to WebAssembly and writes it, base64, to lib/nn/kernel/compiled.ts.
// `--check` only says whether the written file is up to date. Needs the development dependencies.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { words } from './words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}lib/nn/kernel/compiled.ts`;

const options = [
  'lib/nn/kernel/assembly/index.ts',
  '--baseDir',
  root,
  '--outFile',
  'kernel.wasm',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--importMemory',
  '--noAssert',
  '--use',
  'abort=',
  '-O3',
];

const written = new Map();
const { error, stderr } = await asc.main(options, {
  readFile: (name, base) => {
    try {
      return readFileSync(`${base}/${name}`, 'utf8');
    } catch {
      return null;
    }
  },
  writeFile: (name, contents) => written.set(name, contents),
  listFiles: () => [],
});
if (error) {
  console.error(String(stderr));
  process.exit(1);
}

const base64 = Buffer.from(written.get('kernel.wasm')).toString('base64');
const lines = base64.match(/.{1,100}/g).map((line) => `  '${line}',`);
const source = `// Written by scripts/kernel.mjs from assembly/; do not edit. It is committed so that nobody needs AssemblyScript
// to install, build or run Nudge; a test compiles it again and compares.

export const compiledKernel = [
${lines.join('\n')}
].join('');
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== source) {
    console.error(words.kernel.outdated);
    process.exit(1);
  }
} else {
  writeFileSync(target, source);
  console.log(words.kernel.written(written.get('kernel.wasm').length));
}
