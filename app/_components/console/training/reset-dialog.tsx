// New random weights, and another shape if wanted. It asks first: what the network learned is gone afterwards.

'use client';

import { useEffect, useState } from 'react';
import { shapes } from '@/lib/nn/shapes';
import type { PresenterView } from '@/lib/session/view-types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Segmented } from '../../ui/segmented';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';
import { randomSeed } from './random-seed';

type Props = {
  readonly open: boolean;
  readonly view: PresenterView;
  readonly ask: Ask;
  readonly onClose: () => void;
};

export function ResetDialog({ open, view, ask, onClose }: Props) {
  const words = useWords('console').reset;
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
    <Dialog open={open} title={words.title} onClose={onClose}>
      <div className="mt-3 grid gap-4">
        <p>
          {words.text} {view.counts.training === 0 ? words.noDrawings : words.stay(view.counts.training)}
        </p>
        <Segmented
          label={words.shape}
          value={shape}
          onChange={setShape}
          options={shapes.map((sizes, i) => ({ value: i, text: sizes.join('-') }))}
          className="num"
        />
        <p className="num flex items-center gap-3">
          {words.seed(seed)}
          <Button size="desk" className="font-talk" onClick={() => setSeed(randomSeed())}>
            {words.another}
          </Button>
        </p>
        <p className="flex justify-end gap-2">
          <Button onClick={onClose}>{words.keep}</Button>
          <Button
            tone="primary"
            onClick={async () => {
              if (await ask({ type: 'resetNetwork', shape, seed })) onClose();
            }}
          >
            {words.start}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
