// True or false.

import type { KindProps } from '../parts/phone/kind-props';
import { Options } from '../parts/phone/options';

export function TrueFalse({ answer, open, labelledBy }: KindProps<'true-false'>) {
  const chosen = answer.shown?.kind === 'true-false' ? Number(answer.shown.value) : null;
  return (
    <Options
      options={['False', 'True']}
      letters={false}
      {...{ chosen, open, labelledBy }}
      onPress={(option) => answer.give({ kind: 'true-false', value: option === 1 })}
    />
  );
}
