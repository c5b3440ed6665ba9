// A vote can set something: the room's choice becomes the network's learning rate or shape by one press. In a tie the
// presenter chooses among those that have it.

'use client';

import { kindOf } from '@/lib/kinds/kinds';
import { shapes } from '@/lib/nn/shapes';
import type { PresenterView } from '@/lib/session/view-types';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { randomSeed } from '../training/random-seed';
import type { Ask } from '../use-ask';
import { type ActivityState, winners } from './activity-steps';

type Training = PresenterView['training'];

type Props = { readonly state: ActivityState; readonly training: Training; readonly ask: Ask };

export function ApplyWinner({ state, training, ask }: Props) {
  const { activity, phase } = state;
  const sets = kindOf(activity.kind).election?.sets(activity) ?? null;
  if (sets === null || phase === 'open') return null;
  const Apply = sets === 'learningRate' ? ApplyRate : ApplyShape;
  return winners(state).map((won) => <Apply key={won} {...{ won, training, ask }} />);
}

type ApplyProps = { readonly won: string; readonly training: Training; readonly ask: Ask };

function ApplyRate({ won, training, ask }: ApplyProps) {
  const words = useWords('console').activity;
  const learningRate = Number(won);
  if (!(learningRate > 0)) return null;
  const done = training.learningRate === learningRate;
  const { running, pace } = training;
  return (
    <Button
      size="console"
      disabled={done}
      onClick={() => void ask({ type: 'train', running, pace, learningRate })}
    >
      {done ? words.rateIs(won) : words.setRate(won)}
    </Button>
  );
}

function ApplyShape({ won, training, ask }: ApplyProps) {
  const words = useWords('console').activity;
  const shape = shapes.findIndex((sizes) => sizes.join('-') === won);
  if (shape < 0) return null;
  return (
    <Button
      size="console"
      disabled={training.sizes.join('-') === won}
      onClick={() => void ask({ type: 'resetNetwork', shape, seed: randomSeed() })}
    >
      {words.startShape(won)}
    </Button>
  );
}
