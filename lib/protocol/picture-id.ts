// Ids of pictures that nobody in the room drew, for the `ink` query: a place in MNIST's test set, or a digit of a digit-pick
// by its turn, which does not tell the place. No drawing's id has a `#`.

export const testDigitId = (place: number): string => `#${place}`;

export const roundDigitId = (activity: string, turn: number): string => `${activity}#${turn}`;

export type PictureName =
  | { readonly kind: 'testDigit'; readonly place: number }
  | { readonly kind: 'roundDigit'; readonly activity: string; readonly turn: number };

/** Null for the id of a drawing, and for nonsense. */
export function readPictureId(id: string): PictureName | null {
  const [, activity, number] = /^([\w-]*)#(\d{1,4})$/.exec(id) ?? [];
  if (activity === undefined || number === undefined) return null;
  return activity === ''
    ? { kind: 'testDigit', place: Number(number) }
    : { kind: 'roundDigit', activity, turn: Number(number) };
}
