// One of several: a press is the answer.

import type { KindProps } from '../parts/phone/kind-props';
import { Options } from '../parts/phone/options';

export function Choice({ activity, answer, open, labelledBy }: KindProps<'choice'>) {
  const chosen = answer.shown?.kind === 'choice' ? answer.shown.option : null;
  return (
    <Options
      options={activity.options}
      {...{ chosen, open, labelledBy }}
      onPress={(option) => answer.give({ kind: 'choice', option })}
    />
  );
}
