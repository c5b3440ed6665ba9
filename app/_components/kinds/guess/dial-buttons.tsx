// Two buttons that turn the dial a little.

'use client';

import { Button } from '../../ui/button';
import { useKindWords } from '../parts/kind-words';

/** Units of w. */
const nudge = 0.1;

type Props = { readonly open: boolean; readonly onTurn: (change: number) => void };

export function DialButtons({ open, onTurn }: Props) {
  const words = useKindWords('guess');
  return (
    <div className="grid flex-none grid-cols-2 gap-3">
      <Button size="send" disabled={!open} onClick={() => onTurn(-nudge)}>
        {words.less}
      </Button>
      <Button size="send" disabled={!open} onClick={() => onTurn(nudge)}>
        {words.more}
      </Button>
    </div>
  );
}
