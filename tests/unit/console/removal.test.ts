import { expect, it } from 'vitest';
import { console as words } from '@/lib/words/en/console';

const { title, text } = words.people.removal;

it('the console tells what disappears with a participant', () => {
  expect(text(0, 1, 0)).toMatch(/^Their name, answers and points disappear/);
  expect(text(1, 1, 1)).toMatch(/^Their name, 1 drawing, answers/);
  expect(text(4, 1, 1)).toContain('bring them back');
});

it('and with many, of whom it says how many did something', () => {
  expect(title(['Ada'])).toBe('Remove \u2068Ada\u2069?');
  expect(title(['Ada', 'Bob'])).toBe('Remove 2 people?');
  expect(text(3, 2, 1)).toMatch(
    /^Their names, 3 drawings, .*phones can’t rejoin\. 1 of them did something\./,
  );
});
