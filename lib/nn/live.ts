// A network that learns while the room draws: each mini-batch takes some of its digits from the room and the
// rest from MNIST, in shuffled passes. The same seed and the same changes at the same steps give the same bits.

import { Random } from '../random';
import { err, ok, type Result } from '../result';
import { decodeCheckpoint, encodeCheckpoint, type LearnerState } from './checkpoint';
import type { BadBytes } from './codec';
import { owedAfterJoining, rateShare, roomShare } from './easing';
import { initialise } from './initialise';
import type { Example, LabelledImages, Learner, LearnerChange, LearnerSettings } from './learner';
import { type Machine, type MachineMaker, plainMachine } from './machine';
import { randomMove } from './move';
import type { Layers, Network } from './network';
import { defaultRecipe, type Recipe } from './recipe';
import { drawExample, type Room, roomOf } from './room';

/** L2 touches every weight, so it is done once per this many mini-batches. */
const DECAY_EVERY = 16;

/** A learner with new random weights and no digits of the room yet. */
export function createLearner(
  base: LabelledImages,
  settings: LearnerSettings,
  recipe: Recipe = defaultRecipe,
  makeMachine: MachineMaker = plainMachine,
): Learner {
  const state: LearnerState = {
    settings,
    recipe,
    step: 0,
    samples: 0,
    baseDrawn: 0,
    owed: 0,
    credited: 0,
    carried: 0,
    sealed: false,
    learningRate: settings.learningRate,
    chosenAt: 0,
    easedRate: settings.learningRate,
    random: new Random(settings.seed ^ 0x5eed).state,
  };
  const network = initialise(settings.sizes, settings.seed, recipe);
  const machine = makeMachine(base, network, recipe, settings.batchSize);
  return new LiveLearner(base, state, roomOf([], recipe), machine);
}

/**
 * Goes on from a checkpoint bit for bit. `examples` must hold every digit that had joined by then; others are
 * left out (they join by `apply`).
 */
export function restoreLearner(
  base: LabelledImages,
  checkpoint: Uint8Array,
  examples: readonly Example[],
  makeMachine: MachineMaker = plainMachine,
): Result<Learner, BadBytes | 'missing-example'> {
  const decoded = decodeCheckpoint(checkpoint);
  if (!decoded.ok) return decoded;
  const { state, ids, network } = decoded.value;
  const byId = new Map(examples.map((example) => [example.id, example]));
  const joined = ids.flatMap((id) => byId.get(id) ?? []);
  if (joined.length < ids.length) return err('missing-example');
  const machine = makeMachine(base, network, state.recipe, state.settings.batchSize);
  return ok(new LiveLearner(base, state, roomOf(joined, state.recipe), machine));
}

class LiveLearner implements Learner {
  readonly #random: Random;
  /** The present pass over the base set: numbers of digits, shuffled. */
  #order: Uint32Array = new Uint32Array();
  #orderOf = -1;
  /** How the room's digits are moved. */
  readonly #ofRoom: Pick<Recipe, 'shift' | 'warp'>;

  constructor(
    readonly base: LabelledImages,
    private state: LearnerState,
    private room: Room,
    private readonly machine: Machine,
  ) {
    this.#random = new Random(state.random);
    this.#ofRoom = { shift: state.recipe.shift, warp: state.recipe.roomWarp };
  }

  get settings(): LearnerSettings {
    return this.state.settings;
  }
  get step(): number {
    return this.state.step;
  }
  get samples(): number {
    return this.state.samples;
  }
  get epoch(): number {
    return this.state.baseDrawn / this.base.count;
  }
  get joined(): number {
    return this.room.count;
  }
  get learningRate(): number {
    return this.state.learningRate;
  }
  get easedRate(): number {
    return this.state.easedRate;
  }

  apply(change: LearnerChange): void {
    if (change.kind === 'learningRate') {
      this.state.learningRate = change.learningRate;
      // As versions before the easing did it: what they recorded is compared bit for bit.
      if (this.state.recipe.halfAfter === 0) this.state.easedRate = change.learningRate;
      else if (change.afresh) this.state.chosenAt = this.state.baseDrawn;
    } else if (change.kind === 'seal') this.state.sealed = true;
    else if (change.kind === 'leave') {
      const gone = new Set(change.ids);
      this.room = roomOf(
        this.room.examples.filter((example) => !gone.has(example.id)),
        this.state.recipe,
      );
    } else this.#join(change.examples);
  }

  #join(examples: readonly Example[]): void {
    const { state } = this;
    const known = new Set(this.room.examples.map((example) => example.id));
    const before = this.room.count;
    this.room = roomOf([...this.room.examples, ...examples.filter(({ id }) => !known.has(id))], state.recipe);
    if (state.recipe.roomCounts === 'drawings') {
      state.owed = owedAfterJoining(state.owed, this.room.count - before, state.recipe);
    } else if (this.room.counted > state.credited) {
      state.owed = owedAfterJoining(state.owed, this.room.counted - state.credited, state.recipe);
      state.credited = this.room.counted;
    }
  }

  train(miniBatches: number): number {
    let cost = 0;
    for (let i = 0; i < miniBatches; i++) cost += this.#miniBatch();
    return cost / miniBatches;
  }

  #miniBatch(): number {
    const { state } = this;
    const { recipe } = state;
    const { batchSize } = state.settings;
    const { counted, people } = this.room;
    const passes = (state.baseDrawn - state.chosenAt) / this.base.count;
    state.easedRate = state.learningRate * rateShare(passes, state.owed, counted, recipe);
    state.carried += batchSize * roomShare(state.owed, counted, people.length, state.sealed, recipe);
    const fromRoom = Math.floor(state.carried);
    state.carried -= fromRoom;
    state.owed -= fromRoom;
    for (let i = 0; i < fromRoom; i++) {
      this.machine.stage(drawExample(this.room, this.#random), randomMove(this.#ofRoom, this.#random));
    }
    for (let i = fromRoom; i < batchSize; i++) {
      this.machine.stageBase(this.#nextOfBase(), randomMove(recipe, this.#random));
    }
    const cost = this.machine.update(state.easedRate);
    state.step++;
    state.samples += batchSize;
    if (state.step % DECAY_EVERY === 0 && recipe.weightDecay > 0) {
      this.machine.decay(state.easedRate, DECAY_EVERY);
    }
    return cost;
  }

  #nextOfBase(): number {
    const pass = Math.floor(this.state.baseDrawn / this.base.count);
    if (pass !== this.#orderOf) {
      this.#order = shuffledNumbers(this.base.count, this.state.settings.seed, pass);
      this.#orderOf = pass;
    }
    return this.#order[this.state.baseDrawn++ - pass * this.base.count]!;
  }

  network(): Network {
    return this.machine.network();
  }

  nudges(): Layers | null {
    return this.machine.nudges();
  }

  checkpoint(): Uint8Array {
    return encodeCheckpoint({
      state: { ...this.state, random: this.#random.state },
      ids: this.room.examples.map((example) => example.id),
      network: this.machine.network(),
    });
  }
}

/** The order of one pass depends on seed and pass alone, so that a checkpoint need not carry it. */
function shuffledNumbers(count: number, seed: number, pass: number): Uint32Array {
  const numbers = Uint32Array.from({ length: count }, (_, i) => i);
  return new Random(seed ^ Math.imul(pass + 1, 0x9e3779b1)).shuffle(numbers);
}
