// What the review's page draws: plain data, added up on the server.

import type { Millis } from '@/lib/clock';
import type { Doubt } from '@/lib/digits/doubt';
import type { Activity } from '@/lib/kinds/kinds';
import type { Tally } from '@/lib/kinds/tally';
import type { Verdict } from '@/lib/session/state';
import type { Confusion } from '../confusion/confusion';
import type { ReviewClock } from './course/clock';
import type { Happening } from './course/happenings';
import type { Rate, Stay } from './course/timeline';
import type { Join, LogLine, Settings } from './course/training-log';
import type { ArrivalScores, DrawingSet } from './drawings/readings';

export type ReviewData = {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Millis;
  readonly ended: boolean;
  /** Nothing in the talk had to do with the network. */
  readonly noNetwork: boolean;
  readonly course: Course;
  /** How many were drawn. */
  readonly drawings: number;
  readonly people: readonly PersonRow[];
  /** Teams that have participants, most points first; null where the deck has none. */
  readonly teams: readonly TeamRow[] | null;
  readonly rounds: readonly RoundRow[];
  /** Every link of a slide that was shown, in the deck's order. */
  readonly links: readonly LinkRow[];
  /** What people deleted themselves. */
  readonly deleted: { readonly people: number; readonly drawings: number };
};

export type LinkRow = {
  readonly slide: number;
  readonly href: string;
  readonly text: string;
  /** How many opened it. */
  readonly people: number;
};

/** The talk on its clock; all times in ms from the clock's zero. */
export type Course = {
  readonly clock: ReviewClock;
  /** Titles by slide number. */
  readonly titles: Readonly<Record<number, string>>;
  readonly stays: readonly Stay[];
  readonly happenings: readonly Happening[];
  readonly rates: { readonly arrivals: Rate; readonly drawings: Rate; readonly answers: Rate };
  readonly training: Training;
};

export type Training = {
  /** When the network was learning. */
  readonly spans: readonly Span[];
  readonly curve: readonly Moment[];
  readonly joins: readonly Join[];
  readonly log: readonly LogLine[];
  readonly settings: Settings;
  /** What the rate was eased to in the end; null where it was not, noticeably. */
  readonly eased: number | null;
};

export type Span = { readonly from: Millis; readonly to: Millis };

/** Costs are means per digit, accuracies fractions in [0, 1], both on MNIST's test digits. */
export type Moment = {
  readonly at: Millis;
  readonly step: number;
  readonly cost: number;
  readonly accuracy: number;
};

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly drawings: number;
  readonly points: number;
  /** The team's name; null: none. */
  readonly team: string | null;
};

/** By participant: how many of their drawings the network that `ReadingsFacts` speak of reads right; absent: none. */
export type RightOf = Readonly<Record<string, number>>;

/** Points are the mean of its people's. */
export type TeamRow = {
  readonly rank: number;
  readonly name: string;
  readonly people: number;
  readonly points: number;
};

export type RoundRow = {
  readonly id: string;
  readonly activity: Activity;
  readonly answered: number;
  readonly tally: Tally;
  /** Mean points of those who answered; null where no one could earn any. */
  readonly meanPoints: number | null;
};

export type ReadingsFacts = {
  /** Mini-batches that the final network had seen; null: nothing was trained, and `now` is the reading on arrival. */
  readonly step: number | null;
  readonly counts: Readonly<Record<DrawingSet, number>>;
  readonly confusion: Confusion;
  /** Of all drawings, before anything was learned from them. */
  readonly arrival: Confusion;
  /** How well, with random weights and since. */
  readonly arrivalScores: ArrivalScores;
  /** Of `count` test digits, by the newest report; null where there is none. */
  readonly test: { readonly confusion: Confusion; readonly count: number; readonly step: number } | null;
};

/** One drawing on the wall of the review. */
export type DrawingCard = {
  readonly id: string;
  readonly label: number;
  readonly guess: number;
  readonly now: number;
  readonly name: string;
  /** Why it was held apart, and what the presenter decided; null: it was not. */
  readonly apart: { readonly doubt: Doubt; readonly verdict: Verdict } | null;
  /** 784 grey values, base64. */
  readonly pixels: string;
};

export type DrawingCards = { readonly total: number; readonly cards: readonly DrawingCard[] };

/** Drawings a page of the wall: five rows of eleven. */
export const cardsEach = 55;

/** What the review shows once all drawings were read. */
export type ReviewDrawings = {
  readonly facts: ReadingsFacts;
  readonly right: RightOf;
  /** The wall's first page. */
  readonly first: DrawingCards;
};
