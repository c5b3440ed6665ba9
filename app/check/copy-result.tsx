// The result as text, to send to whoever runs the network. On http a browser may refuse to copy: then the text is shown,
// selected.

'use client';

import { useRef, useState } from 'react';
import type { Words } from '@/lib/words/words';
import { Button } from '../_components/ui/button';
import { useWords } from '../_components/words/words';
import { figureOf } from './finding-list';
import { checks, type Findings, markOf, verdictOf } from './findings';

export function CopyResult({ found }: { readonly found: Findings }) {
  const words = useWords('check');
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  const text = reportOf(found, words);
  const copy = async () => setState((await copied(text, field.current)) ? 'copied' : 'shown');
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

/** The clipboard where the browser lets us have it, else the old way, which needs no permission. */
async function copied(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    if (window.isSecureContext) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused: the old way may still work.
  }
  field?.focus();
  field?.select();
  return document.execCommand('copy');
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
