// What each surface shows: whole, numbered, built from allowed fields. A newer view replaces an older one.

import type { Millis } from '../clock';
import type { Block, DeckNetwork, Layout } from '../deck/deck';
import type { Doubt } from '../digits/doubt';
import type { SecondReading } from '../digits/reference';
import type { Rich } from '../inline';
import type { Answer, MySearch, PublicActivity } from '../kinds/kinds';
import type { Solution } from '../kinds/solution';
import type { Tally } from '../kinds/tally';
import type { Sizes } from '../nn/network';
import type {
  JoinMark,
  Moderated,
  NetworkAnswers,
  ReadingGroup,
  ScoreLine,
  ShownClip,
  Verdict,
  Waiting,
} from './state';
import type {
  ConsoleQuestion,
  Duel,
  LinkCount,
  ParticipantRow,
  ShownQuestion,
  TeamPlace,
  TeamSize,
} from './view-part-types';

/** What every view has. `seq` orders views of one session; `now` is the server's clock when it was made. */
type Base = {
  readonly seq: number;
  readonly now: Millis;
  readonly slide: number;
  readonly step: number;
  readonly ended: boolean;
  /** The deck has a look of its own: a style sheet. */
  readonly themed?: true;
  /** When the present slide came, where something on it counts from there. */
  readonly since?: Millis;
  /** Nothing in the talk has to do with the network: no surface speaks of it. */
  readonly noNetwork?: true;
};

/** How participants join: shown on the stage and the console, nowhere else. */
export type JoinFacts = {
  readonly pin: string;
  readonly address: string;
  readonly url: string;
  /** Where the talk's take-away is; the same for everybody. */
  readonly takeAway: string;
};

export type RoundPhase = 'open' | 'closed' | 'revealed';

type RoundBase = {
  readonly id: string;
  readonly activity: string;
  readonly phase: RoundPhase;
  readonly openedAt: Millis;
  readonly deadline: Millis | null;
};

/** The right answer and how the room answered: null until revealed. */
export type Revealed = {
  readonly tally: Tally;
  /** Null where nothing is right or wrong. */
  readonly solution: Solution | null;
  readonly explanation: string;
  /** Of the explanation. */
  readonly rich?: Rich;
};

export type PhoneRound = RoundBase & { readonly public: PublicActivity; readonly revealed: Revealed | null };
export type StageRound = RoundBase & {
  readonly public: PublicActivity;
  readonly answered: number;
  /** Of how many: those who could answer. */
  readonly of: number;
  /** Live only where it gives nothing away (words approved, drawings); otherwise at the reveal. */
  readonly tally: Tally | null;
  readonly revealed: Revealed | null;
};

/** A slide's words and drawings as far as they were built. */
export type PhoneContent = {
  readonly title: string;
  readonly layout: Layout;
  readonly lang?: string;
  readonly blocks: readonly Block[];
};

export type PhoneView = Base & {
  readonly surface: 'phone';
  readonly content: PhoneContent;
  /** Hashes of pictures that come soon. Absent: none. */
  readonly ahead?: readonly string[];
  /** Earlier slides that the phone may leaf back to, in order; empty if the presenter switched that off. */
  readonly past: readonly number[];
  readonly round: PhoneRound | null;
  /** The drawing that the network's slides explain; null: none yet. Phones may ask for its pixels. */
  readonly featured: Pick<WallDrawing, 'id' | 'label'> | null;
  /** Phones may send reactions. */
  readonly reactions: boolean;
  /** How many questions are open for votes. */
  readonly questions: number;
  /** What a phone needs to run the network itself. */
  readonly training: Pick<TrainingView, 'sizes' | 'cost' | 'learningRate' | 'batchSize'>;
};

/** What belongs to one participant; sent to their phone only. */
export type MineView = {
  readonly seq: number;
  readonly participant: string;
  readonly index: number;
  readonly name: string;
  readonly nameVerdict: Verdict;
  readonly points: number;
  readonly rank: number | null;
  /** The deck's teams, my own (null: not chosen yet), and whether I may still choose; null: no teams. */
  readonly team: {
    readonly names: readonly string[];
    readonly own: number | null;
    readonly open: boolean;
    /** Null until my team has points, and if the deck has no leaderboard. */
    readonly standing: TeamPlace | null;
  } | null;
  readonly timeFactor: number;
  /** I asked for more time, and the presenter has not answered yet. */
  readonly timeAsked: boolean;
  /** Newest last, at most 60. */
  readonly digits: readonly MyDrawing[];
  readonly drawnInRound: number;
  readonly drawnInAll: number;
  /** My answer in the present round, as it counts; null for a search. */
  readonly answer: { readonly round: string; readonly answer: Answer; readonly byBell?: true } | null;
  /** What I may know about my own search in the present round. */
  readonly search: MySearch | null;
  readonly score: { readonly round: string; readonly line: ScoreLine } | null;
  /** Digits named right, by me (null: I named none) and by the network; null before both are known. */
  readonly duel: Duel | null;
};

export type MyDrawing = Omit<WallDrawing, 'name'> & {
  readonly outputs: readonly number[];
  readonly predictedAtStep: number;
  readonly verdict: Verdict;
};

