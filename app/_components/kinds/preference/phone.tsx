// preference on a phone: options are put in order as those of an order are.

'use client';

import { ArrangedList, useArranged } from '../order/arranged';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { RoomBars } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';

function Body({ activity, answer, open, labelledBy }: BodyProps<'preference'>) {
  const words = useKindWords('preference');
  const { options, rich } = activity;
  const kept =
    answer.shown?.kind === 'preference' ? answer.shown.order.map((option) => options[option] ?? '') : null;
  const arranged = useArranged({ all: options, kept, draft: answer.draft, open, words });
  return (
    <>
      <p className="text-ph-label text-ink-2">{words.hint}</p>
      <ArrangedList {...arranged} {...{ open, labelledBy, words, rich }} />
      <SendAnswer
        {...{ answer, open }}
        value={{ kind: 'preference', order: arranged.items.map((item) => options.indexOf(item)) }}
        text={words.send}
        ready={arranged.touched}
        asItIs
      />
    </>
  );
}

const Asked = (props: AskedProps<'preference'>) => (
  <Question {...props}>{(body) => <Body {...body} />}</Question>
);

function Revealed(props: RevealedProps<'preference'>) {
  const words = useKindWords('preference');
  return (
    <RevealedFrame {...props}>
      <RoomBars {...props} />
      <p className="text-ph-label text-ink-2">{words.meaning}</p>
    </RevealedFrame>
  );
}

export const preferencePhone: PhoneScreens<'preference'> = { Asked, Revealed };
