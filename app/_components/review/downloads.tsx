// Everything to take along. The menu closes by Escape, by a press elsewhere, and once something was chosen. While a long file
// is written, its progress stands in the menu's place.

'use client';

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { buttonClass } from '../ui/button';
import { useWords } from '../words/words';
import { BeingWritten } from './being-written';

type Props = {
  readonly session: string;
  /** Nobody could draw. */
  readonly undrawn: boolean;
};

export function Downloads({ session, undrawn }: Props) {
  const words = useWords('review').head;
  const [open, setOpen] = useState(false);
  const [semicolon, setSemicolon] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const onWritten = useCallback(() => setWritten(null), []);
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu, open, () => setOpen(false));
  const link = (file: string, text: string) => (
    <li>
      <a
        className="block px-3 py-2 font-[640] whitespace-nowrap hover:underline"
        href={`/api/export/${session}/${file}${semicolon && file.endsWith('.csv') ? '?separator=semicolon' : ''}`}
        onClick={() => {
          setOpen(false);
          setWritten(file);
        }}
        download
      >
        {text}
      </a>
    </li>
  );
  return (
    <div className="relative">
      <details ref={menu} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary
          className={`${buttonClass('primary', 'console')} list-none [&::-webkit-details-marker]:hidden`}
        >
          {words.download}
        </summary>
        <ul className="absolute top-full right-0 z-10 mt-2 divide-y divide-hair border-2 border-ink bg-paper">
          {!undrawn && link('digits.csv', words.files.drawings)}
          {!undrawn && link('digits.json', words.files.strokes)}
          {link('answers.csv', words.files.answers)}
          {link('links.csv', words.files.links)}
          <Choice checked={semicolon} onChange={setSemicolon}>
            {words.semicolon}
          </Choice>
        </ul>
      </details>
      {written && !open && <BeingWritten key={written} session={session} file={written} onDone={onWritten} />}
    </div>
  );
}

type ChoiceProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
};

const Choice = ({ checked, onChange, children }: ChoiceProps) => (
  <li>
    <label className="flex items-center gap-2 px-3 py-2 text-co-label whitespace-nowrap">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  </li>
);

function useClosing(menu: React.RefObject<HTMLDetailsElement | null>, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const pressed = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) close();
    };
    const escaped = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
      menu.current?.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('keydown', escaped);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keydown', escaped);
    };
  });
}
