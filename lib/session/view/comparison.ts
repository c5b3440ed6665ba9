// Human or machine: the room's answers beside the network's, once the room has seen what is right.

import { activityOf, type Deck, isWidgetBlock, type Slide } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { needs, widgetNeeding } from '../../deck/needs';
import { type NamedDigits, namedDigits } from '../../kinds/named-digits';
import { ledgerOf, once } from '../ledger/ledger';
import { wasRevealed } from '../rounds';
import type { Round, SessionState } from '../state';
import type { Comparison, MineView } from '../view-types';

/** Null on slides that do not show it. */
export function comparison(state: SessionState, deck: Deck): Comparison | null {
  const slide = deck.slides[state.slide - 1];
  const activity = slide ? compared(slide, deck) : null;
  if (!slide || !activity) return null;
  const tally = tallyOf(state, firstRevealed(state, activity.id), activity);
  return {
    activity: activity.id,
    labels: wasRevealed(state, activity.id) ? activity.labels : null,
    room: tally,
    network: isToCome(slide, state.step) ? null : (state.networkAnswers.get(activity.id) ?? null),
  };
}

/** The digits that the presenter is about to ask the network about: its slide is at the build that shows the answers. */
export function askedOfNetwork(state: SessionState, deck: Deck): NamedDigits | null {
  const slide = deck.slides[state.slide - 1];
  if (!slide || !widgetNeeding(slide, 'networkAnswers') || isToCome(slide, state.step)) return null;
  return compared(slide, deck);
}

/** Whether the build that shows the network's answers is still to come, for the first time or again. */
function isToCome(slide: Slide, step: number): boolean {
  const block = widgetNeeding(slide, 'networkAnswers');
  return block !== null && step < block.step + Math.min(1, block.builds);
}

function compared(slide: Slide, deck: Deck): NamedDigits | null {
  const comparing = slide.blocks.filter(isWidgetBlock).filter((block) => needs(block, 'comparison'));
  if (comparing.length === 0) return null;
  const named = comparing.map(activityOf).find((id) => id !== undefined);
  if (named === undefined) return firstNamed(deck);
  const activity = findActivity(deck, named);
  return activity && namedDigits(activity);
}

const firstNamed = (deck: Deck): NamedDigits | null =>
  deck.slides.flatMap(({ activities }) => activities.flatMap((one) => namedDigits(one) ?? []))[0] ?? null;

type RevealedRound = Extract<Round, { phase: 'revealed' }>;

/** The first round that was revealed: afterwards everybody knew. */
function firstRevealed(state: SessionState, activity: string): RevealedRound | null {
  for (const round of state.rounds.values())
    if (round.activity === activity && round.phase === 'revealed') return round;
  return null;
}

function tallyOf(state: SessionState, round: RevealedRound | null, digits: NamedDigits): Comparison['room'] {
  if (!round) return null;
  const { made } = ledgerOf(state).round(round.id);
  const tally = once(made, comparison, () =>
    digits.tally([...round.answers.values()].map((given) => given.answer)),
  );
  return tally.kind === 'confusion' ? tally : null;
}

/** One participant against the network, over the newest digits that both have named and that are revealed. */
export function duel(state: SessionState, deck: Deck, participant: string): MineView['duel'] {
  for (const [id, { picks, score }] of [...state.networkAnswers].reverse()) {
    const activity = findActivity(deck, id);
    const digits = activity && namedDigits(activity);
    if (!score || !digits) continue;
    const round = firstRevealed(state, id);
    const share = round?.scores.get(participant)?.right;
    const answer = round?.answers.get(participant)?.answer;
    const named = answer ? digits.picks(answer) : [];
    return {
      activity: id,
      own: share === undefined ? null : Math.round(share * picks.length),
      network: score.right,
      of: picks.length,
      digits: picks.map((network, turn) => ({
        label: digits.labels[turn]!,
        own: named[turn] ?? null,
        network,
      })),
    };
  }
  return null;
}

/** The points that the network's answers earned; null until one of its answers was revealed. */
export function networkPoints(state: SessionState): number | null {
  let points: number | null = null;
  for (const { score } of state.networkAnswers.values()) if (score) points = (points ?? 0) + score.points;
  return points;
}
