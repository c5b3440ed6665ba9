// The deck of forty constructs, laid out on a stage and on a phone.

import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { reportOf } from '../../scripts/check';
import { writeForty } from '../support/forty';
import { temporaryFolder } from '../support/stores';

test('B26: forty constructs stand on stage and phone, none cut off, small or on another', async () => {
  test.setTimeout(180_000);
  const { data } = await reportOf(await writeForty(join(temporaryFolder(), 'deck')), true);
  expect(data.problems).toEqual([]);
});
