// One question to the presenter. What was written stays until it has arrived.

'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { newCommandId } from '@/lib/protocol/command-id';
import type { SendCommand } from '../../live/use-session';
import { Button } from '../../ui/button';

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
  const field = useId();
  const left = most - lengthOf(text);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const ack = await command({ type: 'ask', question: question.current, text });
    setBusy(false);
    if (!ack.ok) return setProblem(ack.message);
    question.current = newCommandId();
    // The next one may have been begun meanwhile.
    setText((now) => (now === text ? '' : now));
    onAsked();
  };
  return (
    <form onSubmit={send} className="mt-4 grid gap-3">
      <div className="ppl">
        <label htmlFor={field} className="block text-ph-label text-ink-2">
          Your question
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
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
        />
        <p id={`${field}-hint`} className="mt-1 text-ph-min text-ink-2">
          {left < 30
            ? `${left} characters left`
            : 'A person looks at it first. The stage shows it without your name.'}
        </p>
        <p id={`${field}-problem`} role="alert" className="text-ph-label font-[640] text-cost">
          {problem}
        </p>
      </div>
      <Button type="submit" tone="primary" disabled={busy || left < 0 || left === most}>
        {busy ? 'On its way' : 'Ask it'}
      </Button>
    </form>
  );
}
