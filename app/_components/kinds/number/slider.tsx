// A line from min to max to slide on, with a step up and down at its ends. Empty until it is moved.

'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { useKindWords } from '../parts/kind-words';
import { snapped } from './numbers';

type Props = {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number | null;
  readonly open: boolean;
  readonly labelledBy: string;
  readonly onChange: (value: number) => void;
};

/** Keys that keep a slider at its first value, or that choose. */
const choosesFirst: Readonly<Record<string, true>> = {
  Home: true,
  ArrowLeft: true,
  ArrowDown: true,
  PageDown: true,
  Enter: true,
  ' ': true,
};

export function Slider({ min, max, step, value, open, labelledBy, onChange }: Props) {
  const { figure, slider } = useKindWords('number');
  const at = value ?? min;
  const place = (line: { readonly value: string }) => snapped(Number(line.value), min, max, step);
  const by = (steps: number) => onChange(snapped(at + steps * step, min, max, step));
  return (
    <div className="grid gap-3">
      <output className="num text-center text-[3.5rem] leading-none font-[760]">
        {value === null ? <span className="text-ink-3">?</span> : figure(value)}
      </output>
      <div className="grid grid-cols-[48px_1fr_48px] items-center gap-2">
        <button type="button" className="btn px-0! num text-[1.5rem]" disabled={!open} onClick={() => by(-1)}>
          <span aria-hidden="true">−</span>
          <span className="sr-only">{slider.less}</span>
        </button>
        <input
          type="range"
          className={value === null ? 'slider untouched' : 'slider'}
          aria-labelledby={labelledBy}
          aria-valuetext={value === null ? slider.untouched : figure(value)}
          {...{ min, max, step }}
          value={at}
          disabled={!open}
          onChange={(event) => onChange(place(event.target))}
          {...(value === null && atRest(onChange, min, place))}
        />
        <button type="button" className="btn px-0! num text-[1.5rem]" disabled={!open} onClick={() => by(1)}>
          <span aria-hidden="true">+</span>
          <span className="sr-only">{slider.more}</span>
        </button>
      </div>
      <p className="num flex justify-between text-ph-label text-ink-2" aria-hidden="true">
        <span>{figure(min)}</span>
        <span>{figure(max)}</span>
      </p>
    </div>
  );
}

/** At rest it stands at its first value, and choosing that changes nothing that a browser would tell. */
const atRest = (
  choose: (value: number) => void,
  first: number,
  place: (line: HTMLInputElement) => number,
) => ({
  onPointerUp: ({ currentTarget }: PointerEvent<HTMLInputElement>) => choose(place(currentTarget)),
  onKeyDown(event: KeyboardEvent) {
    if (!choosesFirst[event.key]) return;
    event.preventDefault();
    choose(first);
  },
});
