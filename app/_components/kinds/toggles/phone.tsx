// toggles on a phone: one's own inputs, each on or off like a neuron's.

'use client';

import { asList, useDraft } from '../../live/use-draft';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { RoomBars } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';

function Body({ activity, answer, open, labelledBy }: BodyProps<'toggles'>) {
  const words = useKindWords('toggles');
  const kept = answer.shown?.kind === 'toggles' ? answer.shown.on : null;
  const [on, setOn, touched] = useDraft(
    answer.draft,
    kept ?? activity.labels.map(() => false),
    readToggles(activity.labels.length),
  );
  const draft = { kind: 'toggles', on } as const;
  return (
    <>
      <fieldset aria-labelledby={labelledBy} className="grid auto-rows-fr">
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
      <SendAnswer {...{ answer, open }} value={draft} text={words.send(on)} ready={touched} asItIs />
    </>
  );
}

const readToggles = (count: number) =>
  asList(
    (item): item is boolean => typeof item === 'boolean',
    (list) => list.length === count,
  );

const Asked = (props: AskedProps<'toggles'>) => (
  <Question {...props}>{(body) => <Body {...body} />}</Question>
);

const Revealed = (props: RevealedProps<'toggles'>) => (
  <RevealedFrame {...props}>
    <RoomBars {...props} chosenOnly />
  </RevealedFrame>
);

export const togglesPhone: PhoneScreens<'toggles'> = { Asked, Revealed };
