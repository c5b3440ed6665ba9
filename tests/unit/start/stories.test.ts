import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findStory } from '../../../scripts/stories.mjs';
import { root } from '../../support/source-tree';

it('B9: a story is found by its name', () => {
  expect(findStory(root, 'quiz')).toBe('tests/e2e/quiz.spec.ts');
  expect(existsSync(join(root, findStory(root, 'take-away')))).toBe(true);
});

it.each(['', 'qiz', 'room', '../unit/log', '--headed'])('B9: "%s" gets the list of stories', (name) => {
  expect(() => findStory(root, name)).toThrow(
    /npm run story -- NAME[\s\S]*\n {2}asides {2}[\s\S]*\n {2}weight/,
  );
});
