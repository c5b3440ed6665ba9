// The PIN, or the code of a seat that one already has. Without scripts, or before they have come, the form is a plain POST:
// the server answers with the talk, or with this page and what was wrong.

'use client';

import { type ComponentProps, type FormEvent, useRef, useState } from 'react';
import { readPin } from '@/lib/protocol/pin';
import { readSeatCode } from '@/lib/protocol/seat-code';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useWords } from '../words/words';

/** ms after which a phone says that nothing came back. */
const patience = 10_000;

type Props = {
  /** What the server found wrong with a form as it was sent, and with which one. */
  readonly told?: string | undefined;
  readonly toldOfCode: boolean;
};

export function PinForm({ told, toldOfCode }: Props) {
  const words = useWords('door');
  return (
    <>
      <EntryForm
        name="pin"
        label={words.pin}
        read={readPin}
        malformed={words.malformed}
        told={toldOfCode ? undefined : told}
        send={words.join}
        className="flex-1"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <details open={toldOfCode} className="text-ph-label">
        <summary className="flex min-h-12 cursor-pointer items-center text-ink-2 underline">
          {words.haveCode}
        </summary>
        <EntryForm
          name="code"
          label={words.code}
          read={readSeatCode}
          malformed={words.malformedCode}
          told={toldOfCode ? told : undefined}
          send={words.useCode}
          className="mt-2"
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
      </details>
    </>
  );
}

type EntryProps = Pick<
  ComponentProps<'input'>,
  'inputMode' | 'autoComplete' | 'autoCapitalize' | 'spellCheck'
> & {
  readonly name: 'pin' | 'code';
  readonly label: string;
  readonly read: (typed: string) => string | null;
  readonly malformed: string;
  readonly told: string | undefined;
  readonly send: string;
  readonly className: string;
};

function EntryForm({ name, label, read, malformed, told, send, className, ...input }: EntryProps) {
  const words = useWords('door');
  const { field, typed, type, problem, busy, submit } = useEntry({ name, read, malformed, told });
  const isPin = name === 'pin';
  return (
    <form onSubmit={submit} action="/api/join" method="post" className={`flex flex-col gap-6 ${className}`}>
      <Field
        ref={field}
        label={label}
        name={name}
        className={isPin ? bigDigits : undefined}
        value={typed}
        onChange={(event) => type(event.target.value)}
        enterKeyHint="go"
        maxLength={64}
        required
        problem={problem}
        {...input}
      />
      <Button
        type="submit"
        tone={isPin ? 'primary' : 'plain'}
        size={isPin ? 'send' : 'tap'}
        className="mt-auto"
        disabled={busy}
      >
        {busy ? words.joining : send}
      </Button>
    </form>
  );
}

function useEntry({ name, read, malformed, told }: Pick<EntryProps, 'name' | 'read' | 'malformed' | 'told'>) {
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
    const entry = read(field.current?.value ?? typed);
    if (entry === null) return fail(malformed);
    setBusy(true);
    setProblem(undefined);
    const outcome = await enter({ [name]: entry }, words);
    if (typeof outcome === 'string') return fail(outcome);
    location.assign(outcome.to);
    setTimeout(() => fail(words.noAnswer), patience);
  };
  const type = (text: string) => {
    setTyped(text);
    setProblem(undefined);
  };
  return { field, typed, type, problem, busy, submit };
}

const bigDigits =
  '[&_input]:font-num [&_input]:min-h-20 [&_input]:text-[3.25rem] [&_input]:font-[760] [&_input]:tracking-[.08em]';

/** Where to go, or the sentence that says why not. */
async function enter(entry: Record<string, string>, words: Words['door']): Promise<{ to: string } | string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch('/api/join', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(entry),
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
