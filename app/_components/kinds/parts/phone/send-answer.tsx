// The press that sends what was put together: it says what goes, and when it is in. What stands there when the time is
// up goes by itself.

'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button';

type Props = {
  readonly text: string;
  readonly open: boolean;
  /** Something to send, which the person has put there. */
  readonly ready: boolean;
  /** It can be sent as it came, by a press only. */
  readonly asItIs?: boolean;
  readonly sent: boolean;
  /** It is the press of a form, so that Enter in any of its fields does the same. */
  readonly submits?: boolean;
  readonly onSend: () => void;
};

export function SendAnswer({ text, open, ready, asItIs = false, sent, submits = false, onSend }: Props) {
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
      {sent ? 'It is in' : text}
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