export type WallDrawing = {
  readonly id: string;
  readonly label: number;
  readonly guess: number;
  readonly name: string | null;
};

/** `digit` is null unless that drawing is approved: marks need no approval, drawings do. */
export type ShownMark = Omit<JoinMark, 'digit'> & { readonly digit: string | null };

export type TrainingView = {
  readonly sizes: Sizes;
  /** The one that the slides explain, as the deck chose it; null: no choice, and they explain the quadratic one. */
  readonly cost: DeckNetwork['cost'];
  readonly seed: number;
  readonly batchSize: number;
  readonly learningRate: number;
  readonly pace: number;
  readonly running: boolean;
  readonly marks: readonly ShownMark[];
  /** How the network read the room's drawings on arrival, oldest first. */
  readonly readings: readonly ReadingGroup[];
};

export type DigitCounts = {
  readonly drawn: number;
  /** In the training set, or on the way to it. */
  readonly training: number;
  /** Read right on arrival. */
  readonly right: number;
};

export type Leader = {
  /** Null if the deck hides names. */
  readonly name: string | null;
  readonly points: number;
  /** Equal points share a rank. */
  readonly rank: number;
  /** An approved drawing of theirs. */
  readonly digit: string | null;
  readonly network: boolean;
  /** Of a team: how many people, and up to four approved drawings, one per participant; null: a participant or the network. */
  readonly team: { readonly people: number; readonly digits: readonly string[] } | null;
};

/** Human or machine: what the room and the network answered to the same digits. */
export type Comparison = {
  readonly activity: string;
  /** What the digits are; null before the reveal. */
  readonly labels: readonly number[] | null;
  readonly room: Extract<Tally, { kind: 'confusion' }> | null;
  readonly network: NetworkAnswers | null;
};

export type StageView = Base & {
  readonly surface: 'stage';
  readonly join: JoinFacts;
  readonly blank: boolean;
  /** Absent while none was touched. */
  readonly clip?: ShownClip;
  readonly hidden: boolean;
  readonly locked: boolean;
  readonly people: number;
  /** The deck's teams in its order; empty if it has none. */
  readonly teams: readonly TeamSize[];
  /** Phones may send reactions. */
  readonly reactions: boolean;
  /** Approved names, newest last, at most 60; empty while hidden. */
  readonly names: readonly string[];
  /** Approved drawings, newest last, at most 56; empty while hidden. */
  readonly wall: readonly WallDrawing[];
  /** The drawing that the network's slides explain; null while there is none, and while hidden. */
  readonly featured: WallDrawing | null;
  readonly counts: DigitCounts;
  readonly round: StageRound | null;
  /** The question that the presenter shows over the slide; null: none, or hidden. */
  readonly question: ShownQuestion | null;
  /** What the audience asks, most votes first, where the slide shows it; empty while hidden. */
  readonly asked?: readonly ShownQuestion[];
  /** The first ten, and the network in any place. Empty if the deck has no leaderboard. */
  readonly leaderboard: readonly Leader[];
  /** Null on slides that do not show it. */
  readonly comparison: Comparison | null;
  readonly training: TrainingView;
  /** When the cost ran away with the present learning rate, which was halved then; null: it did not. */
  readonly divergedAt: Millis | null;
};

/** What the stage shows of one slide's activities, wherever the talk is: for a print of all slides. */
export type SlideRounds = Pick<StageView, 'round' | 'comparison'> & {
  /** The newest round of each activity that was opened, in the order of the slide. */
  readonly asked: readonly StageRound[];
};

/** A drawing that is held apart: why, and what the reference network reads; null where there was none. */
export type ApartDrawing = WallDrawing & { readonly doubt: Doubt; readonly reference: SecondReading | null };

export type PresenterView = Omit<StageView, 'surface'> & {
  readonly surface: 'console';
  /** Phones may leaf back. */
  readonly leafing: boolean;
  /** Phones are told when the console has been gone for a while. */
  readonly tellsAbsence: boolean;
  readonly auto: Readonly<Record<Moderated, boolean>>;
  readonly heldCounts: Readonly<Record<Waiting, number>>;
  /** Oldest first, at most 60 of each. */
  readonly heldDigits: readonly WallDrawing[];
  readonly apartDigits: readonly ApartDrawing[];
  readonly heldNames: readonly { readonly id: string; readonly name: string }[];
  readonly heldWords: readonly { readonly id: string; readonly words: string; readonly name: string }[];
  /** Most votes first, at most 60 of each status. */
  readonly questions: readonly ConsoleQuestion[];
  /** The present slide's links, and how many participants opened each. */
  readonly links: readonly LinkCount[];
  /** How many ask for more time. */
  readonly timeAsked: number;
  /** Those who ask for more time, then the newest first; at most 200. `people` counts all. */
  /** Those who ask for more time; the query `people` has everybody. */
  readonly persons: readonly ParticipantRow[];
  /** The newest round of each activity of the slide. */
  readonly rounds: readonly (StageRound & { readonly tallyNow: Tally })[];
};

export type View = PhoneView | StageView | PresenterView;
