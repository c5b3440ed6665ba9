// What a pretended person answers: something well formed, chosen by lot.

import type { PublicActivity } from '../../lib/deck/public';
import type { Answer } from '../../lib/kinds/answer';
import type { Random } from '../../lib/random';

const vocabulary = [
  'brain',
  'maths',
  'learning',
  'weights',
  'magic',
  'data',
  'neurons',
  'robots',
  'statistics',
];

/** Null for drawings and searches, which are no answers. */
export function someAnswer(activity: PublicActivity, random: Random): Answer | null {
  const coin = () => random.below(2) === 1;
  const word = () => vocabulary[random.below(vocabulary.length)]!;
  const { kind } = activity;
  switch (kind) {
    case 'choice':
    case 'vote':
      return { kind, option: random.below(activity.options.length) };
    case 'choices':
      return { kind, options: activity.options.flatMap((_, index) => (coin() ? [index] : [])) };
    case 'true-false':
      return { kind, value: coin() };
    case 'number': {
      const places = Math.floor((activity.max - activity.min) / activity.increment) + 1;
      return { kind, value: activity.min + random.below(places) * activity.increment };
    }
    case 'order':
      return { kind, items: random.shuffle([...activity.items]) };
    case 'text':
      return { kind, text: word() };
    case 'words':
      return { kind, words: [word()] };
    case 'scale':
      return { kind, value: 1 + random.below(5) };
    case 'digit-pick':
      return { kind, picks: Array.from({ length: activity.count }, () => random.below(10)) };
    case 'toggles':
      return { kind, on: activity.labels.map(coin) };
    case 'guess':
    case 'descend':
    case 'draw':
      return null;
  }
}
