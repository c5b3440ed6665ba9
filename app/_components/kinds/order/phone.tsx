// order on a phone: items move up and down by buttons, or are dragged by their grip.

'use client';

import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { RoomBars } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';
import { ArrangedList, useArranged } from './arranged';
import { OrderRevealed } from './order-revealed';

function Body({ activity, answer, open, labelledBy }: BodyProps<'order'>) {
  const words = useKindWords('order');
  const kept = answer.shown?.kind === 'order' ? answer.shown.items : null;
  const arranged = useArranged({ all: activity.items, kept, draft: answer.draft, open, words });
  return (
    <>
      <p className="text-ph-label text-ink-2">{words.hint}</p>
      <ArrangedList {...arranged} {...{ open, labelledBy, words }} rich={activity.rich} />
      <SendAnswer
        {...{ answer, open }}
        value={{ kind: 'order', items: arranged.items }}
        text={words.send}
        ready={arranged.touched}
        asItIs
      />
    </>
  );
}

const Asked = (props: AskedProps<'order'>) => <Question {...props}>{(body) => <Body {...body} />}</Question>;

function Revealed(props: RevealedProps<'order'>) {
  const { solution } = props.revealed;
  const own = props.kept?.kind === 'order' ? props.kept.items : null;
  return (
    <RevealedFrame {...props} showsRight>
      {solution?.kind === 'order' && (
        <OrderRevealed right={solution.items} own={own} rich={props.round.public.rich} />
      )}
      <RoomBars {...props} short />
    </RevealedFrame>
  );
}

export const orderPhone: PhoneScreens<'order'> = { Asked, Revealed };
