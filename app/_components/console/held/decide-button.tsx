// Yes or no to one thing of the room's.

import { Button } from '../../ui/button';

type Props = {
  readonly verdict: 'approved' | 'rejected';
  /** Read after "Let in" or "Refuse". */
  readonly what: string;
  readonly narrow?: boolean;
  readonly onClick: () => void;
};

export function DecideButton({ verdict, what, narrow = false, onClick }: Props) {
  const yes = verdict === 'approved';
  return (
    <Button
      size="desk"
      aria-label={`${yes ? 'Let in' : 'Refuse'} ${what}`}
      className={`border-[1.5px]! px-0! text-[1.125rem]! leading-none ${narrow ? 'min-h-8! w-9' : 'flex-1'}`}
      onClick={onClick}
    >
      {yes ? '✓' : '✕'}
    </Button>
  );
}
