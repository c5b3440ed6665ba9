// Another nickname. The server decides what fits a projector, and its reason is shown.

'use client';

import { type FormEvent, useState } from 'react';
import type { SendCommand } from '../live/use-session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { refusedText } from '../ui/refused-text';
import { useWords } from '../words/words';

type Props = {
  readonly open: boolean;
  readonly name: string;
  readonly seatCode: string;
  readonly command: SendCommand;
  readonly onClose: () => void;
};

export function NameDialog({ open, name, seatCode, command, onClose }: Props) {
  const words = useWords('door');
  return (
    <Dialog open={open} title={useWords('phone').rename.title} onClose={onClose}>
      <NameForm name={name} command={command} onDone={onClose} />
      <p className="mt-4 text-ph-min text-ink-2">{words.yourCode(seatCode)}</p>
    </Dialog>
  );
}

function NameForm({ name, command, onDone }: { name: string; command: SendCommand; onDone: () => void }) {
  const [text, setText] = useState(name);
  const words = useWords('phone').rename;
  const refusals = useWords('refusals');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const ack = await command({ type: 'rename', name: text });
    setBusy(false);
    if (ack.ok) onDone();
    else setProblem(refusedText(ack, refusals));
  };
  return (
    <form onSubmit={save} className="mt-4 grid gap-4">
      <Field
        label={words.label}
        className="ppl"
        value={text}
        autoComplete="nickname"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="done"
        problem={problem}
        hint={words.hint}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
        onFocus={(event) => event.target.select()}
      />
      <Buttons busy={busy} empty={text.trim() === ''} onKeep={onDone} />
    </form>
  );
}

type ButtonsProps = { readonly busy: boolean; readonly empty: boolean; readonly onKeep: () => void };

function Buttons({ busy, empty, onKeep }: ButtonsProps) {
  const words = useWords('phone').rename;
  return (
    <div className="grid grid-cols-2 gap-3">
      <Button onClick={onKeep}>{words.keep}</Button>
      <Button type="submit" tone="primary" disabled={busy || empty}>
        {busy ? words.saving : words.save}
      </Button>
    </div>
  );
}
