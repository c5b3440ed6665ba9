// A short answer, typed.

'use client';

import type { FormEvent } from 'react';
import { asText, useDraft } from '../../live/use-draft';
import { Field } from '../../ui/field';
import type { KindProps } from '../parts/phone/kind-props';
import { SendAnswer } from '../parts/phone/send-answer';

export function Text({ answer, open }: KindProps<'text'>) {
  const kept = answer.shown?.kind === 'text' ? answer.shown.text : '';
  const [text, setText] = useDraft(answer.draft, kept, asText);
  const send = () => {
    if (text.trim() !== '') answer.give({ kind: 'text', text: text.trim() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open) send();
  };
  return (
    <form className="answer-form flex flex-1 flex-col gap-4" onSubmit={submit}>
      <Field
        label="Your answer"
        hint="Capitals, accents and dots don’t matter."
        value={text}
        maxLength={60}
        readOnly={!open}
        enterKeyHint="send"
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <SendAnswer
        text="Send it"
        open={open}
        ready={text.trim() !== ''}
        sent={answer.state !== 'refused' && kept !== '' && text.trim() === kept}
        submits
        onSend={send}
      />
    </form>
  );
}
