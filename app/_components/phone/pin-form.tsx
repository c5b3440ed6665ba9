// Six digits and in. The form works as a plain POST as well, on a phone whose scripts did not load.

'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

const offline = 'The room could not be reached. Check the Wi-Fi and try again.';

export function PinForm() {
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    // A plain POST that failed comes back here with its reason.
    const told = new URLSearchParams(location.search).get('problem');
    if (told) setProblem(problemWords(told));
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    const outcome = await enter(pin);
    if (typeof outcome !== 'string') return location.assign(outcome.to);
    setBusy(false);
    setProblem(outcome);
  };

  return (
    <form
      ref={form}
      onSubmit={submit}
      action="/api/join"
      method="post"
      className="flex flex-1 flex-col gap-6"
    >
      <Field
        label="PIN"
        name="pin"
        className="[&_input]:font-num [&_input]:min-h-20 [&_input]:text-[3.25rem] [&_input]:font-[760] [&_input]:tracking-[.08em]"
        value={pin}
        onChange={(event) => {
          setPin(event.target.value.replace(/\D/g, '').slice(0, 6));
          setProblem(undefined);
        }}
        inputMode="numeric"
        autoComplete="one-time-code"
        enterKeyHint="go"
        pattern="[0-9]{6}"
        maxLength={6}
        required
        problem={problem}
      />
      <Button
        type="submit"
        tone="primary"
        size="send"
        className="mt-auto"
        disabled={busy || pin.length !== 6}
      >
        {busy ? 'One moment' : 'Come in'}
      </Button>
    </form>
  );
}

/** Where to go, or the sentence that says why not. */
async function enter(pin: string): Promise<{ to: string } | string> {
  try {
    const response = await fetch('/api/join', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ pin }),
    });
    const body: unknown = await response.json();
    if (response.ok && isGoal(body)) return body;
    return isProblem(body) ? body.message : offline;
  } catch {
    return offline;
  }
}

const isGoal = (body: unknown): body is { to: string } =>
  typeof (body as { to?: unknown } | null)?.to === 'string';
const isProblem = (body: unknown): body is { message: string } =>
  typeof (body as { message?: unknown } | null)?.message === 'string';

const problemWords = (code: string) =>
  code === 'tooMany'
    ? 'Too many tries. Wait a minute, then look at the screen.'
    : 'No open room has this PIN. Look at the screen.';
