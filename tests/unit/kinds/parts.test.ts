// What the compiler asks of a new kind of activity: each part that it leaves out is an error here.

import { expect, it } from 'vitest';
import type { PhoneScreens } from '@/app/_components/kinds/parts/phone/kind-props';
import type { StageBody } from '@/app/_components/kinds/parts/stage/stage-body';
import type { Kind } from '@/lib/kinds/kind';
import { type ActivityKind, kinds } from '@/lib/kinds/kinds';
import { english } from '@/lib/words/en/english';
import type { KindWords } from '@/lib/words/kind-words';

type Riddle = Kind<{ readonly hint: string }, { readonly hint: string }, { readonly guess: string }>;

const riddle: Riddle = {
  way: 'answer',
  read: () => ({ hint: 'It has keys and opens nothing.' }),
  show: ({ hint }) => ({ hint }),
  answer: (_, field) => ({ guess: field.text }),
  judge: null,
  solution: () => null,
  tally: (_, answers) => ({ kind: 'words', words: [], answered: answers.length }),
  tallyFrom: 'revealed',
  places: () => [],
  rows: () => [],
  text: ({ guess }) => guess,
  pretend: () => ({ guess: 'a piano' }),
  best: () => null,
};

/** The kind without one of its parts. */
const without = <K extends keyof Riddle>(part: K): Omit<Riddle, K> => {
  const { [part]: _, ...rest } = riddle;
  return rest;
};

/** The lists that every kind has its line in, with the new one. */
type New = ActivityKind | 'riddle';
type Lists = {
  readonly phones: { readonly [K in New]: PhoneScreens<never> };
  readonly stages: { readonly [K in New]: StageBody<never> };
  readonly words: { readonly [K in New]: KindWords<never> };
};
type Without<L extends keyof Lists> = Omit<Lists[L], 'riddle'>;

it('P12: a new kind says everything that is asked of a kind', () => {
  const complete: Riddle = riddle;
  // @ts-expect-error how participants take part
  const noWay: Riddle = without('way');
  // @ts-expect-error how it is read from a deck
  const unread: Riddle = without('read');
  // @ts-expect-error what of it may leave the server
  const unshown: Riddle = without('show');
  // @ts-expect-error what an answer is
  const unanswered: Riddle = without('answer');
  // @ts-expect-error how right an answer is, and whether streaks count
  const unjudged: Riddle = without('judge');
  // @ts-expect-error what is right
  const unsolved: Riddle = without('solution');
  // @ts-expect-error how answers are added up
  const uncounted: Riddle = without('tally');
  // @ts-expect-error when the room may see that
  const untimed: Riddle = without('tallyFrom');
  // @ts-expect-error what can be chosen
  const placeless: Riddle = without('places');
  // @ts-expect-error the rows of a tally
  const rowless: Riddle = without('rows');
  // @ts-expect-error an answer in a download
  const textless: Riddle = without('text');
  // @ts-expect-error what pretended participants answer
  const unplayed: Riddle = without('pretend');
  // @ts-expect-error what they answer when they know
  const unknown: Riddle = without('best');
  const some = [noWay, unread, unshown, unanswered, unjudged, unsolved, uncounted, untimed, placeless];
  for (const each of [...some, rowless, textless, unplayed, unknown])
    expect(Object.keys(each)).toHaveLength(Object.keys(complete).length - 1);
});

it('P12: a new kind has its line in every list', () => {
  // @ts-expect-error its screens on a phone
  const noPhone: Lists['phones'] = {} as Without<'phones'>;
  // @ts-expect-error its body on the stage
  const noStage: Lists['stages'] = {} as Without<'stages'>;
  // @ts-expect-error its words
  const noWords: Lists['words'] = {} as Without<'words'>;
  // @ts-expect-error a phone shows nothing while it is asked
  const noAsked: PhoneScreens<never> = { Revealed: null };
  // @ts-expect-error it says nothing of the reveal
  const noRevealed: PhoneScreens<never> = { Asked: () => null };
  // @ts-expect-error it does not say what stands on the stage
  const noBody: StageBody<never> = {};
  // @ts-expect-error how many have taken part
  const noTaken: KindWords<never> = { said: () => '' };
  // @ts-expect-error an answer in words
  const noSaid: KindWords<never> = { taken: english.kinds.of.choice.taken };
  expect([noPhone, noStage, noWords, noAsked, noRevealed, noBody, noTaken, noSaid]).toHaveLength(8);
  expect(Object.keys(english.kinds.of).sort()).toEqual(Object.keys(kinds).sort());
});
