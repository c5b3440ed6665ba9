// What happened in a session, in the past tense and in order. Stored for good: fields are only ever added.

import type { Millis } from '../clock';
import type { Doubt } from '../digits/doubt';
import type { SecondReading } from '../digits/reference';
import type { ActivityKind, Answer } from '../kinds/kinds';
import type { Prediction, Sizes } from '../nn/network';
import type { RecordedRecipe } from '../nn/recipe';
import type { Moderated, NetworkAnswers, QuestionStatus, ScoreLine, Verdict } from './state';

export type SessionEvent =
  | {
      readonly type: 'participantJoined';
      readonly participant: string;
      readonly seat: string;
      readonly name: string;
      /** From 0; absent if the deck has no teams, or participants choose. */
      readonly team?: number;
    }
  | { readonly type: 'teamChosen'; readonly participant: string; readonly team: number }
  | { readonly type: 'nameChanged'; readonly participant: string; readonly name: string }
  | { readonly type: 'participantRemoved'; readonly participant: string }
  /** The presenter took the removal back. */
  | { readonly type: 'participantRestored'; readonly participant: string }
  /** The room was full, and this one, who was away and had done nothing, made room for the next. */
  | { readonly type: 'seatGivenUp'; readonly participant: string }
  | { readonly type: 'extraTimeAsked'; readonly participant: string; readonly on: boolean }
  | { readonly type: 'extraTimeGranted'; readonly participant: string; readonly factor: number }
  | { readonly type: 'slideChanged'; readonly slide: number; readonly step: number }
  | { readonly type: 'stageBlanked'; readonly on: boolean }
  /** The n-th clip of the slide, from 0; `at` in seconds. */
  | { readonly type: 'clipSet'; readonly clip: number; readonly playing: boolean; readonly at: number }
  | { readonly type: 'roomHidden'; readonly on: boolean }
  | { readonly type: 'lobbyLocked'; readonly on: boolean }
  | { readonly type: 'leafingAllowed'; readonly on: boolean }
  | { readonly type: 'reactionsAllowed'; readonly on: boolean }
  | { readonly type: 'absenceTold'; readonly on: boolean }
  | { readonly type: 'autoApproved'; readonly what: Moderated; readonly on: boolean }
  /** Ids are those of participants for names, of drawings for drawings, and "round/participant" for words. */
  | {
      readonly type: 'judged';
      readonly what: Moderated;
      readonly ids: readonly string[];
      readonly verdict: Verdict;
    }
  | {
      readonly type: 'digitDrawn';
      readonly digit: string;
      readonly participant: string;
      readonly round: string;
      readonly label: number;
      readonly slide: number;
      readonly strokes: string;
      readonly pixels: Uint8Array;
      readonly prediction: Prediction;
      readonly predictedAtStep: number;
      readonly doubt: Doubt | null;
      /** Absent in logs of versions that had no reference network. */
      readonly reference?: SecondReading;
    }
  /** All that this participant had drawn until then. Neither the ink nor what the network learned from it is kept. */
  | {
      readonly type: 'drawingsDeleted';
      readonly participant: string;
      readonly digits: readonly string[];
    }
  /** The `link`-th link of a slide, from 0; once per participant and link. */
  | {
      readonly type: 'linkTapped';
      readonly participant: string;
      readonly slide: number;
      readonly link: number;
    }
  | {
      readonly type: 'roundOpened';
      readonly round: string;
      readonly activity: string;
      readonly kind: ActivityKind;
      readonly slide: number;
      readonly deadline: Millis | null;
      /** Shuffles the items of an `order`; a secret for phones. */
      readonly chance?: number;
    }
  | {
      readonly type: 'answered';
      readonly round: string;
      readonly participant: string;
      readonly answer: Answer;
      readonly roundTrip: number;
      /** The bell found it filled in and not sent. */
      readonly byBell?: true;
    }
  | {
      readonly type: 'questionAsked';
      readonly question: string;
      readonly participant: string;
      readonly text: string;
    }
  | {
      readonly type: 'questionVoted';
      readonly question: string;
      readonly participant: string;
      readonly on: boolean;
    }
  | { readonly type: 'questionJudged'; readonly question: string; readonly status: QuestionStatus }
  | { readonly type: 'questionShown'; readonly question: string | null }
  /** `early`: by the presenter, not by its time. */
  | { readonly type: 'roundClosed'; readonly round: string; readonly early?: true }
  /** The presenter wants the reveal; it comes `at` this time, once every phone had a moment to hand in. */
  | { readonly type: 'revealAsked'; readonly round: string; readonly at: Millis }
  | {
      readonly type: 'roundRevealed';
      readonly round: string;
      readonly scores: readonly (readonly [participant: string, line: ScoreLine])[];
    }
  | {
      readonly type: 'trainingSet';
      readonly running: boolean;
      readonly pace: number;
      readonly learningRate: number;
    }
  | { readonly type: 'networkReset'; readonly sizes: Sizes; readonly seed: number }
  /** These random weights are about to learn for the first time. */
  | {
      readonly type: 'trainingBegan';
      readonly learningRate: number;
      readonly batchSize: number;
      readonly recipe: RecordedRecipe;
    }
  /** The trainer's log: a change took effect before mini-batch `step`; a rollback led back to that step. */
  | { readonly type: 'trainerChanged'; readonly step: number; readonly change: TrainerChange }
  /** The network answered what the room answered. */
  | ({ readonly type: 'networkAnswered'; readonly activity: string } & NetworkAnswers)
  | { readonly type: 'sessionEnded' };

/** What the trainer did to a network. Drawings by their ids. */
export type TrainerChange =
  | { readonly kind: 'join'; readonly ids: readonly string[] }
  | { readonly kind: 'leave'; readonly ids: readonly string[] }
  /** The presenter chose it; or the judge halved it, or ended its halving. */
  | { readonly kind: 'learningRate'; readonly learningRate: number; readonly by: 'presenter' | 'judge' }
  /** The cost ran away: back to the last good network, with this rate. */
  | { readonly kind: 'rollback'; readonly learningRate: number };

/** An event with its place: `seq` counts from 1 in a session. */
export type Recorded = { readonly seq: number; readonly at: Millis; readonly event: SessionEvent };
