// An option as it is written on its button: a letter, then its words.

import { letterOf } from '../letters';

type Props = {
  readonly option: string;
  /** Null: no letter. */
  readonly place: number | null;
};

export function OptionFace({ option, place }: Props) {
  return (
    <>
      {place !== null && (
        <span className="option-letter" aria-hidden="true">
          {letterOf(place)}
        </span>
      )}
      <span className="option-text">{option}</span>
    </>
  );
}
