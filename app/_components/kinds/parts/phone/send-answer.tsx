// The button that sends what was put together: it says what will be sent, and when it was. Whatever stands there when the
// time is up is sent automatically.

'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button';
import { useWords } from '../../../words/words';

type Props = {
  readonly text: string;
  readonly open: boolean;
  /** Something to send, which the participant has put there. */
  readonly ready: boolean;
  /** It can be sent unchanged, by a press only. */
  readonly asItIs?: boolean;
  readonly sent: boolean;
  /** It submits a form, so that Enter in any of its fields does the same. */
  readonly submits?: boolean;
  readonly onSend: () => void;
};

export function SendAnswer({ text, open, ready, asItIs = false, sent, submits = false, onSend }: Props) {
  const words = useWords('kinds').round.send;
  useSendAtTheEnd(open, ready && !sent, onSend);
  return (
    <Button
      tone="primary"
      size="send"
      className="send-answer"
      disabled={!open || sent || !(ready || asItIs)}
      type={submits ? 'submit' : 'button'}
      onClick={submits ? undefined : onSend}
    >
      {sent ? words.sent : text}
    </Button>
  );
}

function useSendAtTheEnd(open: boolean, waiting: boolean, onSend: () => void): void {
  const wasOpen = useRef(open);
  const newest = useRef({ waiting, onSend });
  useEffect(() => {
    newest.current = { waiting, onSend };
  });
  useEffect(() => {
    if (wasOpen.current && !open && newest.current.waiting) newest.current.onSend();
    wasOpen.current = open;
  }, [open]);
}
