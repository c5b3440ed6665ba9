// What queries are answered with where it is more than a part of a view: a past slide, questions, the take-away.

import type { Rich } from '../inline';
import type { Answer, PublicActivity } from '../kinds/kinds';
import type { Solution } from '../kinds/solution';
import type { QuestionStatus, ScoreLine } from './state';
import type { ShownQuestion } from './view-part-types';
import type { MyDrawing, PhoneContent } from './view-types';

/** A slide that a phone leafs back to, with the furthest build that the room saw of it. */
export type PastSlide = { readonly slide: number; readonly step: number; readonly content: PhoneContent };

/** `own`: the participant's own, whatever their status, oldest first. `approved`: all that are open for votes, most votes first. */
export type PhoneQuestions = {
  readonly approved: readonly (ShownQuestion & { readonly id: string; readonly voted: boolean })[];
  readonly own: readonly (ShownQuestion & { readonly id: string; readonly status: QuestionStatus })[];
};

export type TakeAway = {
  readonly name: string;
  readonly points: number;
  /** Null if the deck shows no places, and before anybody has points. */
  readonly rank: number | null;
  readonly people: number;
  readonly team: string | null;
  /** All of mine, oldest first. */
  readonly digits: readonly MyDrawing[];
  /** How many I deleted. */
  readonly deleted: number;
  /** One for each activity that was revealed, in that order. */
  readonly answers: readonly TakenAnswer[];
};

export type TakenAnswer = {
  readonly round: string;
  readonly public: PublicActivity;
  /** Whether I took part. */
  readonly answered: boolean;
  /** What I answered; null: nothing, or a search, whose line alone says how it went. */
  readonly answer: Answer | null;
  /** Null where nobody can be right. */
  readonly solution: Solution | null;
  /** Null where I earned none. */
  readonly line: ScoreLine | null;
  readonly explanation: string;
  /** Of the explanation. */
  readonly rich?: Rich;
};
