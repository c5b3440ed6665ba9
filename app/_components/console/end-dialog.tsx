// Asks before a talk is ended: nothing new comes in afterwards.

'use client';

import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words/words';
import type { Ask } from './use-ask';

type Props = {
  readonly open: boolean;
  /** A network learns in this talk. */
  readonly training: boolean;
  readonly ask: Ask;
  readonly onClose: () => void;
};

export function EndDialog({ open, training, ask, onClose }: Props) {
  const words = useWords('console').end;
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      <div className="mt-3 grid gap-5">
        <p>{training ? words.text : words.textWithout}</p>
        <p className="flex justify-end gap-2">
          <Button onClick={onClose}>{words.keep}</Button>
          <Button
            tone="primary"
            onClick={async () => {
              if (await ask({ type: 'endSession' })) onClose();
            }}
          >
            {words.end}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
