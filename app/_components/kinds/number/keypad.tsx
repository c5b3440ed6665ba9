// Keys for a number: large ones, so that the phone's own keyboard need not cover half of the question.

import { plainNumber, typedNumber } from './numbers';

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly min: number;
  readonly max: number;
  readonly hint: string;
  readonly open: boolean;
  readonly labelledBy: string;
};

const longest = 12;

export function Keypad({ text, onText, min, max, hint, open, labelledBy }: Props) {
  const value = typedNumber(text);
  const problem =
    value === null
      ? ''
      : value > max
        ? `At most ${plainNumber(max)}.`
        : value < min
          ? `At least ${plainNumber(min)}.`
          : '';
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
        {problem || `From ${plainNumber(min)} to ${plainNumber(max)}.${hint}`}
      </p>
      <div className="keypad-keys grid grid-cols-3 gap-2 [@media(max-height:660px)]:grid-cols-6">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <span key={digit} className="contents">
            {key(digit, () => press(digit))}
          </span>
        ))}
        {min < 0 && text === '' ? key('−', () => onText('-'), 'minus') : key('.', () => press('.'), 'point')}
        {key('0', () => press('0'))}
        {key('del', () => onText(text.slice(0, -1)), 'delete')}
      </div>
    </div>
  );
}
