// An option as it is written on its button: a letter, then its words.

import type { Rich as RichWords } from '@/lib/inline';
import { letterOf } from '@/lib/kinds/parts/rows';
import { Rich } from '../../../slides/rich';

type Props = {
  readonly option: string;
  readonly rich: RichWords | undefined;
  /** Null: no letter. */
  readonly place: number | null;
  /** See `fitOf`: the same for all options of a question. */
  readonly fit: string;
};

export function OptionFace({ option, rich, place, fit }: Props) {
  return (
    <>
      {place !== null && (
        <span className="option-letter" aria-hidden="true">
          {letterOf(place)}
        </span>
      )}
      <span className="option-text" style={{ ['--fit' as string]: fit }}>
        <Rich text={option} rich={rich} />
      </span>
    </>
  );
}
