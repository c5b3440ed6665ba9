// The button that sends what was put together: it says what will be sent, and when it was. Whatever stands there when the
// time is up has been handed in.

'use client';

import { useEffect, useRef } from 'react';
import type { Answer } from '@/lib/kinds/kinds';
import { Button } from '../../../ui/button';
import { useWords } from '../../../words/words';
import { type GivenAnswer, sameAnswer } from './given-answer';

type Props = {
  readonly text: string;
  readonly answer: GivenAnswer;
  /** What it sends. */
  readonly value: Answer;
  readonly open: boolean;
  /** Something to send, which the person has put there. */
  readonly ready: boolean;
  /** It can be sent unchanged, by a press only. */
  readonly asItIs?: boolean;
  /** It submits a form, so that Enter in any of its fields does the same. */
  readonly submits?: boolean;
};

export function SendAnswer({ text, answer, value, open, ready, asItIs = false, submits = false }: Props) {
  const words = useWords('kinds').round.send;
  const sent = answer.state !== 'refused' && sameAnswer(answer.shown, value);
  useHandIn(answer, ready && !sent ? value : null, !open);
  return (
    <Button
      tone="primary"
      size="send"
      className="send-answer"
      disabled={!open || sent || !(ready || asItIs)}
      type={submits ? 'submit' : 'button'}
      onClick={submits ? undefined : () => answer.give(value)}
    >
      {sent ? words.sent : text}
    </Button>
  );
}

/** Hands in what stands there, so that the bell finds it: while there is time, and once more when it is up. */
function useHandIn({ handIn, byBell }: GivenAnswer, value: Answer | null, over: boolean): void {
  const newest = useRef({ handIn, byBell });
  useEffect(() => {
    newest.current = { handIn, byBell };
  });
  const filledIn = JSON.stringify(value);
  useEffect(() => {
    if (!newest.current.byBell) newest.current.handIn(JSON.parse(filledIn) as Answer | null, over);
  }, [filledIn, over]);
}
