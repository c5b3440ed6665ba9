// What the network would say to the drawing under the finger: read on the phone, from the snapshot it has, once training
// has begun.

'use client';

import { useDeferredValue, useMemo } from 'react';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import { predict } from '@/lib/nn/feedforward';
import type { Pulse } from '@/lib/protocol/message';
import { useWords } from '../../../words/words';
import { fixed } from '../draw/number-text';
import { usePhoneNetwork } from './phone-network';

type Props = {
  readonly strokes: Strokes;
  readonly session: string;
  readonly pulse: Pulse | null;
};

export default function LiveGuess({ strokes, session, pulse }: Props) {
  const newest = usePhoneNetwork({ session, pulse });
  // The line under the finger goes first.
  const drawn = useDeferredValue(strokes);
  const guess = useMemo(() => {
    if (!newest || newest.step === 0 || drawn.length === 0) return null;
    return predict(newest.value, rasterise(drawn));
  }, [newest, drawn]);
  const words = useWords('widgets').digits;
  if (!guess) return null;
  return (
    <span className="block pt-1 text-[1.125rem]">
      {words.wouldSay} <b className="text-ink">{guess.digit}</b>{' '}
      <span className="num">({fixed(guess.outputs[guess.digit] ?? 0)})</span>
    </span>
  );
}
