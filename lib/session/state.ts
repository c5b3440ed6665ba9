// The state of one session: a fold of its events (see evolve.ts). One host owns it and nobody else writes it.

import type { Millis } from '../clock';
import type { Doubt } from '../digits/doubt';
import type { SecondReading } from '../digits/reference';
import type { ActivityKind, Answer } from '../kinds/kinds';
import type { Prediction, Sizes } from '../nn/network';
import type { Formulas } from '../nn/recipe';
import type { Line } from '../quiz/score';

/** Whether something that a participant made may be shown: held until the presenter decides. */
export type Verdict = 'held' | 'approved' | 'rejected';

/** The kinds of things that are moderated. */
export type Moderated = 'names' | 'drawings' | 'words';

/** Where they wait: drawings that are held apart wait by themselves. */
export type Waiting = Moderated | 'apart';

export type Participant = {
  readonly id: string;
  /** 0 for the first to join; it determines which digits the phone asks for. */
  readonly index: number;
  /** SHA-256 of the seat cookie, hex. */
  readonly seat: string;
  /** As they typed it, or a suggestion's number: see suggested-name.ts. */
  name: string;
  /** The name with which they joined; the room sees it while another one is not approved. */
  readonly suggestion: string;
  nameVerdict: Verdict;
  readonly joinedAt: Millis;
  /** They answered, drew, asked or chose something: their seat is theirs for good. */
  acted: boolean;
  removed: boolean;
  /** What went with them when they were removed; it comes back if the presenter takes that back. */
  removedThings: RemovedThings | null;
  points: number;
  streak: number;
  /** One of the deck's teams, from 0; null: none. */
  team: number | null;
  /** 1, 1.5 or 2: extra time on every deadline, granted by the presenter. */
  timeFactor: number;
  /** They asked for it, and the presenter has not answered yet. */
  timeAsked: boolean;
  /** Their drawings' ids, oldest first. */
  drawings: string[];
  /** How many they deleted. */
  deleted: number;
};

export type RemovedThings = {
  readonly points: number;
  readonly drawings: readonly Drawing[];
  /** By round. */
  readonly answers: readonly (readonly [round: string, answer: Given])[];
  readonly questions: readonly AudienceQuestion[];
  /** Questions that they voted for. */
  readonly votes: readonly string[];
  /** Keys of `taps`. */
  readonly taps: readonly string[];
};

export type Drawing = {
  readonly id: string;
  /** 0 for the room's first. */
  readonly place: number;
  readonly participant: string;
  readonly round: string;
  /** The digit that was asked for, 0–9. */
  readonly label: number;
  readonly at: Millis;
  readonly slide: number;
  /** 784 grey values, 0–255: the server's own rasterising. */
  readonly pixels: Uint8Array;
  /** What the network read in it on arrival, before it trained on this drawing. */
  readonly prediction: Prediction;
  /** Mini-batches that the predicting network had seen. */
  readonly predictedAtStep: number;
  /** Why it is held apart until the presenter decides; null: nothing odd. */
  readonly doubt: Doubt | null;
  /** What the reference network read in it on arrival; absent where there was none. */
  readonly reference?: SecondReading;
  verdict: Verdict;
};

type RoundFacts = {
  /** "Q2.1": the activity's id and which opening of it this is. */
  readonly id: string;
  readonly activity: string;
  readonly kind: ActivityKind;
  readonly slide: number;
  readonly openedAt: Millis;
  /** Shuffles the items of an `order`. No view has it: phones could tell the right order by it. */
  readonly chance: number;
};

/** Prepared activities have no round yet; each later phase has only its own fields. */
export type Round = RoundFacts &
  (
    | { readonly phase: 'open'; readonly deadline: Millis | null; readonly answers: Map<string, Given> }
    | {
        readonly phase: 'closed';
        readonly closedAt: Millis;
        readonly answers: Map<string, Given>;
        /** The presenter rang the bell: what phones hand in a moment later counts. With the deadline that there was. */
        readonly early?: { readonly deadline: Millis | null };
        /** The presenter asked for the reveal, which waits until then. */
        readonly revealAt?: Millis;
      }
    | {
        readonly phase: 'revealed';
        readonly closedAt: Millis;
        readonly answers: Map<string, Given>;
        readonly scores: ReadonlyMap<string, ScoreLine>;
      }
  );

/** One participant's answer in one round. */
export type Given = {
  readonly answer: Answer;
  readonly receivedAt: Millis;
  /** Measured by the server, ms, capped. */
  readonly roundTrip: number;
  /** It was filled in and not sent when the round ended. */
  readonly byBell?: true;
  /** For free text: held until approved. */
  verdict: Verdict;
};

