// The end of a session, asked first: nothing new comes in afterwards.

'use client';

import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { Ask } from './use-ask';

type Props = { readonly open: boolean; readonly ask: Ask; readonly onClose: () => void };

export function EndDialog({ open, ask, onClose }: Props) {
  return (
    <Dialog open={open} title="End this talk?" onClose={onClose}>
      <div className="mt-3 grid gap-5">
        <p>
          The PIN stops working, training pauses, and nobody can draw or answer any more. Everything is kept
          for the review, and you can still turn pages. There is no way to open it again.
        </p>
        <p className="flex justify-end gap-2">
          <Button onClick={onClose}>Go on with the talk</Button>
          <Button
            tone="primary"
            onClick={async () => {
              if (await ask({ type: 'endSession' })) onClose();
            }}
          >
            End it
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
