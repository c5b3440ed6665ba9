// Six digits and in. Without scripts, or before they came, the form is a plain POST: the server answers with the talk, or
// with this page and what was wrong.

'use client';

import { type FormEvent, useRef, useState } from 'react';
import { readPin } from '@/lib/protocol/pin';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useWords } from '../words/words';

/** ms after which a phone says that nothing came back. */
const patience = 10_000;

type Props = {
  /** What the server found wrong with the form as it was sent. */
  readonly told?: string | undefined;
};

export function PinForm({ told }: Props) {
  const words = useWords('door');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(told);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const fail = (sentence: string) => {
    setBusy(false);
    setProblem(sentence);
    field.current?.focus();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    // Read from the field: what was typed before the scripts came is no state of ours.
    const pin = readPin(field.current?.value ?? typed);
    if (pin === null) return fail(words.malformed);
    setBusy(true);
    setProblem(undefined);
    const outcome = await enter(pin, words);
    if (typeof outcome === 'string') return fail(outcome);
    location.assign(outcome.to);
    setTimeout(() => fail(words.noAnswer), patience);
  };

  return (
    <form onSubmit={submit} action="/api/join" method="post" className="flex flex-1 flex-col gap-6">
      <Field
        ref={field}
        label={words.pin}
        name="pin"
        className="[&_input]:font-num [&_input]:min-h-20 [&_input]:text-[3.25rem] [&_input]:font-[760] [&_input]:tracking-[.08em]"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(undefined);
        }}
        inputMode="numeric"
        autoComplete="one-time-code"
        enterKeyHint="go"
        maxLength={64}
        required
        problem={problem}
      />
      <Button type="submit" tone="primary" size="send" className="mt-auto" disabled={busy}>
        {busy ? words.joining : words.join}
      </Button>
    </form>
  );
}

/** Where to go, or the sentence that says why not. */
async function enter(pin: string, words: Words['door']): Promise<{ to: string } | string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch('/api/join', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ pin }),
      signal: stop.signal,
    });
    if (response.status === 503) return words.crowded;
    const body: unknown = await response.json();
    if (response.ok && isGoal(body)) return body;
    return isProblem(body) ? body.message : words.unreachable;
  } catch {
    return stop.signal.aborted ? words.noAnswer : words.unreachable;
  } finally {
    clearTimeout(timer);
  }
}

const isGoal = (body: unknown): body is { to: string } =>
  typeof (body as { to?: unknown } | null)?.to === 'string';
const isProblem = (body: unknown): body is { message: string } =>
  typeof (body as { message?: unknown } | null)?.message === 'string';
