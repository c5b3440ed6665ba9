// What clients ask of a session: imperative, absolute, safe to repeat. Parsed once, at the edge, by these schemas.

import { z } from 'zod';
import { strokesSchema } from '../digits/strokes-schema';
import type { Recipe } from '../nn/recipe';
import { shapes } from '../nn/shapes';
import type { TrainerChange } from './event';
import { questionStatuses } from './questions';

const id = z.string().regex(/^[\w.-]{1,64}$/);
/** "round/participant" for words; otherwise one id. */
const judgedId = z.string().regex(/^[\w./-]{1,130}$/);
/** Participants that one command names. */
export const maxAtOnce = 1000;
/** As many as one frame carries. */
const many = z.array(id).min(1).max(maxAtOnce);
const on = z.boolean();
/** One of the deck's teams, from 0. */
const team = z.int().min(0).max(7);
const moderated = z.enum(['names', 'drawings', 'words']);

export const presenterCommands = [
  z.strictObject({ type: z.literal('goTo'), slide: z.int().min(1).max(300), step: z.int().min(0).max(100) }),
  z.strictObject({ type: z.literal('blank'), on }),
  z.strictObject({ type: z.literal('hideRoom'), on }),
  z.strictObject({ type: z.literal('lock'), on }),
  z.strictObject({ type: z.literal('allowLeafing'), on }),
  z.strictObject({ type: z.literal('allowReactions'), on }),
  z.strictObject({ type: z.literal('tellAbsence'), on }),
  z.strictObject({ type: z.literal('autoApprove'), what: moderated, on }),
  z.strictObject({
    type: z.literal('judge'),
    what: moderated,
    ids: z.array(judgedId).min(1).max(500),
    verdict: z.enum(['held', 'approved', 'rejected']),
  }),
  z.strictObject({ type: z.literal('approveAll'), what: z.enum([...moderated.options, 'apart']) }),
  z.strictObject({ type: z.literal('rejectAll'), what: z.literal('apart') }),
  z.strictObject({ type: z.literal('takeBackRejection') }),
  z.strictObject({ type: z.literal('judgeQuestion'), question: id, status: z.enum(questionStatuses) }),
  /** Shows one question over the stage's slide; null removes it. */
  z.strictObject({ type: z.literal('showQuestion'), question: id.nullable() }),
  z.strictObject({ type: z.literal('removePerson'), participant: id }),
  z.strictObject({ type: z.literal('removeParticipants'), participants: many }),
  /** Takes removals back. */
  z.strictObject({ type: z.literal('restoreParticipants'), participants: many }),
  z.strictObject({
    type: z.literal('grantTime'),
    participant: id,
    factor: z.union([z.literal(1), z.literal(1.5), z.literal(2)]),
  }),
  z.strictObject({ type: z.literal('moveToTeam'), participant: id, team }),
  /** The n-th clip of the present slide, from 0, plays or waits `at` so many seconds. */
  z.strictObject({
    type: z.literal('playClip'),
    slide: z.int().min(1).max(300),
    clip: z.int().min(0).max(99),
    playing: z.boolean(),
    at: z.number().min(0).max(86_400),
  }),
  z.strictObject({ type: z.literal('openRound'), activity: id }),
  z.strictObject({ type: z.literal('closeRound'), round: id }),
  z.strictObject({ type: z.literal('revealRound'), round: id }),
  z.strictObject({
    type: z.literal('train'),
    running: z.boolean(),
    /** Samples per second; 0 is full speed. */
    pace: z.int().min(0).max(1_000_000),
    learningRate: z.number().min(0.0001).max(100),
  }),
  z.strictObject({
    type: z.literal('resetNetwork'),
    shape: z
      .int()
      .min(0)
      .max(shapes.length - 1),
    seed: z
      .int()
      .min(0)
      .max(2 ** 32 - 1),
  }),
  z.strictObject({ type: z.literal('endSession') }),
] as const;

export const phoneCommands = [
  z.strictObject({ type: z.literal('rename'), name: z.string().max(200) }),
  z.strictObject({
    type: z.literal('draw'),
    /** Made by the phone; the same id again is the same drawing. */
    digit: id,
    round: id,
    label: z.int().min(0).max(9),
    strokes: strokesSchema,
  }),
  /** The value is checked against the activity by lib/quiz. */
  z.strictObject({ type: z.literal('answer'), round: id, value: z.unknown() }),
  /** What is filled in and not sent, for the bell; null: nothing. */
  z.strictObject({ type: z.literal('draft'), round: id, value: z.unknown() }),
  z.strictObject({ type: z.literal('chooseTeam'), team }),
  /** Asks for more time for every answer; `on: false` takes that back. */
  z.strictObject({ type: z.literal('askTime'), on }),
  /** A question to the presenter. The id is made by the phone; the same id again is the same question. */
  z.strictObject({ type: z.literal('ask'), question: id, text: z.string().max(1000) }),
  z.strictObject({ type: z.literal('upvote'), question: id, on }),
  /** Deletes all my drawings, for good. */
  z.strictObject({ type: z.literal('deleteDrawings') }),
  /** I opened one of a slide's links; `href` is as the deck writes it. */
  z.strictObject({
    type: z.literal('tapLink'),
    slide: z.int().min(1).max(300),
    href: z.string().max(2000),
  }),
  /** Crowd descent: my n-th step moves my ball by (dx, dy). Only the server knows from where. */
  z.strictObject({
    type: z.literal('stepBall'),
    round: id,
    n: z.int().min(1).max(100),
    dx: z.number().min(-1).max(1),
    dy: z.number().min(-1).max(1),
  }),
  /** The blind search: at my n-th try my dial is turned by `turn` from its start. */
  z.strictObject({
    type: z.literal('turnDial'),
    round: id,
    n: z.int().min(1).max(200),
    turn: z.number().min(-200).max(200),
  }),
] as const;

const schema = z.discriminatedUnion('type', [...presenterCommands, ...phoneCommands]);

export type SessionCommand = z.infer<typeof schema>;

/** Commands that only the server itself gives. */
export type InternalCommand =
  | { readonly type: 'join'; readonly participant: string; readonly seat: string }
  | { readonly type: 'timeIsUp' }
  | { readonly type: 'noteTrainerChange'; readonly step: number; readonly change: TrainerChange }
  | {
      readonly type: 'noteBegan';
      readonly learningRate: number;
      readonly batchSize: number;
      readonly recipe: Recipe;
    }
  /** The newest network's ten outputs for each digit of a digit-pick. */
  | {
      readonly type: 'noteNetworkAnswers';
      readonly activity: string;
      readonly step: number;
      readonly outputs: readonly (readonly number[])[];
    };

/** Who asks: fixed at the handshake, never by the payload. */
export type Actor =
  | { readonly role: 'presenter' }
  | { readonly role: 'stage' }
  | { readonly role: 'phone'; readonly participant: string }
  | { readonly role: 'server' };
