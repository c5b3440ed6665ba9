// The network at work in the page: draw a digit, see its ten outputs. Works offline once it is loaded.

'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { Pad } from '../ink/pad';
import { Preview } from '../ink/preview';
import { Button } from '../ui/button';
import { Outputs } from '../ui/outputs';
import { Marked } from '../words/marked';
import { useWords } from '../words/words';
import { AwaySection } from './away-frame';
import type { TakenNetwork } from './use-network';

export function TryNetwork({ network }: { readonly network: TakenNetwork }) {
  const words = useWords('away').network;
  return (
    <AwaySection title={words.title} className="print:hidden">
      {network.kind === 'here' ? (
        <Pane network={network.network} step={network.step} />
      ) : (
        <p role="status" className="text-ink-2">
          {words[network.kind]}
        </p>
      )}
    </AwaySection>
  );
}

type PaneProps = { readonly network: Network; readonly step: number };

function Pane({ network, step }: PaneProps) {
  const words = useWords('away').network;
  const [strokes, setStrokes] = useState<Strokes>([]);
  // The line under the finger goes first.
  const drawn = useDeferredValue(strokes);
  const guess = useMemo(
    () => (drawn.length === 0 ? null : predict(network, rasterise(drawn))),
    [network, drawn],
  );
  return (
    <div className="grid gap-3">
      <p>
        <Marked of={words.trained(step)} className="num" />
      </p>
      <Pad value={strokes} onChange={setStrokes} label={words.pad} />
      <div className="flex items-center justify-between gap-3">
        <Preview strokes={strokes} scale={2} />
        <p role="status" className="flex-1 text-[1.75rem] leading-none font-[760]">
          {guess && words.says(guess.digit)}
        </p>
        <Button disabled={strokes.length === 0} onClick={() => setStrokes([])}>
          {words.clear}
        </Button>
      </div>
      <Outputs outputs={guess?.outputs ?? silent} guess={guess?.digit ?? null} asked={null} />
    </div>
  );
}

const silent: readonly number[] = Array.from({ length: 10 }, () => 0);
