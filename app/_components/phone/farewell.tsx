// The line will not come back by itself: why, what is kept, and the one thing to do.

import type { Words } from '@/lib/words/words';
import type { Farewell } from '../live/use-session';
import { Button, buttonClass } from '../ui/button';
import { Refusal } from '../ui/refusal';
import { useWords } from '../words/words';

export function PhoneFarewell({ farewell }: { readonly farewell: Farewell }) {
  const refusals = useWords('refusals');
  const { title, text, again } = wordsOf(farewell, refusals);
  return (
    <Refusal title={title} text={text}>
      {again ? (
        <Button tone="primary" onClick={() => location.reload()}>
          {again}
        </Button>
      ) : (
        <a className={buttonClass('primary')} href="/">
          Type a PIN
        </a>
      )}
    </Refusal>
  );
}

type Told = { title: string; text: string; again?: string };

function wordsOf(farewell: Farewell, refusals: Words['refusals']): Told {
  if (farewell.kind === 'refused') {
    return { title: 'Not this way.', text: refusals[farewell.rejection.code] };
  }
  switch (farewell.reason) {
    case 'replaced':
      return {
        title: 'Your seat moved.',
        text: 'It is open on another screen now. Your name, points and drawings are there.',
        again: 'Use this one instead',
      };
    case 'removed':
      return {
        title: 'You’re off the list.',
        text: 'The presenter took you off the list. Nothing of yours is shown or kept for training.',
      };
    case 'ended':
      return {
        title: 'The talk is over.',
        text: 'Thank you for drawing. What you made is kept.',
        again: 'Look back',
      };
    case 'oldVersion':
      return {
        title: 'A newer page is here.',
        text: 'Nothing is lost. Load it and you are back in your seat.',
        again: 'Load it',
      };
    case 'notAllowed':
      return {
        title: 'No seat here.',
        text: 'This phone has no seat in this talk. Type the PIN on the screen.',
      };
  }
}
