// The result as text, to send to whoever runs the network. On http a browser may refuse to copy: then the text is shown,
// selected.

'use client';

import { useRef, useState } from 'react';
import type { Words } from '@/lib/words/words';
import { Button } from '../_components/ui/button';
import { copyText } from '../_components/ui/text/copy-text';
import { useWords } from '../_components/words/words';
import { figureOf } from './finding-list';
import { checks, type Findings, markOf, verdictOf } from './findings';

export function CopyResult({ found }: { readonly found: Findings }) {
  const words = useWords('check');
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  const text = reportOf(found, words);
  const copy = async () => {
    const done = await copyText(text);
    if (!done) {
      field.current?.focus();
      field.current?.select();
    }
    setState(done ? 'copied' : 'shown');
  };
  return (
    <>
      <Button tone="primary" onClick={() => void copy()}>
        {state === 'copied' ? words.copied : words.copy}
      </Button>
      <div
        className={state === 'shown' ? 'order-last grid w-full gap-2' : 'sr-only'}
        aria-hidden={state !== 'shown'}
      >
        <p role="status" className="text-ph-label">
          {state === 'shown' && words.copyYourself}
        </p>
        <textarea
          ref={field}
          readOnly
          tabIndex={state === 'shown' ? 0 : -1}
          aria-label={words.copy}
          rows={checks.length + 4}
          className="num w-full border-2 border-ink bg-sheet p-2 text-ph-min"
          value={text}
        />
      </div>
    </>
  );
}

function reportOf(found: Findings, words: Words['check']): string {
  const { title, text } = words.verdicts[verdictOf(found)];
  const lines = checks.map((name) => {
    const figure = figureOf(name, found, words);
    return `${words.names[name]}: ${words.marks[markOf(name, found)]}${figure && `, ${figure}`}`;
  });
  const head = words.report(location.host, new Date().toISOString(), navigator.userAgent);
  return [`${title} ${text}`, ...lines, head].join('\n');
}
