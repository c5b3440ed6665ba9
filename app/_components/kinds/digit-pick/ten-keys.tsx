// Ten keys, one per digit.

type Props = { readonly chosen: number | null; readonly onPick: (digit: number) => void };

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

export const TenKeys = ({ chosen, onPick }: Props) => (
  <fieldset aria-labelledby="question" className="grid grid-cols-5 gap-2">
    {digits.map((digit) => (
      <button
        key={digit}
        type="button"
        aria-pressed={chosen === digit}
        className={chosen === digit ? 'option chosen ten' : 'option ten'}
        onClick={() => onPick(digit)}
      >
        {digit}
      </button>
    ))}
  </fieldset>
);
