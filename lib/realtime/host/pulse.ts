// Live numbers: volatile, the newest wins, sent only when something changed. Five per second for stage and console, one per
// second for phones, to spare their radios and batteries.

import type { Clock, Millis } from '../../clock';
import type { Disk } from '../../db/disk';
import type { Deck } from '../../deck/deck';
import { widgetNeeding } from '../../deck/needs';
import { packBalls } from '../../protocol/crowd';
import type { Pulse } from '../../protocol/message';
import { arrivalConfusion } from '../../session/arrival';
import { countParticipants } from '../../session/decide/participants';
import { featuredDrawing } from '../../session/featured';
import { roundOnSlide } from '../../session/rounds';
import type { SessionState } from '../../session/state';
import { answeredIn, couldAnswer } from '../../session/view/could-answer';
import { crowdOf } from '../../session/view/crowd';
import type { Audience, Surface } from '../audience';
import { createAbsence } from './absence';
import type { Attended } from './attendance';
import { coalesce } from './coalesce';
import type { Load } from './load';
import type { Reactions } from './reactions';
import type { SessionTraining } from './session-training';

const SCREEN_GAP = 200;
const PHONE_GAP = 1_000;
/** So much longer while live counters are shed. */
const SLOWER = 5;
/** ms of shedding before the presenter reads of it: most of what is shed is over before anybody could. */
const SAID_AFTER = 3_000;
/** Points that each pulse repeats: several pulses may be lost before a chart has a gap. */
const TAIL = 12;

export type PulseParts = {
  readonly state: SessionState;
  readonly deck: Deck;
  readonly audience: Audience;
  readonly clock: Clock;
  readonly training: Pick<SessionTraining, 'network' | 'curve' | 'samplesPerSecond' | 'confusion'>;
  readonly reactions: Pick<Reactions, 'counts'>;
  readonly attended: Attended;
  readonly disk: Pick<Disk, 'fault'>;
  readonly load: Pick<Load, 'sheds' | 'lasting' | 'level'>;
};

export type Pulser = {
  /** A number may have changed. */
  touch(): void;
  trainer: NonNullable<Pulse['trainer']>;
  /** The present numbers for somebody who just came. */
  current(surface: Surface): Pulse;
  stop(): void;
};

export function createPulser(parts: PulseParts): Pulser {
  const { audience, clock, load } = parts;
  const sent = new Map<Surface, string>();
  const send = (surface: Surface) => {
    if (!audience.has(surface)) return void sent.delete(surface);
    const pulse = pulser.current(surface);
    const { now: _now, ...numbers } = pulse;
    const content = JSON.stringify(numbers);
    if (sent.get(surface) === content) return;
    sent.set(surface, content);
    audience.pulse(surface, pulse);
  };
  const slower = (gap: Millis) => () => (load.sheds('counters') ? SLOWER * gap : gap);
  const screens = coalesce(clock, slower(SCREEN_GAP), () => {
    send('stage');
    send('console');
  });
  const phones = coalesce(clock, slower(PHONE_GAP), () => send('phone'));
  const absence = createAbsence(parts, () => phones.soon());
  const pulser: Pulser = {
    trainer: 'up',
    touch() {
      absence.look();
      screens.soon();
      phones.soon();
    },
    current: (surface) =>
      surface === 'phone'
        ? { ...phonePulse(parts), ...(absence.isTold() && { presenterAway: true as const }) }
        : screenPulse(surface, parts, pulser.trainer),
    stop() {
      screens.stop();
      phones.stop();
      absence.stop();
    },
  };
  return pulser;
}

/** The numbers for every surface. */
function commonPulse({ state, audience, clock, training, attended }: PulseParts): Pulse {
  const round = roundOnSlide(state);
  return {
    now: clock.now(),
    here: audience.hereCount,
    joined: countParticipants(state),
    answered: round ? answeredIn(state, round) : 0,
    ...(round && { asked: { round: round.id, of: couldAnswer(state, round, attended(round.id)) } }),
    drawn: state.drawings.size,
    network: training.network.newest,
  };
}

/**
 * With what the featured drawing does in the first hidden layer, on slides that show it. Without the newest network while
 * previews are shed: phones keep the one that they have.
 */
function phonePulse(parts: PulseParts): Pulse {
  const { state, deck, training, load } = parts;
  if (load.sheds('previews')) return { ...commonPulse(parts), network: null };
  const drawing = featuredDrawing(state);
  if (!drawing || !widgetNeeding(deck.slides[state.slide - 1], 'firing')) return commonPulse(parts);
  const { label, pixels } = drawing;
  return { ...commonPulse(parts), firing: { label, ...training.network.firing(pixels, label) } };
}

function screenPulse(surface: 'stage' | 'console', parts: PulseParts, trainer: Pulser['trainer']): Pulse {
  const { state, deck, training, reactions, disk, load } = parts;
  const crowd = crowdOf(state, deck);
  return {
    ...commonPulse(parts),
    tail: training.curve.after(Number.NEGATIVE_INFINITY).slice(-TAIL),
    samplesPerSecond: training.samplesPerSecond,
    trainer,
    reactions: reactions.counts,
    ...(surface === 'console' && {
      confusion: { test: training.confusion, arrival: arrivalConfusion(state) },
      poor: parts.audience.poor(),
      ...(disk.fault && { disk: disk.fault }),
      ...(load.lasting >= SAID_AFTER && { shed: load.level }),
    }),
    ...(crowd && { crowd: { ...crowd, balls: packBalls(crowd.balls) } }),
  };
}
