// The phone will not reconnect: why, what is kept, and the one thing to do.

import type { Words } from '@/lib/words/words';
import type { Farewell } from '../live/use-session';
import { Button, buttonClass } from '../ui/button';
import { Refusal } from '../ui/refusal';
import { useWords } from '../words/words';

export function PhoneFarewell({ farewell }: { readonly farewell: Farewell }) {
  const words = useWords('phone').gone;
  const { title, text, again } = wordsOf(farewell, words, useWords('refusals'));
  return (
    <Refusal title={title} text={text}>
      {again ? (
        <Button tone="primary" onClick={() => location.reload()}>
          {again}
        </Button>
      ) : (
        <a className={buttonClass('primary')} href="/">
          {words.pin}
        </a>
      )}
    </Refusal>
  );
}

type Told = { readonly title: string; readonly text: string; readonly again?: string };

function wordsOf(farewell: Farewell, words: Words['phone']['gone'], refusals: Words['refusals']): Told {
  return farewell.kind === 'refused'
    ? { title: words.refused, text: refusals[farewell.rejection.code] }
    : words[farewell.reason];
}
