// true-false on a phone: two options without letters.

'use client';

import { useKindWords } from '../parts/kind-words';
import type { AskedProps, PhoneScreens } from '../parts/phone/kind-props';
import { Options } from '../parts/phone/options';
import { Question } from '../parts/phone/question';
import { BarsRevealed } from '../parts/phone/room-answers';

function Asked(props: AskedProps<'true-false'>) {
  const { options } = useKindWords('true-false');
  return (
    <Question {...props}>
      {({ answer, open, labelledBy }) => (
        <Options
          options={options}
          letters={false}
          chosen={answer.shown?.kind === 'true-false' ? Number(answer.shown.value) : null}
          {...{ open, labelledBy }}
          onPress={(option) => answer.give({ kind: 'true-false', value: option === 1 })}
        />
      )}
    </Question>
  );
}

export const trueFalsePhone: PhoneScreens<'true-false'> = { Asked, Revealed: BarsRevealed };
