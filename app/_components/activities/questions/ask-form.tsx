// One question to the presenter. What was written stays until it has arrived.

'use client';

import { type FormEvent, useRef, useState } from 'react';
import { newCommandId } from '@/lib/protocol/client';
import type { SendCommand } from '../../live/use-session';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';

const most = 140;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lengthOf = (text: string) => [...graphemes.segment(text.normalize('NFKC').trim())].length;

type Props = { readonly command: SendCommand; readonly onAsked: () => void };

export function AskForm({ command, onAsked }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  // The same words sent again are the same question.
  const question = useRef(newCommandId());
  const left = most - lengthOf(text);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const ack = await command({ type: 'ask', question: question.current, text });
    setBusy(false);
    if (!ack.ok) return setProblem(ack.message);
    question.current = newCommandId();
    setText('');
    onAsked();
  };
  return (
    <form onSubmit={send} className="mt-4 grid gap-3">
      <Field
        label="Your question"
        className="ppl"
        value={text}
        autoComplete="off"
        enterKeyHint="send"
        problem={problem}
        hint={left < 30 ? `${left} characters left` : 'A person looks at it first. Your name is not shown.'}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
      />
      <Button type="submit" tone="primary" disabled={busy || left < 0 || left === most}>
        {busy ? 'On its way' : 'Ask it'}
      </Button>
    </form>
  );
}
