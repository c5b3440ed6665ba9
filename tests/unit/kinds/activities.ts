// One activity of each scored kind, for tests of the quiz.

import type { Scoring } from '@/lib/kinds/activity';
import type { Activity, ActivityKind } from '@/lib/kinds/kinds';

type Of<K extends ActivityKind> = Extract<Activity, { kind: K }>;

const facts = (scoring: Scoring) => ({
  id: 'Q',
  slide: 1,
  prompt: '?',
  seconds: 20,
  scoring,
  points: 1000,
  keep: 'first' as const,
  reveal: 'presenter' as const,
  explanation: '',
});

export const choice = (scoring: Scoring = 'speed'): Of<'choice'> => ({
  ...facts(scoring),
  kind: 'choice',
  options: ['a', 'b', 'c'],
  right: 1,
});

export const choices = (scoring: Scoring = 'accuracy'): Of<'choices'> => ({
  ...facts(scoring),
  kind: 'choices',
  options: ['a', 'b', 'c', 'd'],
  right: [0, 2],
});

export const trueFalse = (scoring: Scoring = 'speed'): Of<'true-false'> => ({
  ...facts(scoring),
  kind: 'true-false',
  right: false,
});

export const number = (
  rule: Of<'number'>['rule'],
  right = 0.5,
  scoring: Scoring = 'accuracy',
): Of<'number'> => ({
  ...facts(scoring),
  kind: 'number',
  right,
  rule,
  tolerance: rule === 'tolerance' ? 0.1 : 0,
  min: 0,
  max: 100_000,
  increment: 1,
  input: 'keypad',
});

export const order = (scoring: Scoring = 'accuracy'): Of<'order'> => ({
  ...facts(scoring),
  kind: 'order',
  items: ['random', 'feed', 'assess', 'nudge'],
});

export const text = (scoring: Scoring = 'accuracy'): Of<'text'> => ({
  ...facts(scoring),
  kind: 'text',
  accepted: ['Michael Nielsen', 'Nielsen'],
});

export const digitPick = (scoring: Scoring = 'accuracy'): Of<'digit-pick'> => ({
  ...facts(scoring),
  kind: 'digit-pick',
  digits: [1, 2, 3, 4],
  labels: [2, 1, 0, 4],
  secondsEach: 5,
});

export const descend = (seed = 2016, scoring: Scoring = 'accuracy'): Of<'descend'> => ({
  ...facts(scoring),
  kind: 'descend',
  seed,
  stepsEach: 20,
});

export const words = (): Of<'words'> => ({ ...facts('none'), kind: 'words', atMost: 2 });
export const scale = (): Of<'scale'> => ({ ...facts('none'), kind: 'scale', low: 'low', high: 'high' });
export const rating = (): Of<'rating'> => ({
  ...facts('none'),
  ...{ kind: 'rating', from: 0, to: 10, stars: false, low: 'no', high: 'yes' },
});
export const stars = (): Of<'rating'> => ({ ...rating(), from: 1, to: 5, stars: true, low: '', high: '' });
export const freeText = (): Of<'free-text'> => ({ ...facts('none'), kind: 'free-text' });
export const preference = (): Of<'preference'> => ({
  ...facts('none'),
  ...{ kind: 'preference', options: ['a', 'b', 'c'] },
});
export const budget = (): Of<'budget'> => ({ ...facts('none'), kind: 'budget', options: ['a', 'b', 'c'] });
export const grid = (): Of<'grid'> => ({
  ...facts('none'),
  ...{ kind: 'grid', statements: ['clear', 'fast'], steps: 5, low: 'no', high: 'yes' },
});
export const gaps = (scoring: Scoring = 'accuracy'): Of<'gaps'> => ({
  ...facts(scoring),
  ...{ kind: 'gaps', pieces: ['It has ', ' inputs and ', ' outputs.'], accepted: [['784'], ['10', 'ten']] },
});
export const match = (scoring: Scoring = 'accuracy'): Of<'match'> => ({
  ...facts(scoring),
  ...{ kind: 'match', items: ['a', 'b', 'c', 'd'], choices: ['D', 'B', 'A', 'C'], right: [2, 1, 3, 0] },
});
export const hotspot = (scoring: Scoring = 'accuracy'): Of<'hotspot'> => ({
  ...facts(scoring),
  kind: 'hotspot',
  picture: { alt: 'A map', fit: 'contain', of: 'map.png' },
  areas: [{ x: 480, y: 320, reach: 80, name: 'The heart' }],
});
export const groups = (scoring: Scoring = 'accuracy'): Of<'groups'> => ({
  ...facts(scoring),
  ...{ kind: 'groups', items: ['apple', 'leek', 'plum', 'carrot'], groups: ['fruit', 'vegetable'] },
  right: [0, 1, 0, 1],
});
export const vote = (): Of<'vote'> => ({
  ...facts('none'),
  kind: 'vote',
  options: ['0.5', '5'],
  sets: 'learningRate',
});
export const guess = (): Of<'guess'> => ({
  ...facts('none'),
  kind: 'guess',
  target: 'square',
  min: -4,
  max: 4,
});
export const toggles = (): Of<'toggles'> => ({ ...facts('none'), kind: 'toggles', labels: ['a', 'b', 'c'] });
export const draw = (): Of<'draw'> => ({ ...facts('none'), kind: 'draw', each: 10 });

export const everyActivity: readonly Activity[] = [
  choice(),
  choices(),
  trueFalse(),
  number('exact'),
  number('tolerance'),
  number('nearest', 23860),
  order(),
  text(),
  digitPick(),
  descend(),
  words(),
  scale(),
  vote(),
  rating(),
  stars(),
  freeText(),
  preference(),
  budget(),
  grid(),
  gaps(),
  match(),
  groups(),
  hotspot(),
  guess(),
  toggles(),
  draw(),
];
