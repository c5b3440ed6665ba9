// Which neurons, which cost, and how the network learns: all that training needs to know besides the network.

/** What a hidden neuron does with its weighted input. */
export type HiddenNeuron = 'sigmoid' | 'relu';

/**
 * How far the outputs are from the desired ones. The output layer belongs to it: sigmoid neurons for
 * 'quadratic' and 'cross-entropy', softmax neurons for 'log-likelihood'.
 */
export type Cost = 'quadratic' | 'cross-entropy' | 'log-likelihood';

export type Formulas = { readonly hidden: HiddenNeuron; readonly cost: Cost };

export const defaultFormulas: Formulas = { hidden: 'sigmoid', cost: 'log-likelihood' };

/** The learning rate to begin with: near the best of those that the `accuracy` bench tries, on the careful side. */
export function firstRate({ hidden, cost }: Formulas): number {
  if (hidden === 'relu') return cost === 'quadratic' ? 0.5 : 0.05;
  return cost === 'quadratic' ? 3 : 0.5;
}

export type Recipe = Formulas & {
  /** λ/n of L2 regularisation: each mini-batch shrinks all weights by the factor 1 − η λ/n. */
  readonly weightDecay: number;
  /** Every digit is moved by up to this many pixels each way, differently every time it is trained on. */
  readonly shift: number;
  /** It is also slanted, turned and stretched by up to this part of its size; at most 0.2. */
  readonly warp: number;
  /** The same for digits of the room, of which there are few. */
  readonly roomWarp: number;
  /** A digit that joins adds this many draws of the room's digits. */
  readonly roomViews: number;
  /** Passes over MNIST after which the learning rate has eased to half of the chosen one; 0: it stays. */
  readonly halfAfter: number;
  /** How participants count: by their drawings, or so that nobody counts for more than the median participant. */
  readonly roomCounts: 'drawings' | 'people';
};

export const defaultRecipe: Recipe = {
  ...defaultFormulas,
  weightDecay: 1 / 60_000,
  shift: 1,
  warp: 0.08,
  roomWarp: 0.16,
  roomViews: 35,
  halfAfter: 20,
  roomCounts: 'people',
};

type Later = 'roomWarp' | 'roomViews' | 'halfAfter' | 'roomCounts';
/** As a session has recorded it. */
export type RecordedRecipe = Omit<Recipe, Later> & { readonly [Name in Later]?: Recipe[Name] | undefined };

/** Where an older version's recipe does not say, this is what that version did. */
export function completed(recipe: RecordedRecipe): Recipe {
  const { warp, roomWarp = warp, roomViews = 50, halfAfter = 0, roomCounts = 'drawings' } = recipe;
  const { hidden, cost, weightDecay, shift } = recipe;
  return { hidden, cost, weightDecay, shift, warp, roomWarp, roomViews, halfAfter, roomCounts };
}
