// One question to the presenter. What is written survives a reload; a question that was refused comes back to be changed.

'use client';

import { type FormEvent, useEffect, useEffectEvent, useId } from 'react';
import { newCommandId } from '@/lib/protocol/command-id';
import { askLane } from '@/lib/protocol/lanes';
import type { Outcome } from '@/lib/protocol/outbox';
import type { Rejection } from '@/lib/session/rejection';
import { asText, useDraft } from '../../live/use-draft';
import type { Posting } from '../../live/use-outbox';
import { Button } from '../../ui/button';
import { refusedText } from '../../ui/refused-text';
import { useWords } from '../../words/words';

const most = 140;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lengthOf = (text: string) => [...graphemes.segment(text.normalize('NFKC').trim())].length;

export function AskForm({ outgoing }: { readonly outgoing: Posting }) {
  const [text, setText] = useDraft(outgoing.draft('question'), '', asText);
  const words = useWords('phone').questions;
  const refusals = useWords('refusals');
  const refused = refusedQuestion(outgoing.outcomes.get(askLane));
  const left = most - lengthOf(text);
  const giveBack = useEffectEvent((question: string) => text === '' && setText(question));
  const returned = refused?.text ?? null;
  useEffect(() => {
    if (returned !== null) giveBack(returned);
  }, [returned]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    outgoing.put({ type: 'ask', question: newCommandId(), text });
    setText('');
  };
  return (
    <form onSubmit={send} className="mt-4 grid gap-3">
      <QuestionField
        text={text}
        hint={left < 30 ? words.left(left) : words.hint}
        problem={refused && text === refused.text ? refusedText(refused.why, refusals) : undefined}
        onText={setText}
      />
      <Button type="submit" tone="primary" disabled={left < 0 || left === most}>
        {words.send}
      </Button>
    </form>
  );
}

type FieldProps = {
  readonly text: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
};

function QuestionField({ text, hint, problem, onText }: FieldProps) {
  const field = useId();
  return (
    <div className="ppl">
      <label htmlFor={field} className="block text-ph-label text-ink-2">
        {useWords('phone').questions.label}
      </label>
      <textarea
        id={field}
        rows={3}
        className="field-input h-auto! w-full resize-none"
        value={text}
        autoComplete="off"
        enterKeyHint="enter"
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${field}-hint ${field}-problem`}
        onChange={(event) => onText(event.target.value)}
      />
      <p id={`${field}-hint`} className="mt-1 text-ph-min text-ink-2">
        {hint}
      </p>
      <p id={`${field}-problem`} role="alert" className="text-ph-label font-[640] text-cost">
        {problem}
      </p>
    </div>
  );
}

function refusedQuestion(outcome: Outcome | undefined): { text: string; why: Rejection } | null {
  return outcome?.command.type === 'ask' && !outcome.ack.ok
    ? { text: outcome.command.text, why: outcome.ack }
    : null;
}
