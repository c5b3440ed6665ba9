// The connection is closed for good: said once, across the foot of a console that still turns slides.

import type { Farewell } from '../live/use-session';
import { Button } from '../ui/button';
import { useWords } from '../words/words';
import { goneText } from './gone-text';

export function GoneBar({ gone }: { readonly gone: Farewell }) {
  const words = useWords('console').gone;
  const refusals = useWords('refusals');
  const { title, text } = goneText(gone, words, refusals);
  return (
    <div role="alert" className="toast toast-cost fixed inset-x-3 bottom-3 z-40 mx-auto max-w-3xl">
      <p className="flex-1">
        <b>{title}</b> {text}
      </p>
      <Button size="console" onClick={() => location.reload()}>
        {words.reload}
      </Button>
    </div>
  );
}
