// The state of a session in which nothing has happened yet.

import type { Millis } from '../clock';
import { defaultFormulas, type Formulas, firstRate } from '../nn/recipe';
import type { SessionState } from './state';

export type SessionFacts = {
  readonly seed: number;
  readonly createdAt: Millis;
  /** What the deck chose; see formulas.ts. */
  readonly formulas?: Formulas;
};

export function initialState(id: string, facts: SessionFacts): SessionState {
  return {
    id,
    nameSeed: facts.seed,
    seq: 0,
    slide: 1,
    step: 0,
    slideSince: facts.createdAt,
    shown: new Map([[1, 0]]),
    leafing: true,
    reactions: true,
    blank: false,
    hidden: false,
    locked: false,
    endedAt: null,
    auto: { names: false, drawings: false, words: false },
    participants: new Map(),
    joined: 0,
    seats: new Map(),
    drawings: new Map(),
    arrived: 0,
    gone: new Set(),
    featured: null,
    rounds: new Map(),
    questions: new Map(),
    shownQuestion: null,
    taps: new Map(),
    training: initialTraining(facts),
    networkAnswers: new Map(),
  };
}

const initialTraining = ({
  seed,
  createdAt,
  formulas = defaultFormulas,
}: SessionFacts): SessionState['training'] => ({
  sizes: [784, 30, 10],
  formulas,
  seed,
  batchSize: 10,
  learningRate: firstRate(formulas),
  pace: 2000,
  running: false,
  marks: [],
  resetAt: createdAt,
  divergedAt: null,
  arrivals: [],
  readings: [],
});
