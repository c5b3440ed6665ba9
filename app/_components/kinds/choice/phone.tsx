// choice on a phone: a press is the answer.

'use client';

import type { AskedProps, PhoneScreens } from '../parts/phone/kind-props';
import { Options } from '../parts/phone/options';
import { Question } from '../parts/phone/question';
import { BarsRevealed } from '../parts/phone/room-answers';
import { ParkFigure, parkOn } from './park-figure';

function Asked(props: AskedProps<'choice'>) {
  const park = parkOn(props.blocks);
  return (
    <Question {...props} figure={park && <ParkFigure block={park} />}>
      {({ activity, answer, open, labelledBy }) => (
        <Options
          options={activity.options}
          rich={activity.rich}
          chosen={answer.shown?.kind === 'choice' ? answer.shown.option : null}
          {...{ open, labelledBy }}
          onPress={(option) => answer.give({ kind: 'choice', option })}
        />
      )}
    </Question>
  );
}

export const choicePhone: PhoneScreens<'choice'> = { Asked, Revealed: BarsRevealed };
