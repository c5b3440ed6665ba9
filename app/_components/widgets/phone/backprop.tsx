// This phone is one hidden neuron of the network on the stage: it glows as far as it fires, takes its blame, and gets its
// nudge.

'use client';

import { useMemo } from 'react';
import { standIn } from '@/lib/digits/stand-ins';
import { incomingWeights } from '@/lib/nn/explain';
import type { Network } from '@/lib/nn/network';
import { useInk } from '../../live/use-ink';
import { lessonOf } from '../backprop/lesson';
import { motion } from '../draw/motion';
import { fixed, signedFixed } from '../draw/number-text';
import { useFlow } from '../draw/use-flow';
import { WeightImage } from '../draw/weight-image';
import { HeatMap } from '../learning/heat-map';
import { usePhoneNetwork } from './phone-network';
import type { PhoneWidgetProps } from './phone-widget-props';

export default function PhoneNeuron(props: PhoneWidgetProps) {
  const { view, mine, step } = props;
  const { featured, training } = view;
  const ids = useMemo(() => (featured ? [featured.id] : []), [featured]);
  const pixels = useInk(props, ids).get(featured?.id ?? '')?.pixels;
  const newest = usePhoneNetwork(props);
  const digit = useMemo(() => {
    if (!featured) return { id: 'stand-in', label: 3, pixels: standIn(3) };
    return pixels ? { ...featured, pixels } : null;
  }, [featured, pixels]);
  const hidden = training.sizes[1] ?? 1;
  const neuron = (mine?.index ?? 0) % hidden;
  if (!newest || !digit || newest.value.sizes[1] !== hidden) return null;
  return <Neuron network={newest.value} rate={training.learningRate} {...{ digit, neuron, step }} />;
}

type Props = {
  readonly network: Network;
  readonly rate: number;
  readonly digit: { readonly id: string; readonly label: number; readonly pixels: Uint8Array };
  readonly neuron: number;
  readonly step: number;
};

function Neuron({ network, rate, digit, neuron, step }: Props) {
  const lesson = useMemo(() => lessonOf(network, digit, rate), [network, digit, rate]);
  const weights = useMemo(() => incomingWeights(network, neuron), [network, neuron]);
  const activation = lesson.activations[1]![neuron]!;
  const error = lesson.deltas[0]![neuron]!;
  const most = Math.max(...lesson.deltas[0]!.map(Math.abs), Number.MIN_VALUE);
  const nudge = useMemo(
    () => Float32Array.from(digit.pixels, (grey) => (-error / most) * (grey / 255)),
    [digit.pixels, error, most],
  );
  // The stage's signal takes one layer's time to get here.
  const arrived = useFlow(digit.id, { millis: 2 * motion.flow.millis, ease: motion.flow.ease });
  const glow = Math.max(0, arrived * 2 - 1);
  const fires = activation >= 0.5;
  const tone = step >= 2 ? 'var(--cost)' : 'var(--room)';
  const share = step >= 2 ? Math.abs(error) / most : activation * glow;
  return (
    <section
      className="be-neuron"
      style={{ ['--tone' as string]: tone, ['--share' as string]: `${100 * share}%` }}
    >
      <h2>
        You are hidden neuron <b className="num">{neuron}</b>
      </h2>
      <div className="be-ring">
        {step >= 3 ? (
          <HeatMap strengths={nudge} columns={28} cell={7} style={{ position: 'static', outline: 'none' }} />
        ) : (
          <WeightImage weights={weights} side={196} label={`What you look for: your 784 weights`} />
        )}
      </div>
      <p className="be-number num" aria-live="polite">
        {step >= 2 ? signedFixed(error) : fixed(activation * glow)}
      </p>
      <p className="text-[1.25rem] font-[640]">{wordsOf(step, fires, error)}</p>
    </section>
  );
}

function wordsOf(step: number, fires: boolean, error: number): string {
  if (step >= 3)
    return error === 0
      ? 'No nudge for you this time.'
      : `Your nudge: ${error < 0 ? 'more' : 'less'} of this digit in your weights.`;
  if (step === 2) return 'Your error: your share of the blame.';
  if (step === 1)
    return fires ? 'You fired. The error comes later.' : 'You kept silent. The error comes later.';
  return fires ? 'You fire. Hold your phone up.' : 'You stay silent.';
}
