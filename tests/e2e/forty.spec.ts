// The deck of forty constructs, laid out on a stage and on a phone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { reportOf } from '../../scripts/check';
import { run as deckPdf } from '../../scripts/deck-pdf';
import { writeForty } from '../support/forty';
import { readPdf } from '../support/read-pdf';
import { temporaryFolder } from '../support/stores';

test('B26: forty constructs stand on stage and phone, none cut off, small or on another', async () => {
  test.setTimeout(180_000);
  const { data } = await reportOf(await writeForty(join(temporaryFolder(), 'deck')), true);
  expect(data.problems).toEqual([]);
});

for (const more of [[], ['--handout', '4', '--notes']])
  test(`F7: in their PDF ${more.join(' ')} every figure has its alternative text`, async () => {
    test.setTimeout(180_000);
    const folder = temporaryFolder();
    const out = join(folder, 'deck.pdf');
    await deckPdf(['--deck', await writeForty(join(folder, 'deck')), '--out', out, ...more]);
    const { figures, ...file } = readPdf(readFileSync(out));
    expect(file).toEqual({ tagged: true, title: true, language: true, outline: true });
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter((figure) => !figure.includes('/Alt '))).toEqual([]);
  });
