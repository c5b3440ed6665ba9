// One number to slide, with its name before and its value behind.

import { type ReactNode, useId } from 'react';
import { fixed } from '../draw/number-text';

type Props = {
  readonly name: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  readonly decimals?: number;
};

export function HandSlider({ name, value, min, max, step, onChange, decimals = 1 }: Props) {
  const id = useId();
  return (
    <div className="hand-slider">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        className="slider"
        {...{ min, max, step, value }}
        aria-valuetext={fixed(value, decimals)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id} className="num">
        {fixed(value, decimals)}
      </output>
    </div>
  );
}
