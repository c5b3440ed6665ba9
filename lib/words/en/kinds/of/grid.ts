// Several statements on one scale.

import type { KindWords } from '../../../kind-words';
import { decimal, list, number } from '../../format';
import { picked } from '../picked';
import { answered } from '../taken';

export const grid = {
  taken: answered,
  said: ({ values }) => values.map((value) => (value === null ? '–' : number(value))).join(' '),
  named: () => ({ name: 'Your answers', several: true }),
  send: picked.send,
  step: number,
  end: (value: number, name: string) => `${number(value)}: ${name}`,
  mean: (value: number) => decimal(value, 1),
  /** each[n]: how many gave the statement the value n + 1. */
  describe: (statement: string, each: readonly number[], mean: number | null) =>
    mean === null
      ? `${statement}: no answer yet`
      : `${statement}: ${decimal(mean, 1)} on average. ${list(
          each.flatMap((people, step) => (people === 0 ? [] : [`${number(step + 1)}: ${number(people)}`])),
        )}.`,
} satisfies KindWords<'grid'>;
