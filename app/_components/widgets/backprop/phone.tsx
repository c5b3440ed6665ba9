// This phone is one hidden neuron of the network on the stage: it glows as far as it fires, takes its blame, and gets its
// nudge.

'use client';

import { useMemo } from 'react';
import { standIn } from '@/lib/digits/stand-ins';
import { incomingWeights } from '@/lib/nn/explain';
import type { Network } from '@/lib/nn/network';
import type { Words } from '@/lib/words/words';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { motion } from '../parts/draw/motion';
import { decimalsFor, fixed, signedFixed } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { WeightImage } from '../parts/draw/weight-image';
import { densities, fires } from '../parts/pass/densities';
import { usePhoneNetwork } from '../parts/phone/phone-network';
import { lessonOf } from './lesson';

export default function PhoneNeuron(props: PhoneWidgetProps<'backprop'>) {
  const { view, mine, pulse, step } = props;
  const { featured, training } = view;
  const newest = usePhoneNetwork(props);
  const network = newest?.value;
  const hidden = training.sizes[1] ?? 1;
  const neuron = (mine?.index ?? 0) % hidden;
  // Nobody has drawn yet: the stage shows a test digit, and the phone has the same one.
  const standIns = useMemo(
    () => (network && !featured ? lessonOf(network, { label: 3, pixels: standIn(3) }, 1) : null),
    [network, featured],
  );
  const firing =
    pulse?.firing ?? (standIns && { activations: standIns.activations[1]!, errors: standIns.deltas[0]! });
  if (!network || network.sizes[1] !== hidden || firing?.activations.length !== hidden)
    return <Awaited neuron={neuron} />;
  const digit = featured?.id ?? 'stand-in';
  return <Neuron {...{ network, digit, neuron, step }} layer={firing} />;
}

/** Until the network and the digit are here. */
function Awaited({ neuron }: { readonly neuron: number }) {
  return (
    <section
      className="be-neuron"
      style={{ ['--tone' as string]: 'var(--room)', ['--share' as string]: '0%' }}
    >
      <YouAre neuron={neuron} />
      <div className="be-ring" />
      <p className="be-number num" aria-hidden="true">
        –
      </p>
      <p className="text-[1.25rem] font-[640]">{useWords('widgets').backprop.weightsAwaited}</p>
    </section>
  );
}

type Props = {
  readonly network: Network;
  /** Of every neuron of the layer. */
  readonly layer: { readonly activations: ArrayLike<number>; readonly errors: ArrayLike<number> };
  readonly digit: string;
  readonly neuron: number;
  readonly step: number;
};

function Neuron({ network, layer, digit, neuron, step }: Props) {
  const words = useWords('widgets').backprop;
  const weights = useMemo(() => incomingWeights(network, neuron), [network, neuron]);
  const activation = layer.activations[neuron]!;
  const error = layer.errors[neuron]!;
  const most = Math.max(...Array.from(layer.errors, Math.abs), Number.MIN_VALUE);
  // The stage's signal takes one layer's time to get here.
  const arrived = useFlow(digit, { millis: 2 * motion.flow.millis, ease: motion.flow.ease });
  const glow = Math.max(0, arrived * 2 - 1);
  const { hidden } = network.formulas;
  const firing = fires(hidden, activation);
  const tone = step >= 2 ? 'var(--cost)' : 'var(--room)';
  const share = step >= 2 ? Math.abs(error) / most : densities(hidden, layer.activations)[neuron]! * glow;
  return (
    <section
      className="be-neuron"
      style={{ ['--tone' as string]: tone, ['--share' as string]: `${100 * share}%` }}
    >
      <YouAre neuron={neuron} />
      <div className="be-ring">
        <WeightImage weights={weights} side={196} label={words.yourWeights(weights.length)} />
      </div>
      <p className="be-number num" aria-live="polite">
        {step >= 2 ? signedFixed(error, decimalsFor(Math.abs(error), 4, 6)) : fixed(activation * glow)}
      </p>
      <p className="text-[1.25rem] font-[640]">{lineOf(step, firing, error, words)}</p>
    </section>
  );
}

function YouAre({ neuron }: { readonly neuron: number }) {
  const [words, name] = useWords('widgets').backprop.youAre;
  return (
    <h1>
      {words} <b className="num">{name(neuron)}</b>
    </h1>
  );
}

type Said = Words['widgets']['backprop'];

function lineOf(step: number, firing: boolean, error: number, words: Said): string {
  if (step >= 3) return error === 0 ? words.noNudge : words.nudge(error < 0);
  if (step === 2) return words.yourError;
  if (step === 1) return firing ? words.fired : words.stayedSilent;
  return firing ? words.fires : words.silent;
}
