// Aiming and stepping: the pad, my course so far, and two buttons.

'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { MySearch } from '@/lib/kinds/kinds';
import type { Posting } from '../../live/use-outbox';
import { Button } from '../../ui/button';
import { useKindWords } from '../parts/kind-words';
import { type Aim, downhill } from './aim';
import { BallPad } from './ball-pad';

type Props = {
  /** The round's id. */
  readonly round: string;
  readonly known: Extract<MySearch, { kind: 'ball' }>;
  readonly sending: boolean;
  readonly outgoing: Posting;
  /** My course so far. */
  readonly children: ReactNode;
};

export function Descent({ round, known, sending, outgoing, children }: Props) {
  const words = useKindWords('descend');
  const { heights, slope, longest } = known;
  const taken = heights.length - 1;
  const [aim, setAim] = useState<Aim>(() => downhill(slope, longest));
  // After each step one aims again, from other ground.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is what makes an aim out of date
  useEffect(() => setAim(downhill(slope, longest)), [taken]);
  const step = () => {
    if (!sending) outgoing.put({ type: 'stepBall', round, n: taken + 1, dx: aim[0], dy: aim[1] });
  };
  return (
    <>
      <BallPad {...{ slope, longest, aim }} open onAim={setAim} onStep={step} />
      {children}
      <div className="grid flex-none grid-cols-[auto_1fr] gap-3">
        <Button className="px-3! text-base" onClick={() => setAim(downhill(slope, longest))}>
          {words.aim}
        </Button>
        <Button tone="primary" size="send" aria-disabled={sending} onClick={step}>
          {words.step}
        </Button>
      </div>
    </>
  );
}
