// One to five, with the ends named.

import type { KindProps } from '../parts/phone/kind-props';
import { Options } from '../parts/phone/options';

export function Scale({ activity, answer, open, labelledBy }: KindProps<'scale'>) {
  const chosen = answer.shown?.kind === 'scale' ? answer.shown.value - 1 : null;
  return (
    <div className="grid gap-2">
      <Options
        row
        letters={false}
        options={['1', '2', '3', '4', '5']}
        {...{ chosen, open, labelledBy }}
        onPress={(option) => answer.give({ kind: 'scale', value: option + 1 })}
      />
      <p className="flex justify-between gap-6 text-ph-label text-ink-2">
        <span>1: {activity.low}</span>
        <span className="text-right">5: {activity.high}</span>
      </p>
    </div>
  );
}
