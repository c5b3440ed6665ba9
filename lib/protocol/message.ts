// The wire, both directions. Client to server: one event, `command`, always acknowledged.
// Server to client: `view`, `mine` (reliable), `pulse` (may be lost, newest wins), `gone` (before a disconnect).
// docs/PROTOCOL.md tells the same in words.

import { z } from 'zod';
import type { Millis } from '../clock';
import type { MySearch } from '../kinds/kinds';
import { phoneCommands, presenterCommands, type SessionCommand } from '../session/command';
import type { DiskFault } from '../session/disk-fault';
import type { PastSlide, PhoneQuestions, TakeAway } from '../session/query-types';
import { type ReactionCounts, reactionMarks } from '../session/reactions';
import type { Rejection } from '../session/rejection';
import type { CrowdView, ListedParticipant } from '../session/view-part-types';
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

/** Requests that leave nothing in the session's log. */
const queries = [
  /** Chart points after a training step. */
  z.strictObject({ type: z.literal('curve'), after: z.int().min(-1) }),
  /** Pixels and strokes of drawings that the sender may see. */
  z.strictObject({ type: z.literal('ink'), digits: z.array(z.string().max(64)).min(1).max(100) }),
  /** An earlier slide, to leaf back to. */
  z.strictObject({ type: z.literal('slide'), number: z.int().min(1).max(300) }),
  /** The rounds of a slide, wherever the talk is: what a print of all slides needs besides a view. */
  z.strictObject({ type: z.literal('slideRounds'), number: z.int().min(1).max(300) }),
  /** Everybody who ever joined, for the console's list. */
  z.strictObject({ type: z.literal('people') }),
  /** One reaction for the stage: counted, then forgotten. */
  z.strictObject({ type: z.literal('react'), mark: z.enum(reactionMarks) }),
  /** Questions of the audience: those that are open for votes, and the participant's own. */
  z.strictObject({ type: z.literal('questions') }),
  /** Everything that I may take home. */
  z.strictObject({ type: z.literal('takeAway') }),
  /** Checks the connection. Scoring does not use it: the server has its own heartbeat. */
  z.strictObject({ type: z.literal('ping') }),
] as const;

const querySchema = z.discriminatedUnion('type', queries);
export type Query = z.infer<typeof querySchema>;
const queryNames: ReadonlySet<string> = new Set(queries.map(({ shape }) => shape.type.value));

export const requestSchema = z.strictObject({
  /** Made by the sender; the same id again gets the first answer again. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  command: z.discriminatedUnion('type', [...presenterCommands, ...phoneCommands, ...queries]),
});
export type Request = { readonly id: string; readonly command: SessionCommand | Query };

export const isQuery = (command: SessionCommand | Query): command is Query => queryNames.has(command.type);

export type Ink = { readonly id: string; readonly pixels: string; readonly strokes: string };

/** One point of the charts. Costs are means per digit, accuracies fractions in [0, 1]. */
export type CurvePoint = {
  readonly step: number;
  readonly at: Millis;
  readonly epoch: number;
  readonly costTraining: number | null;
  readonly costHeldOut: number;
  readonly accuracyTest: number;
  readonly joined: number;
  /** The learning rate that was chosen, or halved by the judge. */
  readonly learningRate: number;
  /** The eased rate of the latest mini-batch: `learningRate`, or less. */
  readonly easedRate: number;
};

/** The value of a success, by command type; all others have null. */
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
  /** `rest`: ids that the answer had no room for. */
  ink: { readonly ink: readonly Ink[]; readonly rest?: readonly string[] };
  /** Null for a slide that the phone may not see. */
  slide: { readonly past: PastSlide | null };
  people: { readonly people: readonly ListedParticipant[] };
  slideRounds: SlideRounds & Pick<Pulse, 'crowd'>;
  questions: PhoneQuestions;
  /** Null for somebody who is no longer in the room. `network`: as last measured; null before the first measurement. */
  takeAway: {
    readonly own: TakeAway | null;
    readonly network: Pick<CurvePoint, 'step' | 'accuracyTest' | 'joined'> | null;
  };
  /** False: too many, or reactions are not shown now. */
  react: { readonly counted: boolean };
  ping: { readonly now: Millis };
};

export type Ack<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & Rejection);

/** `failed`: a bug stopped this network's training, until the network is reset. */
export type TrainerStatus =
  | 'up'
  | 'down'
  | 'failed'
  /** Retraining up to mini-batch `target`: without drawings that left, or after a restart. Nothing new is shown meanwhile. */
  | {
      readonly without: 'digits' | 'checkpoints' | 'nothing';
      readonly step: number;
      readonly target: number;
    };

/** Live numbers: volatile, at most five per second. */
export type Pulse = {
  readonly now: Millis;
  /** Connected phones, of `joined` participants. */
  readonly here: number;
  readonly joined: number;
  /** Answers in the round on the slide. */
  readonly answered: number;
  /** That round, and how many could answer it. */
  readonly asked?: { readonly round: string; readonly of: number };
  readonly drawn: number;
  /** The newest published network; fetch it at its immutable address. */
  readonly network: { readonly version: number; readonly step: number } | null;
  /** ms between two attempts of a client that lost its connection: the more clients there are, the longer. */
  readonly retry?: number;
  /**
   * Phones only, on slides that take the error back through the network: what the featured drawing does in each neuron of
   * the first hidden layer. The drawing itself is not sent.
   */
  readonly firing?: {
    readonly label: number;
    readonly activations: readonly number[];
    readonly errors: readonly number[];
  };
  /** Stage and console only: the newest points, oldest first. */
  readonly tail?: readonly CurvePoint[];
  readonly samplesPerSecond?: number;
  /** Console only: how the network read each digit, counts[meant * 10 + read]. */
  readonly confusion?: {
    /** Of MNIST's test digits, as last measured; null before the first measurement of these weights. */
    readonly test: readonly number[] | null;
    /** Of the room's newest 200, as predicted on arrival. */
    readonly arrival: readonly number[];
  };
  /** Stage and console only, on the slide of a crowd descent: its balls, packed by lib/protocol/crowd. */
  readonly crowd?: Omit<CrowdView, 'balls'> & { readonly balls: string };
  /** Stage and console only: how many of each since the server loaded the talk. */
  readonly reactions?: ReactionCounts;
  /** Stage and console only. */
  readonly trainer?: TrainerStatus;
  /** Console only: phones that poll because no web socket gets through, and phones with a slow round trip. */
  readonly poor?: { readonly polling: number; readonly slow: number };
  /** Phones only: no console has been connected for a minute, and the presenter wants that told. */
  readonly presenterAway?: true;
  /** Console only: why nothing can be stored at present. */
  readonly disk?: DiskFault;
  /** Console only, if it lasts: how much is shed, 1–4; see lib/realtime/host/load. */
  readonly shed?: number;
};

/** Why the server is about to disconnect; the client does not reconnect after these. */
export type Gone = { readonly reason: 'replaced' | 'removed' | 'ended' | 'notAllowed' | 'oldVersion' };

export type ServerToClient = {
  view: (view: View) => void;
  mine: (mine: MineView) => void;
  pulse: (pulse: Pulse) => void;
  gone: (gone: Gone) => void;
};

export type ClientToServer = { command: (request: Request, ack: (ack: Ack) => void) => void };
