// A line to write on, with its label above and a sentence below when something is wrong.

import { type ComponentProps, useId } from 'react';

type Props = ComponentProps<'input'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Said aloud when it appears. */
  readonly problem?: string | undefined;
};

export function Field({ label, hint, problem, id, className = '', ...rest }: Props) {
  const own = useId();
  const input = id ?? own;
  const described = [hint && `${input}-hint`, problem && `${input}-problem`].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={input} className="block text-ph-label text-ink-2">
        {label}
      </label>
      <input
        id={input}
        className="field-input"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...rest}
      />
      {hint && (
        <p id={`${input}-hint`} className="mt-1 text-ph-min text-ink-2">
          {hint}
        </p>
      )}
      <p id={`${input}-problem`} role="alert" className="mt-1 text-ph-label font-[640] text-cost empty:mt-0">
        {problem}
      </p>
    </div>
  );
}
