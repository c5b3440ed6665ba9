// New random weights, and if wanted another shape. Asked first: what the network learned is gone afterwards.

'use client';

import { useEffect, useState } from 'react';
import { shapes } from '@/lib/deck/shapes';
import type { PresenterView } from '@/lib/session/view-types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Segmented } from '../../ui/segmented';
import { stayText } from '../people/people-text';
import type { Ask } from '../use-ask';
import { randomSeed } from './random-seed';

type Props = {
  readonly open: boolean;
  readonly view: PresenterView;
  readonly ask: Ask;
  readonly onClose: () => void;
};

export function ResetDialog({ open, view, ask, onClose }: Props) {
  const present = Math.max(
    0,
    shapes.findIndex((sizes) => sizes.join() === view.training.sizes.join()),
  );
  const [shape, setShape] = useState(present);
  const [seed, setSeed] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening begins with the present shape
  useEffect(() => {
    if (!open) return;
    setShape(present);
    setSeed(randomSeed());
  }, [open]);
  return (
    <Dialog open={open} title="New random weights" onClose={onClose}>
      <div className="mt-3 grid gap-4">
        <p>
          The network forgets everything it learned, and this can't be undone.{' '}
          {stayText(view.counts.training)}
        </p>
        <Segmented
          label="Shape"
          value={shape}
          onChange={setShape}
          options={shapes.map((sizes, i) => ({ value: i, text: sizes.join('-') }))}
          className="num"
        />
        <p className="num flex items-center gap-3">
          seed {seed}
          <Button size="desk" className="font-talk" onClick={() => setSeed(randomSeed())}>
            Another
          </Button>
        </p>
        <p className="flex justify-end gap-2">
          <Button onClick={onClose}>Keep the network</Button>
          <Button
            tone="primary"
            onClick={async () => {
              if (await ask({ type: 'resetNetwork', shape, seed })) onClose();
            }}
          >
            Forget and start anew
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
