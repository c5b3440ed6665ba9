// A vote: like a choice, and nobody can be wrong.

import type { KindProps } from '../parts/phone/kind-props';
import { Options } from '../parts/phone/options';

export function Vote({ activity, answer, open, labelledBy }: KindProps<'vote'>) {
  const chosen = answer.shown?.kind === 'vote' ? answer.shown.option : null;
  return (
    <Options
      options={activity.options}
      {...{ chosen, open, labelledBy }}
      onPress={(option) => answer.give({ kind: 'vote', option })}
    />
  );
}
