import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBench } from '../../../scripts/benches.mjs';
import { countFlag, netsFlag, numberFlag, numbersFlag } from '../../bench/flags';
import { readWritten } from '../../support/written-digits';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('a bench', () => {
  it('tells what it measures and takes', () => {
    const { script, help } = findBench(root, 'strokes');
    expect(script).toBe('tests/bench/strokes.ts');
    expect(help).toContain('npm run -s bench -- strokes [flags]');
    expect(help).toContain('--join FILE');
    expect(help).not.toContain('import');
  });

  it('is built before where it drives the product', () => {
    expect(['answers', 'attack', 'submit'].map((name) => findBench(root, name).onProduct)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['train', 'accuracy', 'strokes'].map((name) => findBench(root, name).onProduct)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each(['', 'nothing', 'storm', '../unit/rules.test'])(
    'is not "%s", and those that there are are told',
    (name) => {
      expect(() => findBench(root, name)).toThrow(
        /There is no bench .* There are accuracy, answers, .*train\./,
      );
    },
  );
});

describe('flags of benches', () => {
  it('are as given, or what was given', () => {
    expect(countFlag('phones', undefined, 1000)).toBe(1000);
    expect(countFlag('phones', '3', 1000)).toBe(3);
    expect(numberFlag('seconds', '0.5', 1)).toBe(0.5);
    expect(numbersFlag('seeds', '1,2', [3])).toEqual([1, 2]);
    expect(netsFlag('784-16-16-10')).toEqual(['784-16-16-10']);
  });

  it.each([
    () => countFlag('phones', '1.5', 1),
    () => countFlag('phones', 'many', 1),
    () => countFlag('phones', '0', 1),
    () => numberFlag('seconds', '-1', 1),
    () => numberFlag('seconds', '', 1),
    () => numbersFlag('seeds', '1,', []),
    () => netsFlag('784-x-10'),
    () => netsFlag('30-10'),
  ])('are refused with a sentence, %#', (flag) => {
    expect(flag).toThrow(/^--\w+ needs .+, not ".*"\.$/);
  });

  it('a file that holds no drawings is reported', () => {
    expect(() => readWritten('/nothing.jsonl')).toThrow("/nothing.jsonl can't be read");
    expect(() => readWritten(fileURLToPath(import.meta.url))).toThrow(
      'benches.test.ts, line 1: expected {"label"',
    );
  });
});
