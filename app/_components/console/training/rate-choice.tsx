// The learning rate η: four that tell the story (crawls, learns, learns fast, jumps about), or any other.

'use client';

import { useState } from 'react';
import { Segmented } from '../../ui/segmented';
import { useWords } from '../../words/words';

const usual = [0.05, 0.5, 1.2, 5] as const;
const own = 'own';

type Props = {
  readonly value: number;
  /** Resolves with whether it was taken. */
  readonly onChange: (rate: number) => Promise<boolean>;
};

export function RateChoice({ value, onChange }: Props) {
  const words = useWords('console').training;
  const [typing, setTyping] = useState(false);
  const isUsual = usual.some((rate) => rate === value);
  return (
    <>
      <Segmented
        label={words.rate}
        value={typing || !isUsual ? own : String(value)}
        onChange={(chosen) => {
          setTyping(chosen === own);
          if (chosen !== own) void onChange(Number(chosen));
        }}
        options={[
          ...usual.map((rate) => ({ value: String(rate), text: String(rate) })),
          { value: own, text: typing || isUsual ? words.ownRate : String(value) },
        ]}
        className="num min-w-0 flex-1"
      />
      {typing && (
        <OwnRate
          onDone={async (rate) => {
            if (rate === null || (await onChange(rate))) setTyping(false);
          }}
        />
      )}
    </>
  );
}

/** The limits of the `train` command. */
export function readRate(text: string): number | null {
  const rate = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && rate >= 0.0001 && rate <= 100 ? rate : null;
}

function OwnRate({ onDone }: { readonly onDone: (rate: number | null) => void }) {
  const words = useWords('console').training;
  const [text, setText] = useState('');
  const rate = readRate(text);
  return (
    <form
      className="w-24"
      onSubmit={(event) => {
        event.preventDefault();
        if (rate !== null) onDone(rate);
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the press before
        autoFocus
        aria-label={words.ownRateName}
        inputMode="decimal"
        placeholder="0.0001–100"
        className="num h-9 w-full border-b-2 border-ink bg-transparent text-right aria-invalid:border-cost"
        aria-invalid={text !== '' && rate === null ? true : undefined}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
      />
    </form>
  );
}
