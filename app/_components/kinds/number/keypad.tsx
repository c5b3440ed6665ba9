// Keys for a number: large ones, so that the phone's own keyboard need not cover half of the question.

'use client';

import { useKindWords } from '../parts/kind-words';
import { typedNumber } from './numbers';

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly min: number;
  readonly max: number;
  /** The nearest guess wins. */
  readonly nearest: boolean;
  readonly open: boolean;
  readonly labelledBy: string;
};

const longest = 12;

export function Keypad({ text, onText, min, max, nearest, open, labelledBy }: Props) {
  const words = useKindWords('number').keypad;
  const press = (key: string) => text.length < longest && onText(text + key);
  return (
    <div className="grid gap-2">
      <input
        className="keypad-figure num"
        inputMode="none"
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby="keypad-problem"
        value={text}
        readOnly={!open}
        onChange={(event) => onText(event.target.value.slice(0, longest))}
      />
      <p id="keypad-problem" role="status" className="min-h-5 text-ph-label text-ink-2">
        {outside(typedNumber(text), { min, max }, words) || words.range(min, max, nearest)}
      </p>
      <div className="keypad-keys grid grid-cols-3 gap-2 [@media(max-height:660px)]:grid-cols-6">
        {[...'123456789'].map((digit) => (
          <Key key={digit} label={digit} open={open} onPress={() => press(digit)} />
        ))}
        {min < 0 && text === '' ? (
          <Key label="−" said={words.minus} open={open} onPress={() => onText('-')} />
        ) : (
          <Key label="." said={words.point} open={open} onPress={() => press('.')} />
        )}
        <Key label="0" open={open} onPress={() => press('0')} />
        <Key
          label={words.deleteKey}
          said={words.delete}
          open={open}
          onPress={() => onText(text.slice(0, -1))}
        />
      </div>
    </div>
  );
}

type Bounds = { readonly min: number; readonly max: number };
type KeypadWords = ReturnType<typeof useKindWords<'number'>>['keypad'];

/** '' where a number can be sent, and before it is one. */
function outside(value: number | null, { min, max }: Bounds, words: KeypadWords): string {
  if (value === null || (value >= min && value <= max)) return '';
  return value > max ? words.atMost(max) : words.atLeast(min);
}

type KeyProps = {
  readonly label: string;
  /** What a screen reader says instead. */
  readonly said?: string;
  readonly open: boolean;
  readonly onPress: () => void;
};

const Key = ({ label, said, open, onPress }: KeyProps) => (
  <button type="button" className="btn keypad-key num" disabled={!open} onClick={onPress}>
    {said ? (
      <>
        <span aria-hidden="true">{label}</span>
        <span className="sr-only">{said}</span>
      </>
    ) : (
      label
    )}
  </button>
);
