// choices on a phone: marked one by one, then sent together.

'use client';

import { asList, useDraft } from '../../live/use-draft';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens } from '../parts/phone/kind-props';
import { OptionFace } from '../parts/phone/option-face';
import { fitOf, lookOf } from '../parts/phone/option-look';
import { Question } from '../parts/phone/question';
import { BarsRevealed } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';

function Body({ activity, answer, open, labelledBy }: BodyProps<'choices'>) {
  const words = useKindWords('choices');
  const kept = answer.shown?.kind === 'choices' ? answer.shown.options : null;
  const [chosen, setChosen] = useDraft(answer.draft, kept ?? [], readOptions(activity.options.length));
  const toggle = (option: number) =>
    setChosen(
      chosen.includes(option)
        ? chosen.filter((one) => one !== option)
        : [...chosen, option].sort((a, b) => a - b),
    );
  const draft = { kind: 'choices', options: chosen } as const;
  return (
    <>
      <p className="text-ph-label text-ink-2">{words.hint}</p>
      <fieldset aria-labelledby={labelledBy} className={lookOf(activity.options)}>
        {activity.options.map((option, place) => (
          // biome-ignore lint/a11y/useSemanticElements: it looks like options of which one is chosen
          <button
            key={option}
            type="button"
            role="checkbox"
            aria-checked={chosen.includes(place)}
            aria-disabled={!open}
            className={chosen.includes(place) ? 'option chosen' : 'option'}
            onClick={() => open && toggle(place)}
          >
            <OptionFace option={option} rich={activity.rich} place={place} fit={fitOf(activity.options)} />
          </button>
        ))}
      </fieldset>
      <SendAnswer
        {...{ answer, open }}
        value={draft}
        text={words.send(chosen.length)}
        ready={chosen.length > 0}
      />
    </>
  );
}

const readOptions = (count: number) =>
  asList(
    (item): item is number => Number.isInteger(item),
    (list) => list.every((option) => option >= 0 && option < count),
  );

const Asked = (props: AskedProps<'choices'>) => (
  <Question {...props}>{(body) => <Body {...body} />}</Question>
);

export const choicesPhone: PhoneScreens<'choices'> = { Asked, Revealed: BarsRevealed };
