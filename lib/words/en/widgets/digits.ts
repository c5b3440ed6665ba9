// What several widgets say of a digit: whose it is, and what stands in for it.

/** "a 3", "an 8". */
export const aDigit = (label: number): string => `${label === 8 ? 'an' : 'a'} ${label}`;

export const digits = {
  drewBy: (name: string, label: number) => `${name} drew ${aDigit(label)}`,
  /** While names are covered. */
  drewSomebody: (label: number) => `Somebody here drew ${aDigit(label)}`,
  ofTestSet: (label: number) => `${label === 8 ? 'An' : 'A'} ${label} from the MNIST test set`,
  yours: (label: number) => `Your ${label}`,
  handwritten: 'A handwritten digit',
  handwrittenOf: (label: number) => `A handwritten ${label}`,
  place: (place: number) => `Digit ${place}`,
  placeOf: (place: number, count: number) => `Digit ${place} of ${count}`,
  rightOf: (right: number, answered: number) => `${right} of ${answered}`,
  /** In front of the digit that it reads under the finger. */
  wouldSay: 'It would say',
  networkAwaited: 'Your phone is loading the network.',
};
