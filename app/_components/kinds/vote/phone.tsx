// vote on a phone: like a choice, and no one can be wrong.

'use client';

import type { AskedProps, PhoneScreens } from '../parts/phone/kind-props';
import { Options } from '../parts/phone/options';
import { Question } from '../parts/phone/question';
import { BarsRevealed } from '../parts/phone/room-answers';

const Asked = (props: AskedProps<'vote'>) => (
  <Question {...props}>
    {({ activity, answer, open, labelledBy }) => (
      <Options
        options={activity.options}
        rich={activity.rich}
        chosen={answer.shown?.kind === 'vote' ? answer.shown.option : null}
        {...{ open, labelledBy }}
        onPress={(option) => answer.give({ kind: 'vote', option })}
      />
    )}
  </Question>
);

export const votePhone: PhoneScreens<'vote'> = { Asked, Revealed: BarsRevealed };
