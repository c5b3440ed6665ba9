// text on a phone: a field and its button.

'use client';

import type { FormEvent } from 'react';
import { asText, useDraft } from '../../live/use-draft';
import { Field } from '../../ui/field';
import { useWords } from '../../words/words';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { BarsRevealed } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';

function Body({ answer, open }: BodyProps<'text'>) {
  const words = useKindWords('text');
  const { send: button } = useWords('kinds').round.send;
  const kept = answer.shown?.kind === 'text' ? answer.shown.text : '';
  const [text, setText] = useDraft(answer.draft, kept, asText);
  const draft = { kind: 'text', text: text.trim() } as const;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open && draft.text !== '') answer.give(draft);
  };
  return (
    <form className="answer-form flex flex-1 flex-col gap-4" onSubmit={submit}>
      <Field
        label={words.label}
        hint={words.hint}
        value={text}
        maxLength={60}
        readOnly={!open}
        enterKeyHint="send"
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <SendAnswer {...{ answer, open }} value={draft} text={button} ready={draft.text !== ''} submits />
    </form>
  );
}

const Asked = (props: AskedProps<'text'>) => <Question {...props}>{(body) => <Body {...body} />}</Question>;

export const textPhone: PhoneScreens<'text'> = { Asked, Revealed: BarsRevealed };
