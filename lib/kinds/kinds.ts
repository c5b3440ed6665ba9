// Every kind of activity, and the types that follow from them. A new kind gets its line here.

import type { Common, PublicCommon } from './activity';
import type { Kind } from './kind';
import { budget } from './of/budget';
import { choice } from './of/choice';
import { choices } from './of/choices';
import { descend } from './of/descend';
import { digitPick } from './of/digit-pick';
import { draw } from './of/draw';
import { freeText } from './of/free-text';
import { gaps } from './of/gaps';
import { grid } from './of/grid';
import { groups } from './of/groups';
import { guess } from './of/guess';
import { hotspot } from './of/hotspot';
import { match } from './of/match';
import { number } from './of/number';
import { order } from './of/order';
import { preference } from './of/preference';
import { rating } from './of/rating';
import { scale } from './of/scale';
import { text } from './of/text';
import { toggles } from './of/toggles';
import { trueFalse } from './of/true-false';
import { vote } from './of/vote';
import { words } from './of/words';

export const kinds = {
  choice,
  choices,
  'true-false': trueFalse,
  number,
  order,
  text,
  words,
  scale,
  vote,
  'digit-pick': digitPick,
  guess,
  descend,
  toggles,
  draw,
  groups,
  match,
  gaps,
  grid,
  budget,
  preference,
  'free-text': freeText,
  rating,
  hotspot,
};

type Kinds = typeof kinds;
export type ActivityKind = keyof Kinds;

type Of<K extends ActivityKind> =
  Kinds[K] extends Kind<infer Own, infer Shown, infer Said, infer Told>
    ? { readonly own: Own; readonly shown: Shown; readonly said: Said; readonly told: Told }
    : never;

/** An activity as the deck declares it. Right answers live here and nowhere else. */
export type ActivityOf<K extends ActivityKind> = Common & { readonly kind: K } & Of<K>['own'];
export type Activity = { [K in ActivityKind]: ActivityOf<K> }[ActivityKind];

/** An activity as phones and the stage see it before its reveal. */
export type PublicOf<K extends ActivityKind> = PublicCommon & { readonly kind: K } & Of<K>['shown'];
export type PublicActivity = { [K in ActivityKind]: PublicOf<K> }[ActivityKind];

/** What one participant answered. */
export type AnswerOf<K extends ActivityKind> = { readonly kind: K } & Of<K>['said'];
export type Answer = { [K in ActivityKind]: AnswerOf<K> }[ActivityKind];

/** What a participant may know of their own search in a round. */
export type MySearch = { readonly round: string } & { [K in ActivityKind]: Of<K>['told'] }[ActivityKind];

/** The kind of whatever activity. That its functions are given its own activities and answers is the caller's part. */
export const kindOf = (kind: ActivityKind): AnyKind => kinds[kind] as unknown as AnyKind;
type AnyKind = Kind<Activity, PublicActivity, Answer, MySearch>;

export const isActivityKind = (name: string): name is ActivityKind => Object.hasOwn(kinds, name);
export const activityKinds = Object.keys(kinds) as ActivityKind[];
