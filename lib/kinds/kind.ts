// What a kind of activity is: all that the deck, the server, the screens and the downloads ask of it. One object per
// kind answers it, in the file of its name. Screens load these objects too, so they import no zod: it is handed in.

import type { z } from 'zod';
import type { KindFields } from '../fields';
import type { Listed, Mistake } from '../mistakes';
import type { Picture } from '../picture';
import type { Random } from '../random';
import type { Common, Way } from './activity';
import type { AnswerFields } from './parts/answer-fields';
import type { Place, TallyRow } from './parts/rows';
import type { Solution } from './solution';
import type { Tally } from './tally';

/**
 * `Own`: what a deck declares beside what all activities have. `Shown`: what of it may leave the server before the
 * reveal. `Said`: one participant's answer. `Told`: what a participant may know of their own search.
 */
export type Kind<Own, Shown, Said, Told = never> = {
  readonly way: Way;
  /** Reads what the deck's author wrote; null where a mistake was reported. */
  readonly read: (written: Written) => (Own & Partial<Common>) | null;
  /** Only what may leave the server before the reveal. `chance` mixes what would tell the answer by its order. */
  readonly show: (own: Own, chance: number) => Shown;
  /** The fields of an answer as they come off the wire; null: it takes no such answer. */
  readonly answer: (own: Own, fields: AnswerFields) => AnswerShape<Said> | null;
  /** How answers are judged; null: nobody can be right. */
  readonly judge: Judge<Own, Said> | null;
  /** What is right; null where nothing is, or where answers are only compared with each other. */
  readonly solution: (own: Own) => Solution | null;
  readonly tally: (own: Own, answers: readonly Said[]) => Tally;
  /** The phase from which on the room may see the tally. */
  readonly tallyFrom: 'open' | 'closed' | 'revealed';
  /** What can be chosen, in the order of the tally; none where there is no fixed set. */
  readonly places: (shown: Shown) => readonly Place[];
  /** The tally as rows; none where it is better drawn in another way. */
  readonly rows: (counted: Counted<Shown, Said>) => readonly TallyRow[];
  /** An answer in a download; `activity` is null where the deck no longer has it. */
  readonly text: (said: Said, activity: Own | Shown | null) => string;
  /** A well-formed answer, for simulated participants; null: it takes no answer. */
  readonly pretend: (shown: Shown, random: Random) => Said | null;
  /** An answer that is fully right, for simulated participants who know it. */
  readonly best: (own: Own) => Said | null;
} & Partial<Extras<Own, Shown, Said, Told>>;

/** What only some kinds have. */
type Extras<Own, Shown, Said, Told> = {
  /** What the stage's own copy of the deck has beside `show`, or instead of it. */
  readonly onStage: (own: Own) => Partial<Shown>;
  /** Each round gets a chance of its own, which `show` mixes by. */
  readonly mixed: true;
  /** The tally that leaves the console, where `tally` tells too much. */
  readonly roomTally: (
    own: Own,
    answers: readonly Said[],
    /** How right each answer was when it was scored, which no later way of judging changes; before that, nothing. */
    scored: readonly (number | undefined)[],
  ) => Tally;
  /** Somebody looks at each answer before the room sees it. */
  readonly moderated: true;
  /** Its answer is a figure, which a drawing on the slide must not tell before the reveal. */
  readonly asksFigure: true;
  readonly turns: Turns<Own, Said>;
  readonly search: Search<Own, Said, Told>;
  /** Everybody's search on one map, for the stage. */
  readonly crowd: (own: Own) => Crowd<Said>;
  readonly digits: NamedDigits<Own, Shown, Said>;
  readonly election: Election<Own, Shown>;
};

