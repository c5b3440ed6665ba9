import { expect, it } from 'vitest';
import { console as words } from '@/lib/words/en/console';

it('the console tells what disappears with a participant', () => {
  expect(words.people.removal.text(0)).toMatch(/^Their name, answers and points disappear/);
  expect(words.people.removal.text(1)).toMatch(/^Their name, 1 drawing, answers/);
  expect(words.people.removal.text(4)).toContain('can’t be undone');
});
