// The perceptron of the talk, for decks and drawings that give no numbers of their own.

export const exampleWeights = [0.6, -0.4, 0.8] as const;
export const exampleInputs = [1, 1, 0] as const;
