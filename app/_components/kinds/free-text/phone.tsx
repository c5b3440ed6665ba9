// free-text on a phone: a field of three lines. The presenter looks at the answer before the stage shows it.

'use client';

import { type FormEvent, useId } from 'react';
import { mostOfLong } from '@/lib/kinds/parts/long-text';
import { asText, useDraft } from '../../live/use-draft';
import { useWords } from '../../words/words';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { BarsRevealed } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lengthOf = (text: string) => [...graphemes.segment(text)].length;

function Body({ answer, open, labelledBy }: BodyProps<'free-text'>) {
  const { send } = useWords('kinds').round.send;
  const kept = answer.shown?.kind === 'free-text' ? answer.shown.text : '';
  const [typed, setTyped] = useDraft(answer.draft, kept, asText);
  const text = typed.trim();
  const left = mostOfLong - lengthOf(text);
  const draft = { kind: 'free-text', text } as const;
  const ready = text !== '' && left >= 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open && ready) answer.give(draft);
  };
  return (
    <form className="answer-form flex flex-1 flex-col gap-4" onSubmit={submit}>
      <TextBox {...{ open, labelledBy, left }} text={typed} onText={setTyped} />
      <SendAnswer {...{ answer, open, ready }} value={draft} text={send} submits />
    </form>
  );
}

type BoxProps = {
  readonly text: string;
  /** Characters that still fit; below 0, how many are too many. */
  readonly left: number;
  readonly open: boolean;
  readonly labelledBy: string;
  readonly onText: (text: string) => void;
};

function TextBox({ text, left, open, labelledBy, onText }: BoxProps) {
  const words = useKindWords('free-text');
  const hint = useId();
  return (
    <div className="ppl">
      <textarea
        rows={4}
        className="field-input h-auto! w-full resize-none"
        value={text}
        readOnly={!open}
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={hint}
        aria-invalid={left < 0 || undefined}
        onChange={(event) => onText(event.target.value)}
      />
      <p id={hint} className={`mt-1 text-ph-label ${left < 0 ? 'font-[640] text-cost' : 'text-ink-2'}`}>
        {left < 30 ? words.left(left) : words.hint}
      </p>
    </div>
  );
}

function Asked(props: AskedProps<'free-text'>) {
  const { moderated } = useKindWords('free-text');
  return (
    <Question {...props} moderated={moderated}>
      {(body) => <Body {...body} />}
    </Question>
  );
}

export const freeTextPhone: PhoneScreens<'free-text'> = { Asked, Revealed: BarsRevealed };
