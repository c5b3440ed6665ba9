// What views count and list, kept while events are folded, so that a view costs what changed and not what was. All of it
// follows from the state: a state that was not folded here gets its ledger by one walk. Only the fold writes it.

import { kindOf } from '../../kinds/kinds';
import { isHeldApart, mayTrain } from '../drawings';
import type { Drawing, Participant, Round, SessionState } from '../state';
import { InOrder } from './in-order';
import type { Touched } from './touched';

export type RoundLedger = {
  /** How often each participant drew in it. */
  readonly drawn: Map<string, number>;
  /** What was made of its answers; forgotten when one of them changes. */
  readonly made: Map<unknown, unknown>;
};

export class Ledger {
  /** Participants who were not removed, in order of joining. */
  readonly present = new InOrder<Participant>();
  readonly namesHeld = new InOrder<Participant>();
  readonly namesApproved = new InOrder<Participant>();
  readonly askingForTime = new InOrder<Participant>();
  /** In order of arrival. */
  readonly drawingsHeld = new InOrder<Drawing>();
  /** Those that are held apart; they are not among the others. */
  readonly drawingsApart = new InOrder<Drawing>();
  readonly drawingsApproved = new InOrder<Drawing>();
  /** "round/participant" of words that are held. */
  readonly wordsHeld = new Set<string>();
  /** Drawings that the network may learn from. */
  training = 0;
  /** Drawings that were read right on arrival. */
  right = 0;
  /** What was made of everybody's points and teams; forgotten when one of them changes. */
  readonly standings = new Map<unknown, unknown>();
  /** What was made of the audience's questions; forgotten when one of them changes. */
  readonly questions = new Map<unknown, unknown>();
  readonly #timeFactors = new Map<number, number>();
  readonly #rounds = new Map<string, RoundLedger>();

  constructor(state: SessionState) {
    for (const who of state.participants.values()) this.#addParticipant(who);
    for (const drawing of state.drawings.values()) this.#addDrawing(drawing);
    for (const round of state.rounds.values())
      for (const participant of round.answers.keys()) this.#noteAnswer(round, participant);
  }

  /** The longest extra time that anybody has; 1: nobody has any. */
  get longestTimeFactor(): number {
    return Math.max(1, ...this.#timeFactors.keys());
  }

  round(id: string): RoundLedger {
    const known = this.#rounds.get(id);
    if (known) return known;
    const fresh: RoundLedger = { drawn: new Map(), made: new Map() };
    this.#rounds.set(id, fresh);
    return fresh;
  }

  /** Before an event changes these. */
  takeOut(state: SessionState, { participants, drawings }: Touched): void {
    for (const id of participants) this.#takeOutParticipant(state.participants.get(id));
    for (const id of drawings) this.#takeOutDrawing(state.drawings.get(id));
  }

  /** After it, as far as they are still there. */
  putBack(state: SessionState, { participants, drawings, answers, questions }: Touched): void {
    if (questions) this.questions.clear();
    for (const id of participants) this.#addParticipant(state.participants.get(id));
    for (const id of drawings) this.#addDrawing(state.drawings.get(id));
    for (const { round, participant } of answers) this.#noteAnswer(state.rounds.get(round), participant);
  }

  #addParticipant(who: Participant | undefined): void {
    this.standings.clear();
    if (!who || who.removed) return;
    const { index, nameVerdict, timeAsked, timeFactor } = who;
    this.present.add(index, who);
    if (nameVerdict === 'held') this.namesHeld.add(index, who);
    if (nameVerdict === 'approved') this.namesApproved.add(index, who);
    if (timeAsked) this.askingForTime.add(index, who);
    this.#timeFactors.set(timeFactor, (this.#timeFactors.get(timeFactor) ?? 0) + 1);
  }

  #takeOutParticipant(who: Participant | undefined): void {
    this.standings.clear();
    if (!who || who.removed) return;
    for (const list of [this.present, this.namesHeld, this.namesApproved, this.askingForTime])
      list.remove(who.index);
    decrease(this.#timeFactors, who.timeFactor);
  }

  #addDrawing(drawing: Drawing | undefined): void {
    if (!drawing) return;
    const { place, verdict, round, participant } = drawing;
    const held = isHeldApart(drawing) ? this.drawingsApart : this.drawingsHeld;
    if (verdict === 'held') held.add(place, drawing);
    if (verdict === 'approved') this.drawingsApproved.add(place, drawing);
    this.#count(drawing, 1);
    const { drawn } = this.round(round);
    drawn.set(participant, (drawn.get(participant) ?? 0) + 1);
  }

  #takeOutDrawing(drawing: Drawing | undefined): void {
    if (!drawing) return;
    this.drawingsHeld.remove(drawing.place);
    this.drawingsApart.remove(drawing.place);
    this.drawingsApproved.remove(drawing.place);
    this.#count(drawing, -1);
    decrease(this.round(drawing.round).drawn, drawing.participant);
  }

  #noteAnswer(round: Round | undefined, participant: string): void {
    if (!round) return;
    this.round(round.id).made.clear();
    if (!kindOf(round.kind).moderated) return;
    const words = `${round.id}/${participant}`;
    if (round.answers.get(participant)?.verdict === 'held') this.wordsHeld.add(words);
    else this.wordsHeld.delete(words);
  }

  #count(drawing: Drawing, one: 1 | -1): void {
    if (mayTrain(drawing)) this.training += one;
    if (drawing.prediction.digit === drawing.label) this.right += one;
  }
}

function decrease<K>(counts: Map<K, number>, key: K): void {
  const left = (counts.get(key) ?? 0) - 1;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}

/** By its participants' map, which stays the same as long as the state. */
const ledgers = new WeakMap<SessionState['participants'], Ledger>();

export function ledgerOf(state: SessionState): Ledger {
  const known = ledgers.get(state.participants);
  if (known) return known;
  const fresh = new Ledger(state);
  ledgers.set(state.participants, fresh);
  return fresh;
}

/** What `make` makes of something, until that changes; `of` tells one thing made from another. */
export function once<T>(made: Map<unknown, unknown>, of: unknown, make: () => T): T {
  if (!made.has(of)) made.set(of, make());
  return made.get(of) as T;
}
