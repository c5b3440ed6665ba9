// The stories: tests/e2e/NAME.spec.ts. What each plays stands at its head.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from './flags.mjs';
import { words } from './words.mjs';

const folder = 'tests/e2e';
const ending = '.spec.ts';

/** The file of the story called `name`; a Mistake that lists the stories where there is none of that name. */
export function findStory(root, name) {
  const names = readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  if (names.includes(name)) return `${folder}/${name}${ending}`;
  const width = Math.max(...names.map((each) => each.length));
  const list = names.map((each) => `  ${each.padEnd(width)}  ${headOf(root, each)}`);
  throw new Mistake(words.story.which(name.startsWith('-') ? '' : name, list.join('\n')));
}

/** The first sentence of the comment at its head. */
function headOf(root, name) {
  const source = readFileSync(join(root, folder, `${name}${ending}`), 'utf8');
  const head = source.slice(0, source.search(/^(?!\/\/)/m)).replace(/^\/\/ ?/gm, '');
  return head.replaceAll('\n', ' ').split(/[.:] /)[0];
}
