// The rates that the room votes on. The winner runs; a press on the stage runs another one.

'use client';

import type { KeyboardEvent } from 'react';
import { useWords } from '../../words/words';
import type { PlotSheet } from '../parts/curve/plot-sheet';
import { Label } from '../parts/draw/label';

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
  const words = useWords('widgets').descent;
  return (
    <g>
      <Label x={x} y={y + type} size={type} hue="var(--ink-2)" halo={type * 0.5}>
        {words.learningRate}
      </Label>
      {choices.map((choice, i) => (
        <Choice
          key={choice.rate}
          sheet={sheet}
          x={x}
          y={y + type * 1.6 + i * u * 1.5}
          choice={choice}
          runs={choice.rate === rate}
          onChoose={onChoose}
        />
      ))}
    </g>
  );
}

type ChoiceProps = Pick<Props, 'sheet' | 'x' | 'y' | 'onChoose'> & {
  readonly choice: RateChoice;
  readonly runs: boolean;
};

function Choice({ sheet, x, y, choice, runs, onChoose }: ChoiceProps) {
  const { u, type, pen } = sheet;
  const { rate, votes, won } = choice;
  const words = useWords('widgets').descent;
  const [width, height] = [u * 2.75, u * 1.25];
  return (
    <g {...buttonFor(rate, runs, onChoose)} aria-label={words.runRate(rate, votes, won)}>
      <rect
        {...{ x, y, width, height }}
        fill={runs ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={pen * 0.35}
      />
      <Label
        x={x + width / 2}
        y={y + height / 2 + type * 0.36}
        size={type}
        anchor="middle"
        voice="num"
        weight={runs ? 760 : 560}
        hue={runs ? 'var(--on-ink)' : 'var(--ink)'}
      >
        {rate}
      </Label>
      {won && <ByTheRoom sheet={sheet} x={x + width} y={y + height / 2} />}
    </g>
  );
}

function buttonFor(rate: number, runs: boolean, onChoose: Props['onChoose']) {
  if (!onChoose) return {};
  return {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': runs,
    className: 'press',
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onChoose(rate);
    },
    onClick: () => onChoose(rate),
    // The mouse leaves the keys to the turning of pages.
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
  };
}

/** Beside the rate that won the vote. */
function ByTheRoom({ sheet: { u, type, pen }, x, y }: Pick<ChoiceProps, 'sheet' | 'x' | 'y'>) {
  const words = useWords('widgets').descent;
  return (
    <g>
      <circle
        cx={x + u * 0.75}
        cy={y}
        r={u * 0.36}
        fill="var(--room)"
        stroke="var(--ink)"
        strokeWidth={pen * 0.35}
      />
      <Label x={x + u * 1.4} y={y + type * 0.36} size={type} weight={640} halo={type * 0.4}>
        {words.theRoom}
      </Label>
    </g>
  );
}
