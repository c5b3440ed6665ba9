// An option as it is written on its button: a letter, then its words.

import { letterOf } from '@/lib/kinds/parts/rows';

type Props = {
  readonly option: string;
  /** Null: no letter. */
  readonly place: number | null;
  /** See `fitOf`: the same for all options of a question. */
  readonly fit: string;
};

export function OptionFace({ option, place, fit }: Props) {
  return (
    <>
      {place !== null && (
        <span className="option-letter" aria-hidden="true">
          {letterOf(place)}
        </span>
      )}
      <span className="option-text" style={{ ['--fit' as string]: fit }}>
        {option}
      </span>
    </>
  );
}
