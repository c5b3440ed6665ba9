// What a decision may know besides the state: who asks, when, and what the server saw of a drawing.

import type { Millis } from '../../clock';
import type { Deck } from '../../deck/deck';
import type { Doubt } from '../../digits/doubt';
import type { Reference } from '../../digits/reference';
import type { Answer } from '../../kinds/kinds';
import type { Prediction } from '../../nn/network';
import type { Result } from '../../result';
import type { Actor } from '../command';
import type { SessionEvent } from '../event';
import type { Rejection } from '../rejection';

export type DecisionContext = {
  readonly actor: Actor;
  readonly now: Millis;
  readonly deck: Deck;
  /** How the screens of this room write a name: suggestions are numbers until then. */
  readonly written: (name: string) => string;
  /** In [0, 2^32), drawn again for every command: nobody can know it beforehand. */
  readonly chance: number;
  /** Seats at most; nobody new can join beyond it. */
  readonly seatLimit: number;
  /** Whether a participant's phone is connected. */
  readonly isHere: (participant: string) => boolean;
  /** For `draw`: the server's own pixels and what the newest network made of them. */
  readonly sight?: Sight;
  /** For answers: measured by the server, ms. */
  readonly roundTrip?: number;
  /** ms after a bell in which the slowest connected phone may still hand in; null: no phone is connected. */
  readonly handingIn?: () => Millis | null;
  /** What was filled in and not sent, by participant, in an open round. */
  readonly drafts?: (round: string) => ReadonlyMap<string, Answer>;
};

export type Sight = {
  /** The strokes as they are stored: JSON. */
  readonly text: string;
  readonly pixels: Uint8Array;
  readonly prediction: Prediction;
  /** Mini-batches that the predicting network had seen. */
  readonly step: number;
  /** By its shape. */
  readonly doubt: Doubt | null;
  /** What the reference network reads in them; null: there is none. */
  readonly reference: ReturnType<Reference> | null;
};

/** No events and no refusal: it is already so, and a repeat is harmless. */
export type Decision = Result<SessionEvent[], Rejection>;
