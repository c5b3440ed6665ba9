import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkDeck } from '@/lib/deck/parse';
import { checksOf } from '@/lib/start/checked-before';
import { temporaryFolder } from '@/tests/support/stores';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** A start with a deck: what was found in it, and whether it was read for that. */
function start(source: string, file: string, code = 'this build') {
  let read = false;
  const checks = checksOf({ folder, code }, (...deck) => {
    read = true;
    return checkDeck(...deck);
  });
  const found = checks.check(source, file);
  checks.keep();
  return { found, read };
}

it('B21: a deck that this build has read is not read again, and is the same to the last part', () => {
  for (const file of readdirSync('decks').filter((name) => name.endsWith('.md'))) {
    const source = readFileSync(join('decks', file), 'utf8');
    expect(start(source, file).read).toBe(true);
    expect(start(source, file)).toEqual({ found: checkDeck(source, file), read: false });
  }
});

it('B21: another text, another build or a damaged file is read anew', () => {
  const source = '# One\n\n---\n\n# Two\n';
  start(source, 'a.md');
  expect(start(source, 'a.md').read).toBe(false);
  expect(start(`${source}\nmore`, 'a.md').read).toBe(true);
  start(source, 'a.md');
  expect(start(source, 'a.md', 'another build').read).toBe(true);
  start(source, 'a.md');
  const kept = join(folder, 'snapshots', 'deck.checked');
  writeFileSync(kept, readFileSync(kept).subarray(0, 100));
  expect(start(source, 'a.md').read).toBe(true);
});
