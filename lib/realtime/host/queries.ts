// Answers queries, which change nothing, from memory; the strokes of drawings come from the database.

import type { Deck } from '../../deck/deck';
import { packBalls } from '../../protocol/crowd';
import type { AckValue, Query } from '../../protocol/message';
import type { Actor } from '../../session/command';
import type { SessionState } from '../../session/state';
import { crowdOf } from '../../session/view/crowd';
import { pastSlide } from '../../session/view/leafing';
import { listedParticipants } from '../../session/view/participants';
import { phoneQuestions } from '../../session/view/questions';
import { takeAwayOf } from '../../session/view/take-away';
import { slideRounds } from '../../session/view/views';
import type { Attended } from './attendance';
import type { Curve } from './curve';
import { answerInk, type InkSources } from './ink';
import type { Pictures } from './pictures';
import type { Reactions } from './reactions';

export type QuerySources = {
  readonly state: SessionState;
  readonly deck: Deck;
  readonly curve: Curve;
  readonly pictures: Pictures;
  readonly reactions: Reactions;
  readonly isHere: (participant: string) => boolean;
  readonly attended: Attended;
  readonly now: number;
  readonly storedInk: InkSources['storedInk'];
};

export function answerQuery(
  query: Query,
  actor: Actor,
  sources: QuerySources,
): AckValue[Query['type']] | Promise<AckValue['ink']> {
  switch (query.type) {
    case 'ping':
      return { now: sources.now };
    case 'curve':
      return { points: sources.curve.after(query.after) };
    case 'ink':
      return answerInk(query.digits, actor, sources);
    case 'slide':
      return { past: pastSlide(sources.state, sources.deck, query.number) };
    case 'react':
      return { counted: actor.role === 'phone' && sources.reactions.count(actor.participant, query.mark) };
    case 'questions':
      return phoneQuestions(sources.state, actor.role === 'phone' ? actor.participant : '');
    case 'takeAway':
      return takeAway(actor, sources);
    case 'people':
      return { people: listedParticipants(sources.state, sources.isHere) };
    case 'slideRounds':
      return roundsOf(query.number, sources);
  }
}

function takeAway(actor: Actor, { state, deck, curve: { newest } }: QuerySources): AckValue['takeAway'] {
  return {
    own: actor.role === 'phone' ? takeAwayOf(state, actor.participant, deck) : null,
    network: newest && { step: newest.step, accuracyTest: newest.accuracyTest, joined: newest.joined },
  };
}

function roundsOf(slide: number, { state, deck, now, attended }: QuerySources): AckValue['slideRounds'] {
  const crowd = crowdOf({ ...state, slide }, deck);
  return {
    ...slideRounds(state, { deck, now, attended }, slide),
    ...(crowd && { crowd: { ...crowd, balls: packBalls(crowd.balls) } }),
  };
}
