// words on a phone: a field per word. The presenter looks at them before the stage shows them.

'use client';

import type { FormEvent } from 'react';
import { asList, useDraft } from '../../live/use-draft';
import { Field } from '../../ui/field';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { BarsRevealed } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';

/** One text per field, empty ones too. */
function useTexts({ activity: { atMost }, answer: { shown, draft } }: BodyProps<'words'>) {
  const kept = shown?.kind === 'words' ? shown.words : [];
  const empty = Array.from({ length: atMost }, (_, place) => kept[place] ?? '');
  return useDraft(draft, empty, readTexts(atMost));
}

function Body(props: BodyProps<'words'>) {
  const { activity, answer, open } = props;
  const words = useKindWords('words');
  const [texts, setTexts] = useTexts(props);
  const written = texts.map((text) => text.trim()).filter((text) => text !== '');
  const draft = { kind: 'words', words: written } as const;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open && written.length > 0) answer.give(draft);
  };
  return (
    <form className="answer-form flex flex-1 flex-col gap-3" onSubmit={submit}>
      {texts.map((text, place) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: fields are places
          key={place}
          label={words.field(place, activity.atMost)}
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
        {...{ answer, open }}
        value={draft}
        text={words.send(written.length)}
        ready={written.length > 0}
        submits
      />
    </form>
  );
}

const readTexts = (count: number) =>
  asList(
    (item): item is string => typeof item === 'string',
    (list) => list.length === count,
  );

function Asked(props: AskedProps<'words'>) {
  const { moderated } = useKindWords('words');
  return (
    <Question {...props} moderated={moderated}>
      {(body) => <Body {...body} />}
    </Question>
  );
}

export const wordsPhone: PhoneScreens<'words'> = { Asked, Revealed: BarsRevealed };
