// One's own inputs: each is on or off, like a neuron's.

'use client';

import { asList, useDraft } from '../../live/use-draft';
import { sameAnswer } from '../parts/phone/given-answer';
import type { KindProps } from '../parts/phone/kind-props';
import { SendAnswer } from '../parts/phone/send-answer';

export function Toggles({ activity, answer, open, labelledBy }: KindProps<'toggles'>) {
  const kept = answer.shown?.kind === 'toggles' ? answer.shown.on : null;
  const [on, setOn] = useDraft(
    answer.draft,
    kept ?? activity.labels.map(() => false),
    readToggles(activity.labels.length),
  );
  const draft = { kind: 'toggles', on } as const;
  return (
    <>
      <fieldset aria-labelledby={labelledBy} className="grid">
        {activity.labels.map((label, place) => (
          <button
            key={label}
            type="button"
            role="switch"
            aria-checked={on[place]}
            aria-disabled={!open}
            className="toggle"
            onClick={() => open && setOn(on.map((each, at) => (at === place ? !each : each)))}
          >
            <span>{label}</span>
            <span className={on[place] ? 'toggle-neuron on num' : 'toggle-neuron num'} aria-hidden="true">
              {on[place] ? 1 : 0}
            </span>
          </button>
        ))}
      </fieldset>
      <SendAnswer
        text={`Send ${on.map(Number).join(' ')}`}
        open={open}
        ready={on.some(Boolean)}
        asItIs
        sent={answer.state !== 'refused' && sameAnswer(answer.shown, draft)}
        onSend={() => answer.give(draft)}
      />
    </>
  );
}

const readToggles = (count: number) =>
  asList(
    (item): item is boolean => typeof item === 'boolean',
    (list) => list.length === count,
  );
