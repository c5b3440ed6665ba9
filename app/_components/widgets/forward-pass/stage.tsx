// A digit of the room flows through the session's network, in slow motion: one build per layer.

'use client';

import { useMemo } from 'react';
import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { useNewest } from '../../live/use-network';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import { Pass } from '../parts/pass/pass';
import { type RoomDigit, useFeatured } from '../parts/pass/room-digit';
import { useReach } from '../parts/pass/use-reach';

export default function ForwardPass(props: WidgetProps<'forward-pass'>) {
  const heading = useFit<HTMLDivElement>('forward pass', { least: 0.3, most: 1 });
  const newest = useNewest(props.networks?.network ?? null);
  const digit = useFeatured(props);
  const words = (
    <div ref={heading} className="pass-heading">
      {props.words}
    </div>
  );
  if (!newest || !digit) return words;
  return (
    <Flowing network={newest.value} trainedFor={newest.step} digit={digit} step={props.step}>
      {words}
    </Flowing>
  );
}

type Props = {
  readonly network: Network;
  readonly trainedFor: number;
  readonly digit: RoomDigit;
  readonly step: number;
  readonly children: React.ReactNode;
};

function Flowing({ network, trainedFor, digit, step, children }: Props) {
  const reach = useReach(step, network.sizes.length, digit.id);
  const { digit: read, outputs } = useMemo(() => predict(network, digit.pixels), [network, digit.pixels]);
  const arrived = reach === network.sizes.length;
  const words = useWords('widgets').forwardPass;
  const trained = trainedFor > 0;
  const before = trained ? words.trainedFor(trainedFor) : words.notTrained;
  const after = trained ? words.saysTrained(read) : words.saysUntrained(read);
  const says = arrived
    ? words.describe.arrived(digit.label, network.sizes, read, fixed(outputs[read] ?? 0))
    : words.describe.flowing(digit.label, network.sizes, Math.floor(reach));
  return (
    <Pass network={network} digit={digit} reach={reach} says={says} note={arrived ? after : before}>
      {children}
    </Pass>
  );
}
