// One of a few values, side by side: radio buttons that look like console buttons. Arrow keys come with the radios.

import { type ReactNode, useId } from 'react';

type Props<T extends string | number> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: ReactNode; readonly disabled?: boolean }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className?: string;
};

export function Segmented<T extends string | number>({
  label,
  options,
  value,
  onChange,
  className = '',
}: Props<T>) {
  const name = useId();
  return (
    <fieldset className={`flex ${className}`}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="segment">
          <input
            type="radio"
            className="sr-only"
            name={name}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
