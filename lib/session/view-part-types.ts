// Parts of views: what a view says about participants, teams, questions, links and searches.

import type { Millis } from '../clock';
import type { DeckLink } from '../deck/links';
import type { Ball } from '../descent/ball';
import type { QuestionStatus, Verdict } from './state';

export type ParticipantRow = {
  readonly id: string;
  readonly name: string;
  readonly nameVerdict: Verdict;
  readonly digits: number;
  readonly points: number;
  readonly timeFactor: number;
  readonly timeAsked: boolean;
  /** One of `teams`, from 0; null: none. */
  readonly team: number | null;
};

/** In the console's list of everybody. */
export type ListedParticipant = ParticipantRow & {
  readonly joinedAt: Millis;
  /** Their phone is connected. */
  readonly here: boolean;
  readonly answers: number;
  /** They did anything at all. */
  readonly acted: boolean;
  readonly removed: boolean;
};

export type ShownQuestion = { readonly text: string; readonly votes: number };

export type ConsoleQuestion = ShownQuestion & {
  readonly id: string;
  /** The participant's own name, approved or not: for the presenter only. */
  readonly name: string;
  readonly status: QuestionStatus;
  readonly onStage: boolean;
};

export type TeamSize = { readonly name: string; readonly people: number };

/** My team's rank among `of` teams (the network counts as one) with its points, and my place among its people. */
export type TeamPlace = {
  readonly rank: number;
  readonly of: number;
  readonly points: number;
  readonly place: number;
  readonly people: number;
};

export type LinkCount = DeckLink & { readonly people: number };

export type CrowdView = {
  readonly balls: readonly Ball[];
  /** Among those who moved; of equals, the first to arrive. The name may be read out loud; null: names are hidden. */
  readonly lowest: { readonly index: number; readonly height: number; readonly name: string | null } | null;
};

export type Duel = {
  readonly activity: string;
  readonly own: number | null;
  readonly network: number;
  readonly of: number;
  /** In the order in which they were shown; null: I named none. */
  readonly digits: readonly {
    readonly label: number;
    readonly own: number | null;
    readonly network: number;
  }[];
};
