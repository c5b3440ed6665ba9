// The rates that the room votes on, with the votes as they come. The winner runs; a press on the stage runs another one.

'use client';

import type { KeyboardEvent } from 'react';
import { Label } from '../draw/label';
import type { PlotSheet } from './plot-sheet';
import { trimmedRate } from './rates';

export type RateChoice = {
  readonly rate: number;
  readonly votes: number;
  /** The vote is closed and this has most of it. */
  readonly won: boolean;
};

type Props = {
  readonly sheet: PlotSheet;
  readonly x: number;
  readonly y: number;
  readonly choices: readonly RateChoice[];
  /** The one that runs. */
  readonly rate: number;
  readonly onChoose: ((rate: number) => void) | null;
};

export function RateList({ sheet, x, y, choices, rate, onChoose }: Props) {
  const { u, type } = sheet;
  const row = u * 1.5;
  const most = Math.max(1, ...choices.map(({ votes }) => votes));
  return (
    <g>
      <Label x={x} y={y + type} size={type} hue="var(--ink-2)" halo={type * 0.5}>
        learning rate
      </Label>
      {choices.map((choice, i) => (
        <Choice
          key={choice.rate}
          sheet={sheet}
          x={x}
          y={y + type * 1.6 + i * row}
          choice={choice}
          share={choice.votes / most}
          runs={choice.rate === rate}
          onChoose={onChoose}
        />
      ))}
    </g>
  );
}

type ChoiceProps = Pick<Props, 'sheet' | 'x' | 'y' | 'onChoose'> & {
  readonly choice: RateChoice;
  readonly share: number;
  readonly runs: boolean;
};

function Choice({ sheet, x, y, choice, share, runs, onChoose }: ChoiceProps) {
  const { u, type, pen } = sheet;
  const { rate, votes } = choice;
  const height = u * 1.25;
  const [name, bar] = [u * 2.75, u * 3.5];
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose?.(rate);
  };
  const button = onChoose
    ? {
        role: 'button',
        tabIndex: 0,
        'aria-pressed': runs,
        onKeyDown: press,
        onClick: () => onChoose(rate),
        className: 'press',
      }
    : {};
  return (
    <g {...button} aria-label={`${trimmedRate(rate)}, ${votes} votes`}>
      <rect
        x={x}
        y={y}
        width={name}
        height={height}
        fill={runs ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={pen * 0.35}
      />
      <Label
        x={x + name / 2}
        y={y + height / 2 + type * 0.36}
        size={type}
        anchor="middle"
        voice="num"
        weight={runs ? 760 : 560}
        hue={runs ? 'var(--on-ink)' : 'var(--ink)'}
      >
        {trimmedRate(rate)}
      </Label>
      {votes > 0 && (
        <g>
          <rect
            x={x + name + u * 0.25}
            y={y + height * 0.14}
            width={Math.max(4, bar * share)}
            height={height * 0.72}
            fill="var(--room)"
            stroke="var(--ink)"
            strokeWidth={pen * 0.35}
          />
          <Label
            x={x + name + u * 0.6 + Math.max(4, bar * share)}
            y={y + height / 2 + type * 0.36}
            size={type}
            voice="num"
            weight={680}
            halo={type * 0.4}
          >
            {votes}
          </Label>
        </g>
      )}
    </g>
  );
}
