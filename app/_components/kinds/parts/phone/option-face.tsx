// An option as it is written on its button: a letter, then its words.

import { letterOf } from '@/lib/kinds/parts/rows';

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
      <span className="option-text" style={{ ['--fit' as string]: fitOf(option) }}>
        {option}
      </span>
    </>
  );
}

/** A tile's words as large as they fit: one figure fills it, seven letters stand beside each other. */
const fitOf = (option: string): string => Math.min(1, 2.4 / Math.max(1, option.length)).toFixed(2);
