// Approves or rejects one thing that the room made.

import { Button } from '../../ui/button';
import { useWords } from '../../words/words';

type Props = {
  readonly verdict: 'approved' | 'rejected';
  /** Read after "Approve" or "Reject". */
  readonly what: string;
  readonly narrow?: boolean;
  readonly onClick: () => void;
};

export function DecideButton({ verdict, what, narrow = false, onClick }: Props) {
  const words = useWords('console').held;
  const yes = verdict === 'approved';
  return (
    <Button
      size="console"
      aria-label={yes ? words.approve(what) : words.reject(what)}
      className={`border-[1.5px]! px-0! text-[1.125rem]! leading-none ${narrow ? 'min-h-8! w-9' : 'flex-1'}`}
      onClick={onClick}
    >
      {yes ? '✓' : '✕'}
    </Button>
  );
}