export type Written = {
  /** The attributes that all activities have, as far as they were given and could be read. */
  readonly common: { readonly [K in 'seconds' | 'scoring' | 'keep']?: Common[K] | undefined };
  /** Reads the kind's own attributes; null where a mistake was reported. */
  attributes<S extends z.ZodRawShape>(shape: (field: KindFields) => S): z.output<z.ZodObject<S>> | null;
  /** Whether a text could be the value of such an attribute. */
  fits(text: string, value: (field: KindFields) => z.ZodType): boolean;
  /** The texts of the list, all different; null where a mistake was reported. */
  list(atLeast: number, atMost: number, what: Listed, alike?: 'mayBeAlike'): readonly string[] | null;
  /** The list's texts on both sides of their arrows; null where a mistake was reported. Either side may have some twice. */
  pairs(atLeast: number, atMost: number, what: Listed): readonly Pair[] | null;
  /** The paragraphs before the list, with gaps between their pieces; null where there are none. */
  readonly passage: Passage | null;
  /** The first picture that stands alone before the list. */
  readonly picture: Picture | null;
  /** Places in the list that are marked `- [x]`. */
  readonly ticked: readonly number[];
  /** Reports a list, where there is one. */
  noList(): boolean;
  /** Reports a mistake. */
  fail(mistake: Mistake): null;
};

export type Pair = { readonly left: string; readonly right: string };
/** One piece more than gaps. `explanation`: what follows the list. */
export type Passage = { readonly pieces: readonly string[]; readonly explanation: string };

/** The fields of an answer without its kind. */
export type AnswerShape<Said> = { readonly [K in keyof Said]: z.ZodType<Said[K]> };

export type Judge<Own, Said> = {
  /** How right each answer is, 0 to 1, in the order of `answers`: some kinds compare participants. */
  readonly shares: (own: Own, answers: readonly Said[]) => readonly number[];
  /** Whether a right answer makes a streak grow and a wrong one breaks it. */
  readonly streaks: (own: Own) => boolean;
};

export type Counted<Shown, Said> = {
  readonly shown: Shown;
  readonly tally: Tally;
  readonly solution: Solution | null;
  /** This phone's own answer. */
  readonly said: Said | null;
};

/** Things that are asked one after the other, each in its own time; one answer grows with each of them. */
export type Turns<Own, Said> = {
  /** Between the opening and the first turn, ms. */
  readonly getReady: number;
  /** The answer so far, with what is new. */
  readonly together: (before: Said, wanted: Said) => Said;
  readonly isEmpty: (said: Said) => boolean;
  /** Why what is new in an answer can't count: its turn has not come, or is over; null: it counts. */
  readonly untimely: (own: Own, moment: Moment, before: Said | null, wanted: Said) => Untimely | null;
};
export type Untimely = 'notOpenYet' | 'closed';

export type Moment = {
  readonly openedAt: number;
  readonly now: number;
  readonly timeFactor: number;
  /** An answer this late still counts, ms. */
  readonly grace: number;
};

/** One command of a phone: its number, and how far to go. Where that leads, the server alone knows. */
export type Move =
  | { readonly type: 'stepBall'; readonly n: number; readonly dx: number; readonly dy: number }
  | { readonly type: 'turnDial'; readonly n: number; readonly turn: number };

/** Searching in the dark, move by move. `index` is the participant's number, which their start follows from. */
export type Search<Own, Said, Told> = {
  readonly command: Move['type'];
  /** The answer with this move; `known`: it was taken before; `bad`: it can't be taken. */
  readonly move: (own: Own, index: number, before: Said | null, move: Move) => Said | 'known' | 'bad';
  readonly told: (own: Own, index: number, said: Said | null, open: boolean) => Told;
  /** The close tells each participant something new of their own search. */
  readonly tellsAtClose: boolean;
};

export type Crowd<Said> = {
  readonly path: (said: Said | null, index: number) => readonly (readonly [x: number, y: number])[];
  readonly height: (place: readonly [x: number, y: number]) => number;
};

/** Digits of MNIST's test set that are named one by one; the network can name them too. */
export type NamedDigits<Own, Shown, Said> = {
  readonly places: (own: Own) => readonly number[];
  readonly labels: (own: Own) => readonly number[];
  readonly times: (activity: Own | Shown) => { readonly count: number; readonly secondsEach: number };
  readonly said: (picks: readonly (number | null)[]) => Said;
  readonly picks: (said: Said) => readonly (number | null)[];
};

/** Options of which the most chosen one wins, and can set something. */
export type Election<Own, Shown> = {
  readonly sets: (own: Own) => 'learningRate' | 'shape' | null;
  readonly options: (activity: Own | Shown) => readonly string[];
};
