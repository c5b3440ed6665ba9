// All that are right: marked one by one, then sent together.

'use client';

import { asList, useDraft } from '../../live/use-draft';
import { sameAnswer } from '../parts/phone/given-answer';
import type { KindProps } from '../parts/phone/kind-props';
import { OptionFace } from '../parts/phone/option-face';
import { lookOf } from '../parts/phone/option-look';
import { SendAnswer } from '../parts/phone/send-answer';

export function Choices({ activity, answer, open, labelledBy }: KindProps<'choices'>) {
  const kept = answer.shown?.kind === 'choices' ? answer.shown.options : null;
  const [chosen, setChosen] = useDraft(answer.draft, kept ?? [], readOptions(activity.options.length));
  const toggle = (option: number) =>
    setChosen(
      chosen.includes(option)
        ? chosen.filter((one) => one !== option)
        : [...chosen, option].sort((a, b) => a - b),
    );
  const draft = { kind: 'choices', options: chosen } as const;
  const text = chosen.length < 2 ? 'Send it' : `Send ${chosen.length} answers`;
  return (
    <>
      <p className="text-ph-label text-ink-2">
        All that are right. A wrong one costs what a right one earns.
      </p>
      <fieldset aria-labelledby={labelledBy} className={lookOf(activity.options)}>
        {activity.options.map((option, place) => (
          // biome-ignore lint/a11y/useSemanticElements: one look with the options of which one is chosen
          <button
            key={option}
            type="button"
            role="checkbox"
            aria-checked={chosen.includes(place)}
            aria-disabled={!open}
            className={chosen.includes(place) ? 'option chosen' : 'option'}
            onClick={() => open && toggle(place)}
          >
            <OptionFace option={option} place={place} />
          </button>
        ))}
      </fieldset>
      <SendAnswer
        text={text}
        open={open}
        ready={chosen.length > 0}
        sent={answer.state !== 'refused' && sameAnswer(answer.shown, draft)}
        onSend={() => answer.give(draft)}
      />
    </>
  );
}

const readOptions = (count: number) =>
  asList(
    (item): item is number => Number.isInteger(item),
    (list) => list.every((option) => option >= 0 && option < count),
  );
