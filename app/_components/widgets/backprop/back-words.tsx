// What happens at each build, and what the digit costs before and after its nudges.

import { useWords } from '../../words/words';
import { Label } from '../parts/draw/label';
import { decimalsFor, fixed } from '../parts/draw/number-text';
import { type RoomDigit, whoDrew } from '../parts/pass/room-digit';
import type { Lesson } from './lesson';

type Props = {
  readonly digit: RoomDigit;
  readonly lesson: Lesson;
  readonly step: number;
  readonly read: number;
};

export function BackWords({ digit, lesson, step, read }: Props) {
  const { backprop: words, digits } = useWords('widgets');
  return (
    <g>
      {words.steps.map((line, i) => (
        <Label
          key={line}
          x={60}
          y={104 + i * 58}
          size={30}
          weight={i === step ? 720 : 460}
          hue={i === step ? 'var(--ink)' : 'var(--ink-3)'}
        >
          {line}
        </Label>
      ))}
      <Label x={60} y={764} size={32} voice={digit.standIn ? 'talk' : 'people'} weight={560}>
        {whoDrew(digit, digits)}
      </Label>
      <Label x={60} y={806} size={30} hue="var(--ink-2)">
        {words.itSays(read)}
      </Label>
      {step > 0 && (
        <Label x={60} y={870} size={46} hue="var(--cost)" weight={760} voice="num">
          C = {costText(lesson.cost, lesson)}
        </Label>
      )}
      {step > 2 && (
        <g>
          <Label x={60} y={912} size={30}>
            {words.afterNudges}
          </Label>
          <Label x={60} y={958} size={46} hue="var(--cost)" weight={760} voice="num">
            C = {costText(lesson.costAfter, lesson)}
          </Label>
        </g>
      )}
    </g>
  );
}

/** Before and after with the same decimals, and enough of them to see that they differ. */
export const costText = (cost: number, { cost: before, costAfter }: Lesson): string =>
  fixed(cost, decimalsFor(Math.min(before, Math.abs(before - costAfter)), 3, 5));
