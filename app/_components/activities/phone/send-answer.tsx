// The press that sends what was put together: it says what goes, and when it is in.

import { Button } from '../../ui/button';

type Props = {
  readonly text: string;
  readonly open: boolean;
  /** Nothing to send yet, or nothing new. */
  readonly ready: boolean;
  readonly sent: boolean;
  readonly onSend: () => void;
};

export function SendAnswer({ text, open, ready, sent, onSend }: Props) {
  return (
    <Button
      tone="primary"
      size="send"
      className="mt-auto w-full flex-none"
      disabled={!open || !ready || sent}
      onClick={onSend}
    >
      {sent ? 'It is in' : text}
    </Button>
  );
}