/** What an answer earned, and why. Logs of earlier versions have the reason as a sentence, which is shown as it is. */
export type ScoreLine = Line | WordedLine;
export type WordedLine = Pick<Line, 'points' | 'right' | 'streak'> & { readonly explanation: string };

export type TrainingState = {
  sizes: Sizes;
  readonly formulas: Formulas;
  seed: number;
  batchSize: number;
  learningRate: number;
  /** Samples per second; 0 is full speed. */
  pace: number;
  running: boolean;
  /** Where drawings joined, oldest first: the marks on the charts. */
  marks: JoinMark[];
  /** When the present network got its random weights. */
  resetAt: Millis;
  /** When its cost last ran away; null before that, and after the presenter chose another rate. */
  divergedAt: Millis | null;
  /** Each of the newest 200 drawings since then, oldest first: asked for * 10 + read on arrival. */
  arrivals: number[];
  /** How well all drawings since then were read on arrival, in order. */
  readings: ReadingGroup[];
};

/** How well a few drawings in a row were read on arrival. */
export type ReadingGroup = {
  /** Mini-batches that the network had seen when it read the newest of them. */
  readonly step: number;
  readonly count: number;
  readonly right: number;
};

/** `count` drawings joined before mini-batch `step`; `digit` is the id of one of them. */
export type JoinMark = { readonly step: number; readonly count: number; readonly digit: string };

/** What the network answered to the digits of a digit-pick, when the presenter asked it. */
export type NetworkAnswers = {
  /** Mini-batches it had seen by then. */
  readonly step: number;
  /** Its ten outputs for each digit. */
  readonly outputs: readonly (readonly number[])[];
  /** The largest output of each. */
  readonly picks: readonly number[];
  /** How many it got right, and what that earns; null while the round is not revealed. */
  readonly score: { readonly right: number; readonly points: number } | null;
};

export type QuestionStatus = 'held' | 'approved' | 'answered' | 'hidden';

export type AudienceQuestion = {
  readonly id: string;
  readonly participant: string;
  readonly text: string;
  readonly at: Millis;
  status: QuestionStatus;
  /** Who votes for it: participants. */
  readonly votes: Set<string>;
};

/** A clip of the present slide, by its place, from 0: where it stood `at` (seconds) when it was `since` so. */
export type ShownClip = {
  readonly clip: number;
  readonly playing: boolean;
  readonly at: number;
  readonly since: Millis;
};

export type SessionState = {
  readonly id: string;
  /** Where the suggested names start. */
  readonly nameSeed: number;
  /** Events folded so far: the number of every view made from this state. */
  seq: number;
  slide: number;
  step: number;
  /** Since when the present slide is shown. */
  slideSince: Millis;
  /** By slide: the furthest build that the room has seen of it. */
  readonly shown: Map<number, number>;
  /** Phones may leaf back through what was shown. */
  leafing: boolean;
  /** Phones may react; see reactions.ts. */
  reactions: boolean;
  /** Phones are told when the console has been gone for a while; off while missing. */
  tellsAbsence?: boolean;
  /** What the presenter's last decision rejected; absent once they decided something else. */
  lastRejected?: { readonly what: Moderated; readonly ids: readonly string[] } | null;
  /** The clip of the present slide that was last touched; absent or null: none. */
  clip?: ShownClip | null;
  blank: boolean;
  /** The panic key: nothing that a participant made is on the stage. */
  hidden: boolean;
  locked: boolean;
  endedAt: Millis | null;
  /** What is approved automatically from now on. */
  readonly auto: Record<Moderated, boolean>;
  readonly participants: Map<string, Participant>;
  /** How many ever joined: the next one's index. */
  joined: number;
  /** Seat hash → participant id. */
  readonly seats: Map<string, string>;
  /** In order of arrival. */
  readonly drawings: Map<string, Drawing>;
  /** How many ever arrived: the next one's place. */
  arrived: number;
  /** Ids of drawings and questions that were deleted or went with their participant: nobody may use one again. */
  readonly gone: Set<string>;
  /** The drawing that the network's slides explain; see featured.ts. */
  featured: string | null;
  /** In order of opening. */
  readonly rounds: Map<string, Round>;
  /** What the audience asked, in order of arrival. */
  readonly questions: Map<string, AudienceQuestion>;
  /** The one that the presenter put on the stage. */
  shownQuestion: string | null;
  /** Who opened a link of a slide: see links.ts. */
  readonly taps: Map<string, Set<string>>;
  readonly training: TrainingState;
  /** By activity; of the present network only. */
  readonly networkAnswers: Map<string, NetworkAnswers>;
};
