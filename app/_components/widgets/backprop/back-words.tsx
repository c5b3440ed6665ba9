// What happens at each build, and what the digit costs before and after its nudges.

import { Label } from '../draw/label';
import { fixed } from '../draw/number-text';
import { type RoomDigit, whoDrew } from '../room-digit';
import type { Lesson } from './lesson';

const steps = [
  'The answer comes forward',
  'Its error stands at the end',
  'The error flows back',
  'Every weight gets its nudge',
];

type Props = {
  readonly digit: RoomDigit;
  readonly lesson: Lesson;
  readonly step: number;
  readonly read: number;
};

export function BackWords({ digit, lesson, step, read }: Props) {
  return (
    <g>
      {steps.map((words, i) => (
        <Label
          key={words}
          x={60}
          y={118 + i * 60}
          size={30}
          weight={i === step ? 720 : 460}
          hue={i === step ? 'var(--ink)' : 'var(--ink-3)'}
        >
          {words}
        </Label>
      ))}
      <Label x={60} y={764} size={32} voice={digit.standIn ? 'talk' : 'people'} weight={560}>
        {whoDrew(digit)}
      </Label>
      <Label x={60} y={806} size={30} hue="var(--ink-2)">
        It says {read}
      </Label>
      {step > 0 && (
        <Label x={60} y={884} size={50} hue="var(--cost)" weight={760} voice="num">
          C = {fixed(lesson.cost, 3)}
        </Label>
      )}
      {step > 2 && (
        <g>
          <Label x={60} y={934} size={30}>
            after these nudges
          </Label>
          <Label x={60} y={984} size={50} hue="var(--cost)" weight={760} voice="num">
            C = {fixed(lesson.costAfter, 3)}
          </Label>
        </g>
      )}
    </g>
  );
}

export const stepWords = (step: number): string => steps[step] ?? '';
