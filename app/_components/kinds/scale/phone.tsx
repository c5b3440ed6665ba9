// scale on a phone: one to five, with the ends named.

'use client';

import { useKindWords } from '../parts/kind-words';
import type { AskedProps, PhoneScreens } from '../parts/phone/kind-props';
import { Options } from '../parts/phone/options';
import { Question } from '../parts/phone/question';
import { BarsRevealed } from '../parts/phone/room-answers';

const steps = [1, 2, 3, 4, 5];

function Asked(props: AskedProps<'scale'>) {
  const words = useKindWords('scale');
  return (
    <Question {...props}>
      {({ activity, answer, open, labelledBy }) => (
        <div className="grid gap-2">
          <Options
            row
            letters={false}
            options={steps.map(words.step)}
            chosen={answer.shown?.kind === 'scale' ? answer.shown.value - 1 : null}
            {...{ open, labelledBy }}
            onPress={(option) => answer.give({ kind: 'scale', value: option + 1 })}
          />
          <p className="flex justify-between gap-6 text-ph-label text-ink-2">
            <span>{words.end(1, activity.low)}</span>
            <span className="text-right">{words.end(steps.length, activity.high)}</span>
          </p>
        </div>
      )}
    </Question>
  );
}

export const scalePhone: PhoneScreens<'scale'> = { Asked, Revealed: BarsRevealed };
