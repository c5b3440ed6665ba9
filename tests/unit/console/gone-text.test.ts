import { expect, it } from 'vitest';
import { goneText } from '@/app/_components/console/gone-text';
import { reject } from '@/lib/session/rejection';
import { console as words } from '@/lib/words/en/console';
import { refusals } from '@/lib/words/en/refusals';

it('the console tells why it is closed, a refusal in its own words', () => {
  const rejection = reject('notAllowed');
  expect(goneText({ kind: 'refused', rejection }, words.gone, refusals).text).toBe(refusals.notAllowed);
  expect(goneText({ kind: 'gone', reason: 'oldVersion' }, words.gone, refusals).text).toMatch(/^Reload/);
});
