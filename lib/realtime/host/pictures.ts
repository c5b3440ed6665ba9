// The digits of MNIST's test set that a deck shows, and who may see which of them when. Knows no labels.

import type { Millis } from '../../clock';
import { type Deck, isWidgetBlock } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { testDigitsOf } from '../../deck/needs';
import { kindOf } from '../../kinds/kinds';
import { digitsBegun } from '../../kinds/parts/digit-turns';
import type { LabelledImages } from '../../nn/learner';
import { type PictureName, readPictureId } from '../../protocol/picture-id';
import type { Actor } from '../../session/command';
import { latestRound } from '../../session/rounds';
import type { Round, SessionState } from '../../session/state';

const pixelsEach = 28 * 28;

/** 784 grey values by their place in the test set; null for places that the deck does not name. */
export type Pictures = (place: number) => Uint8Array | null;

/** Reads the test set once, if the deck names any of its digits, and keeps those. */
export function picturesOf(deck: Deck, loadTestDigits: () => LabelledImages): Pictures {
  const places = new Set(deck.slides.flatMap((slide) => [...placesOn(slide)]));
  if (places.size === 0) return () => null;
  const { pixels } = loadTestDigits();
  const kept = new Map(
    [...places].map((place) => [place, pixels.slice(place * pixelsEach, (place + 1) * pixelsEach)]),
  );
  return (place) => kept.get(place) ?? null;
}

function* placesOn({ activities, blocks }: Deck['slides'][number]): Generator<number> {
  for (const activity of activities) yield* kindOf(activity.kind).digits?.places(activity) ?? [];
  for (const block of blocks) if (isWidgetBlock(block)) yield* testDigitsOf(block);
}

/** What decides who may see which picture now. */
export type PictureSources = {
  readonly state: SessionState;
  readonly deck: Deck;
  readonly now: Millis;
  readonly pictures: Pictures;
};

/** Null for unknown pictures, and for those that the sender may not see yet. */
export function pictureFor(id: string, actor: Actor, sources: PictureSources): Uint8Array | null {
  const name = readPictureId(id);
  if (!name) return null;
  if (name.kind === 'testDigit') return actor.role === 'phone' ? null : sources.pictures(name.place);
  const activity = findActivity(sources.deck, name.activity);
  const place = activity && kindOf(activity.kind).digits?.places(activity)[name.turn];
  if (place == null || (actor.role === 'phone' && !hasBegun(name, actor.participant, sources))) return null;
  return sources.pictures(place);
}

/** A phone sees a digit from its turn on. */
function hasBegun(
  { activity: id, turn }: Extract<PictureName, { kind: 'roundDigit' }>,
  participant: string,
  { state, deck, now }: PictureSources,
): boolean {
  const round = latestRound(state, id);
  const activity = findActivity(deck, id);
  const factor = state.participants.get(participant)?.timeFactor ?? 1;
  const times = activity && kindOf(activity.kind).digits?.times(activity);
  if (!round || !times) return false;
  if (round.phase === 'revealed') return true;
  return turn < digitsBegun(times, round.openedAt, factor, seenUntil(round, now));
}

const seenUntil = (round: Round, now: Millis) => (round.phase === 'open' ? now : round.closedAt);
