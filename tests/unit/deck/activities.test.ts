// Each kind of activity as it is written, and its mistakes.

import { describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import { problemsOf, readSlide } from './read';

const readOne = (slide: string): Activity => readSlide(slide).activities[0]!;
const options = '- [ ] a\n- [x] b\n- c\n';

describe('an activity', () => {
  it('has its prompt, id, slide and explanation', () => {
    expect(readOne(`:::choice[What is it?]{id=Q1}\n${options}\nBecause.\n\nReally.\n:::`)).toEqual({
      id: 'Q1',
      slide: 1,
      kind: 'choice',
      prompt: 'What is it?',
      seconds: null,
      scoring: 'accuracy',
      points: 1000,
      keep: 'last',
      reveal: 'presenter',
      explanation: 'Because. Really.',
      options: ['a', 'b', 'c'],
      right: 1,
    });
  });

  it('B18: keeps formulas and code beside its plain texts, and shows only those of what is shown', () => {
    const one = readOne(
      ':::choice[What *is* $x^2$?]{id=Q1}\n- [x] `f(x)`\n- b\n- H~2~O\n\nBecause $x$.\n:::',
    );
    expect(one).toMatchObject({
      prompt: 'What is x^2?',
      options: ['f(x)', 'b', 'H2O'],
      explanation: 'Because x.',
    });
    expect(Object.keys(one.rich ?? {})).toEqual(['What is x^2?', 'f(x)', 'H2O', 'Because x.']);
    expect(Object.keys(publicActivity(one, 0).rich ?? {})).toEqual(['What is x^2?', 'f(x)', 'H2O']);
    expect(one.rich?.['f(x)']).toEqual([{ kind: 'code', text: 'f(x)' }]);
  });

  it('shows no accepted spelling, however it is written', () => {
    const one = readOne(':::text[Who?]{id=a}\n- *Nielsen*\n:::');
    expect(Object.keys(one.rich ?? {})).toEqual(['Nielsen']);
    expect(publicActivity(one, 0).rich).toBeUndefined();
  });

  it('keeps the first answer if speed counts, unless it says otherwise', () => {
    const choice = (attributes: string) => readOne(`:::choice[?]{id=a ${attributes}}\n${options}:::`);
    expect(choice('scoring=speed seconds=20')).toMatchObject({
      keep: 'first',
      seconds: 20,
      scoring: 'speed',
    });
    expect(choice('scoring=speed seconds=20 keep=last').keep).toBe('last');
    expect(choice('scoring=none')).toMatchObject({ points: 0, scoring: 'none' });
    expect(choice('points=600').points).toBe(600);
    expect(choice('reveal=close').reveal).toBe('close');
    expect(choice('opens=5').opens).toBe(5);
    expect(choice('')).not.toHaveProperty('opens');
  });
});

describe('the kinds', () => {
  it.each<[string, object]>([
    [
      `:::choices[?]{id=a}\n- [x] a\n- [x] b\n- [ ] c\n:::`,
      { kind: 'choices', options: ['a', 'b', 'c'], right: [0, 1] },
    ],
    ['::true-false[?]{id=a right=false}', { kind: 'true-false', right: false }],
    [
      '::number[?]{id=a right=23860 rule=nearest min=0 max=1000000}',
      {
        kind: 'number',
        right: 23860,
        rule: 'nearest',
        tolerance: 0,
        min: 0,
        max: 1e6,
        increment: 1,
        input: 'keypad',
      },
    ],
    [
      '::number[?]{id=a right=0.5 rule=tolerance tolerance=0.05 min=0 max=1 increment=0.1 input=slider}',
      { kind: 'number', right: 0.5, rule: 'tolerance', tolerance: 0.05, increment: 0.1, input: 'slider' },
    ],
    [':::order[?]{id=a}\n1. one\n2. two\n:::', { kind: 'order', items: ['one', 'two'] }],
    [
      ':::text[?]{id=a}\n- Nielsen\n- Michael Nielsen\n:::',
      { kind: 'text', accepted: ['Nielsen', 'Michael Nielsen'] },
    ],
    ['::words[?]{id=a at-most=2}', { kind: 'words', atMost: 2, scoring: 'none' }],
    ['::scale[?]{id=a low=lost high="all clear"}', { kind: 'scale', low: 'lost', high: 'all clear' }],
    [':::vote[?]{id=a}\n- yes\n- no\n:::', { kind: 'vote', options: ['yes', 'no'], sets: null, points: 0 }],
    [':::vote[?]{id=a sets=learning-rate}\n- 0.5\n- 5\n:::', { kind: 'vote', sets: 'learningRate' }],
    [':::vote[?]{id=a sets=shape}\n- 784-30-10\n- 784-16-16-10\n:::', { kind: 'vote', sets: 'shape' }],
    [
      '::digit-pick[?]{id=a digits="247 321" labels="4 2" seconds-each=6}',
      { kind: 'digit-pick', digits: [247, 321], labels: [4, 2], secondsEach: 6, seconds: 12 },
    ],
    ['::guess[?]{id=a min=-3 max=3}', { kind: 'guess', target: 'square', min: -3, max: 3 }],
    [
      '::descend[?]{id=a seed=7 steps-each=10}',
      { kind: 'descend', seed: 7, stepsEach: 10, scoring: 'accuracy' },
    ],
    [':::toggles[?]{id=a}\n- Rain?\n- Warm?\n:::', { kind: 'toggles', labels: ['Rain?', 'Warm?'] }],
    ['::draw[?]{id=a each=5}', { kind: 'draw', each: 5 }],
  ])('%j', (source, activity) => {
    expect(readOne(source)).toMatchObject(activity);
  });
});

describe('mistakes', () => {
  it.each([
    [
      `:::choice{id=a}\n${options}:::`,
      ':::choice: expected its question or instruction, 1 to 300 characters, as :::choice[…]',
    ],
    [`:::choice[?]\n${options}:::`, ':::choice `id`: expected a name of letters'],
    [`:::choice[?]{id="a b"}\n${options}:::`, 'found "a b"'],
    [':::choice[?]{id=a}\n- x\n- y\n:::', ':::choice: expected exactly one correct option, `- [x]`'],
    [':::choice[?]{id=a}\n- [x] x\n- [x] y\n:::', ':::choice: expected exactly one correct option, `- [x]`'],
    [':::choice[?]{id=a}\n- [x] x\n:::', ':::choice: expected a list of 2 to 8 options; found 1'],
    ['::choice[?]{id=a}', '::choice: expected a list of 2 to 8 options; found 0'],
    [':::choice[?]{id=a}\n- [x] x\n- [ ] x\n:::', ':::choice: two of the options are the same'],
    [':::choices[?]{id=a}\n- x\n- y\n:::', ':::choices: expected at least one correct option, `- [x]`'],
    [
      ':::choice[?]{id=a seconds=0}\n- [x] x\n- y\n:::',
      ':::choice `seconds`: expected a number from 1 to 3600; found "0"',
    ],
    [
      ':::choice[?]{id=a secconds=9}\n- [x] x\n- y\n:::',
      ':::choice has no attribute `secconds`; did you mean `seconds`?',
    ],
    [':::choice[?]{id=a scoring=speed}\n- [x] x\n- y\n:::', ':::choice: `scoring=speed` needs `seconds`'],
    [
      ':::choice[?]{id=a}\n- [x] x\n- y\n\n```\ncode\n```\n:::',
      '`:::choice` holds one list and then its explanation; code does not fit',
    ],
    ['::true-false[?]{id=a right=maybe}', '::true-false `right`: expected one of true, false; found "maybe"'],
    [':::true-false[?]{id=a right=true}\n- x\n- y\n:::', ':::true-false: this kind holds no list'],
    ['::number[?]{id=a right=4 min=5 max=9}', '::number: `right` must lie between `min` and `max`'],
    ['::number[?]{id=a right=4 min=9 max=5}', '::number: `min` must be less than `max`'],
    [
      '::number[?]{id=a right=4 min=0 max=9 rule=tolerance}',
      '`rule=tolerance` and a `tolerance` above 0 go together',
    ],
    [
      '::number[?]{id=a right=4 min=0 max=9 tolerance=1}',
      '`rule=tolerance` and a `tolerance` above 0 go together',
    ],
    ['::number[?]{id=a right=4 min=0 max=5000 input=slider}', 'a slider has at most 1,000 places'],
    [':::vote[?]{id=a sets=learning-rate}\n- fast\n- 0.5\n:::', 'a number from 0.0001 to 100; found "fast"'],
    [
      ':::vote[?]{id=a sets=shape}\n- 784-50-10\n- 784-30-10\n:::',
      'one of 784-30-10, 784-16-16-10, 784-100-10; found "784-50-10"',
    ],
    [
      '::number[?]{id=a right=0.5 min=0 max=1 increment=0.3 input=slider}',
      'no place of the slider is right; expected an `increment` that leads from `min` to `right`',
    ],
    [
      '::number[?]{id=a right=1 min=0 max=1 increment=0.3 rule=tolerance tolerance=0.05 input=slider}',
      'no place of the slider is right',
    ],
    ['::words[?]{id=a scoring=accuracy}', '::words: no answer can be correct here; expected no `scoring`'],
    ['::digit-pick[?]{id=a digits="1 2" labels="3"}', 'expected as many `labels` as `digits`'],
    ['::digit-pick[?]{id=a digits="10000" labels="3"}', 'expected 1 to 20 whole numbers from 0 to 9999'],
    [
      '::digit-pick[?]{id=a digits="1" labels="3" seconds=9}',
      '`seconds-each` says how long it takes; expected no `seconds`',
    ],
    [
      '::digit-pick[?]{id=a digits="1" labels="3" scoring=speed}',
      'each digit has its own time; expected `scoring=accuracy` or `none`',
    ],
    [
      '::digit-pick[?]{id=a digits="1" labels="3" keep=first}',
      'digits are named one after another; expected no `keep=first`',
    ],
    ['::draw[?]{id=a reveal=later}', '::draw `reveal`: expected one of presenter, close; found "later"'],
    [
      '::rating[?]{id=a stars=5 to=10}',
      '`stars` says how many there are; expected no `from` and no `to` beside it',
    ],
    ['::rating[?]{id=a stars=50}', '::rating `stars`: expected a whole number from 3 to 10; found "50"'],
    ['::rating[?]{id=a scoring=accuracy}', '::rating: no answer can be correct here'],
    [':::free-text[?]{id=a}\n- yes\n:::', ':::free-text: this kind holds no list'],
    [':::preference[?]{id=a}\n- yes\n:::', 'expected a list of 2 to 8 options; found 1'],
    [':::budget[?]{id=a}\n- yes\n- yes\n:::', 'two of the options are the same'],
    [':::grid[?]{id=a low=no}\n- one\n- two\n:::', ':::grid `high`: expected 1 to 60 characters'],
    [':::grid[?]{id=a low=no high=yes}\n- one\n:::', 'expected a list of 2 to 8 statements; found 1'],
    [':::gaps[?]{id=a}\n- one\n:::', 'expected a paragraph with gaps, `___`, before the list'],
    [':::gaps[?]{id=a}\nA ___ and ___.\n\n- one\n:::', 'found 2 gaps and 1 answers'],
    [
      ':::match[?]{id=a}\n- a -> b\n- c\n:::',
      'expected an arrow between two texts, such as `- France -> Paris`; found "c"',
    ],
    [':::match[?]{id=a}\n- a -> b\n- c -> b\n:::', 'are the same'],
    [':::match[?]{id=a}\n- a -> b -> c\n- d -> e\n:::', 'expected an arrow between two texts'],
    [
      ':::groups[?]{id=a}\n- a -> b\n- c -> b\n:::',
      'expected 2 to 5 different groups behind the arrows; found 1',
    ],
    [':::groups[?]{id=a}\n- a -> b\n- a -> c\n:::', 'two of the items with their groups'],
    ['::guess[?]{id=a min=1 max=1}', '::guess: `min` must be less than `max`'],
  ])('%j: %s', (source, problem) => {
    expect(problemsOf(source)).toContainEqual(expect.stringContaining(problem));
  });

  it('in an id are found across slides', () => {
    expect(problemsOf('::draw[?]{id=a}\n\n---\n\n::draw[?]{id=b}\n\n::draw[?]{id=a}')).toEqual([
      '10: the id `a` is taken by an activity of slide 1; expected another',
    ]);
  });

  it('in a widget’s reference to an activity are found, too', () => {
    expect(problemsOf('::draw[?]{id=drawing}\n\n---\n\n::wall{activity=drawng}')).toEqual([
      '8: no activity has the id `drawng`; did you mean `drawing`?',
    ]);
  });
});
