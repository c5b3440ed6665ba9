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
  const value = typedNumber(text);
  const problem =
    value === null ? '' : value > max ? words.atMost(max) : value < min ? words.atLeast(min) : '';
  const press = (key: string) => text.length < longest && onText(text + key);
  const key = (label: string, act: () => void, said?: string) => (
    <button type="button" className="btn keypad-key num" disabled={!open} onClick={act}>
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
        {problem || words.range(min, max, nearest)}
      </p>
      <div className="keypad-keys grid grid-cols-3 gap-2 [@media(max-height:660px)]:grid-cols-6">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <span key={digit} className="contents">
            {key(digit, () => press(digit))}
          </span>
        ))}
        {min < 0 && text === ''
          ? key('−', () => onText('-'), words.minus)
          : key('.', () => press('.'), words.point)}
        {key('0', () => press('0'))}
        {key(words.deleteKey, () => onText(text.slice(0, -1)), words.delete)}
      </div>
    </div>
  );
}
