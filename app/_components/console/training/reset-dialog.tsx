// New random weights, and another shape if wanted. It asks first: what the network learned is gone afterwards.

'use client';

import { useEffect, useState } from 'react';
import type { Sizes } from '@/lib/nn/network';
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
  const [{ shape, seed }, choose] = useChoice(open, view.training.sizes);
  const { training } = view.counts;
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      <div className="mt-3 grid gap-4">
        <p>
          {words.text} {training === 0 ? words.noDrawings : words.stay(training)}
        </p>
        <Segmented
          label={words.shape}
          value={shape}
          onChange={(value) => choose({ shape: value, seed })}
          options={shapes.map((sizes, i) => ({ value: i, text: sizes.join('-') }))}
          className="num"
        />
        <p className="num flex items-center gap-3">
          {words.seed(seed)}
          <Button size="console" className="font-talk" onClick={() => choose({ shape, seed: randomSeed() })}>
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

/** A place in `shapes`, and the seed of the weights. */
type Choice = { readonly shape: number; readonly seed: number };

/** Each opening begins with the network's present shape and a new seed. */
function useChoice(open: boolean, sizes: Sizes): [Choice, (choice: Choice) => void] {
  const present = Math.max(
    0,
    shapes.findIndex((each) => each.join() === sizes.join()),
  );
  const [choice, choose] = useState<Choice>({ shape: present, seed: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a network that changes meanwhile changes no choice
  useEffect(() => {
    if (open) choose({ shape: present, seed: randomSeed() });
  }, [open]);
  return [choice, choose];
}
