// The wire, both directions. Client to server: one event, `command`, always acknowledged.
// Server to client: `view`, `mine` (reliable), `pulse` (may be lost, newest wins), `gone` (before a disconnect).
// docs/PROTOCOL.md tells the same in words.

import { z } from 'zod';
import type { Millis } from '../clock';
import type { MySearch } from '../kinds/kinds';
import { phoneCommands, presenterCommands, type SessionCommand } from '../session/command';
import type { PastSlide, PhoneQuestions, TakeAway } from '../session/query-types';
import { type ReactionCounts, reactionMarks } from '../session/reactions';
import type { Rejection } from '../session/rejection';
import type { CrowdView } from '../session/view-part-types';
import type { MineView, SlideRounds, View } from '../session/view-types';
import { protocolVersion } from './version';

/** A surface is what is drawn; the role follows from cookies and keys, never from here. */
export const handshakeSchema = z.strictObject({
  version: z.literal(protocolVersion),
  session: z.string().regex(/^[\w-]{1,64}$/),
  surface: z.enum(['console', 'stage', 'phone']),
  /** The stage's key, from its address. */
  key: z.string().max(128).optional(),
});
export type Handshake = z.infer<typeof handshakeSchema>;

/** Whatever leaves nothing in the session's log. */
const queries = [
  /** Chart points after a training step. */
  z.strictObject({ type: z.literal('curve'), after: z.int().min(-1) }),
  /** Pixels and strokes of digits that the asker may see. */
  z.strictObject({ type: z.literal('ink'), digits: z.array(z.string().max(64)).min(1).max(100) }),
  /** A slide that was shown already, to leaf back to. */
  z.strictObject({ type: z.literal('slide'), number: z.int().min(1).max(300) }),
  /** How the rounds of a slide stand, wherever the talk is: what a print of all slides needs besides a view. */
  z.strictObject({ type: z.literal('slideRounds'), number: z.int().min(1).max(300) }),
  /** One reaction for the stage; counted with everybody's and then forgotten. */
  z.strictObject({ type: z.literal('react'), mark: z.enum(reactionMarks) }),
  /** Questions of the audience: those to vote for, and one's own. */
  z.strictObject({ type: z.literal('questions') }),
  /** All that I may take home. */
  z.strictObject({ type: z.literal('takeAway') }),
  /** Is anybody there? How long it takes is the asker's to know: scoring uses the server's own heartbeat. */
  z.strictObject({ type: z.literal('ping') }),
] as const;

const querySchema = z.discriminatedUnion('type', queries);
export type Query = z.infer<typeof querySchema>;
export const queryNames = queries.map(({ shape }) => shape.type.value);

export const requestSchema = z.strictObject({
  /** Made by the sender; the same id again gets the first answer again. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  command: z.discriminatedUnion('type', [...presenterCommands, ...phoneCommands, ...queries]),
});
export type Request = { readonly id: string; readonly command: SessionCommand | Query };

export type Ink = { readonly id: string; readonly pixels: string; readonly strokes: string };

/** One moment on the charts. Costs are means a digit, accuracies fractions in [0, 1]. */
export type CurvePoint = {
  readonly step: number;
  readonly at: Millis;
  readonly epoch: number;
  readonly costTraining: number | null;
  readonly costHeldOut: number;
  readonly accuracyTest: number;
  readonly joined: number;
  /** As it was set. */
  readonly learningRate: number;
  /** What the latest mini-batch was trained with: the rate as set, or less. */
  readonly easedRate: number;
};

/** What a success carries, by command type; all others carry null. */
export type AckValue = {
  draw: {
    readonly digit: string;
    readonly guess: number;
    readonly outputs: readonly number[];
    readonly step: number;
  };
  stepBall: MySearch;
  turnDial: MySearch;
  curve: { readonly points: readonly CurvePoint[] };
  ink: { readonly ink: readonly Ink[] };
  /** Null for a slide that may not be looked at. */
  slide: { readonly past: PastSlide | null };
  slideRounds: SlideRounds & Pick<Pulse, 'crowd'>;
  questions: PhoneQuestions;
  /** Null for a person who is no longer in the room. `network`: as it was last measured; null before that. */
  takeAway: {
    readonly own: TakeAway | null;
    readonly network: Pick<CurvePoint, 'step' | 'accuracyTest' | 'joined'> | null;
  };
  /** Not counted: too many, or none are shown now. */
  react: { readonly counted: boolean };
  ping: { readonly now: Millis };
};

export type Ack<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & Rejection);

/** Live numbers: volatile, at most 5 a second. */
/** `failed`: this network's training stopped at a bug, until it gets new weights. */
export type TrainerStatus =
  | 'up'
  | 'down'
  | 'failed'
  /** Catching up to mini-batch `target`: without digits that left, or after a restart. Nothing new is shown until then. */
  | { readonly without: 'digits' | 'nothing'; readonly step: number; readonly target: number };

export type Pulse = {
  readonly now: Millis;
  /** Phones connected; of `joined` people. */
  readonly here: number;
  readonly joined: number;
  /** Answers in the open round. */
  readonly answered: number;
  readonly drawn: number;
  /** The newest published network; fetch it at its immutable address. */
  readonly network: { readonly version: number; readonly step: number } | null;
  /**
   * Phones only, while a slide takes the error back through the network: what the digit on the stage does in each
   * neuron of the first hidden layer. The drawing itself stays where it is.
   */
  readonly firing?: {
    readonly label: number;
    readonly activations: readonly number[];
    readonly errors: readonly number[];
  };
  /** Stage and console only: the newest points, oldest first. */
  readonly tail?: readonly CurvePoint[];
  readonly samplesPerSecond?: number;
  /** Console only: what the network took for what, counts[meant * 10 + read]. */
  readonly confusion?: {
    /** Of MNIST's test digits, as last measured; null before these weights were. */
    readonly test: readonly number[] | null;
    /** Of the room's newest 200, as predicted on arrival. */
    readonly arrival: readonly number[];
  };
  /** Stage and console only, on the slide of a crowd descent: its balls by lib/protocol/crowd. */
  readonly crowd?: Omit<CrowdView, 'balls'> & { readonly balls: string };
  /** Stage and console only: how many of each since the server loaded the talk. */
  readonly reactions?: ReactionCounts;
  /** Stage and console only. */
  readonly trainer?: TrainerStatus;
};

/** Why the server is about to hang up; the phone does not come back by itself after these. */
export type Gone = { readonly reason: 'replaced' | 'removed' | 'ended' | 'notAllowed' | 'oldVersion' };

export type ServerToClient = {
  view: (view: View) => void;
  mine: (mine: MineView) => void;
  pulse: (pulse: Pulse) => void;
  gone: (gone: Gone) => void;
};

export type ClientToServer = { command: (request: Request, ack: (ack: Ack) => void) => void };
