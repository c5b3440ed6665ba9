// A word or two for the cloud. A person looks at them before the stage shows them.

'use client';

import type { FormEvent } from 'react';
import { asList, useDraft } from '../../live/use-draft';
import { Field } from '../../ui/field';
import { sameAnswer } from '../parts/phone/given-answer';
import type { KindProps } from '../parts/phone/kind-props';
import { SendAnswer } from '../parts/phone/send-answer';

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

export function Words({ activity, answer, open }: KindProps<'words'>) {
  const kept = answer.shown?.kind === 'words' ? answer.shown.words : [];
  const [texts, setTexts] = useDraft(
    answer.draft,
    Array.from({ length: activity.atMost }, (_, place) => kept[place] ?? ''),
    readTexts(activity.atMost),
  );
  const words = texts.map((text) => text.trim()).filter((text) => text !== '');
  const draft = { kind: 'words', words } as const;
  const send = () => {
    if (words.length > 0) answer.give(draft);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open) send();
  };
  return (
    <form className="answer-form flex flex-1 flex-col gap-3" onSubmit={submit}>
      {texts.map((text, place) => (
        <Field
          key={ordinals[place]}
          label={activity.atMost === 1 ? 'Your word' : `${ordinals[place]} word`}
          className="ppl"
          value={text}
          maxLength={60}
          readOnly={!open}
          autoComplete="off"
          enterKeyHint="send"
          onChange={(event) => setTexts(texts.map((one, at) => (at === place ? event.target.value : one)))}
        />
      ))}
      <SendAnswer
        text={words.length === 2 ? 'Send both' : words.length > 2 ? `Send ${words.length} words` : 'Send it'}
        open={open}
        ready={words.length > 0}
        sent={answer.state !== 'refused' && sameAnswer(answer.shown, draft)}
        submits
        onSend={send}
      />
    </form>
  );
}

const readTexts = (count: number) =>
  asList(
    (item): item is string => typeof item === 'string',
    (list) => list.length === count,
  );
