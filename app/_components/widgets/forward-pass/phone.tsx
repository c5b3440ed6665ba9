// One of my own digits on its way through the network, on a phone: choose which one flows. It comes as far as the
// stage's has.

'use client';

import { useMemo, useState } from 'react';
import { forwardPass } from '@/lib/nn/explain';
import { largest } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { DigitImage } from '../../ink/digit-image';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { Edge } from '../parts/draw/edge';
import { rimToRim } from '../parts/draw/geometry';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { fixed } from '../parts/draw/number-text';
import { densities } from '../parts/pass/densities';
import { handPass } from '../parts/pass/hand-pass';
import { rippled } from '../parts/pass/input-column';
import { strongestPath, weightOf } from '../parts/pass/path';
import { Picture } from '../parts/pass/picture';
import { useReach } from '../parts/pass/use-reach';
import { NetworkAwaited } from '../parts/phone/awaited';
import { HandFigure } from '../parts/phone/hand-figure';
import { type HandDigit, nameOf, useHandDigit, useOwnDigits } from '../parts/phone/own-digits';
import { usePhoneNetwork } from '../parts/phone/phone-network';

const mostOffered = 6;

export default function PhonePass(props: PhoneWidgetProps<'forward-pass'>) {
  const words = useWords('widgets');
  const own = useOwnDigits(props);
  const first = useHandDigit(props);
  const newest = usePhoneNetwork(props);
  const [chosen, setChosen] = useState<string | null>(null);
  const mine = own.find(({ id }) => id === chosen);
  const digit: HandDigit | null = mine ? { ...mine, whose: 'mine' } : first;
  if (!digit || !newest) return <NetworkAwaited />;
  return (
    <div className="hand-middle grid gap-3">
      {own.length > 1 && (
        <fieldset className="flex gap-2">
          <legend className="pb-2 text-ph-label text-ink-2">{words.forwardPass.whichOne}</legend>
          {own.slice(-mostOffered).map((each) => (
            <button
              key={each.id}
              type="button"
              aria-pressed={each.id === digit.id}
              aria-label={words.digits.yours(each.label)}
              className={`bg-sheet ${each.id === digit.id ? 'outline-4 outline-room-ink' : 'outline-1 outline-ink'}`}
              onClick={() => setChosen(each.id)}
            >
              <DigitImage pixels={each.pixels} scale={1.75} label={words.forwardPass.small(each.label)} />
            </button>
          ))}
        </fieldset>
      )}
      <Flow key={digit.id} digit={digit} network={newest.value} step={props.step} />
    </div>
  );
}

type FlowProps = { readonly digit: HandDigit; readonly network: Network; readonly step: number };

function Flow({ digit, network, step }: FlowProps) {
  const { activations } = useMemo(() => forwardPass(network, digit.pixels), [network, digit.pixels]);
  const dark = activations.map((layer) => densities(network.formulas.hidden, layer));
  const layers = network.sizes.length;
  const reach = useReach(step, layers, digit.id);
  const outputs = activations.at(-1)!;
  const read = largest(outputs);
  const layout = useMemo(() => handPass(network.sizes), [network.sizes]);
  const words = useWords('widgets');
  const name = nameOf(digit, words.digits);
  const arrived = reach === layers;
  const flowing: Flowing = {
    ...{ network, activations, dark, layout },
    come: (layer) => Math.max(0, Math.min(1, reach - layer)),
  };
  return (
    <>
      <HandFigure says={words.forwardPass.describe.yours(name, network.sizes)} height={layout.height}>
        <HiddenEdges {...flowing} />
        <Picture pixels={digit.pixels} x={2} y={layout.height / 2 - 42} cell={3} />
        <path
          d={`M90 ${layout.height / 2}H${90 + 26 * flowing.come(0)}`}
          stroke="var(--ink)"
          strokeWidth={3}
        />
        <HiddenNeurons {...flowing} />
        <Outputs {...flowing} wins={arrived ? read : null} />
      </HandFigure>
      <p aria-live="polite" className="min-h-8 text-[1.375rem] font-[720]">
        {arrived ? words.forwardPass.says(read, fixed(outputs[read]!)) : name}
      </p>
    </>
  );
}

type Flowing = {
  readonly network: Network;
  readonly activations: readonly ArrayLike<number>[];
  /** How dark each neuron is, by layer. */
  readonly dark: readonly ArrayLike<number>[];
  readonly layout: ReturnType<typeof handPass>;
  /** How much of the flow has come to a layer, 0 … 1. */
  readonly come: (layer: number) => number;
};

/** From every hidden neuron to the one of the next layer that the answer goes through. */
function HiddenEdges({ network, activations, dark, layout, come }: Flowing) {
  const shown = layout.hidden.map((neurons) => neurons.length);
  const path = strongestPath(network, activations, shown);
  return layout.hidden.map((neurons, l) => {
    const strongest = path[l + 1] ?? 0;
    const to = (layout.hidden[l + 1] ?? layout.outputs)[strongest];
    if (!to) return null;
    return neurons.map((neuron, j) => (
      <Edge
        key={`${neuron.x} ${neuron.y}`}
        {...rimToRim(neuron, to)}
        weight={weightOf(network, l + 1, j, strongest)}
        widths={{ perUnit: 1.4, least: 0.7, most: 5 }}
        dash={0.4}
        opacity={0.2 + 0.6 * Math.min(1, dark[l + 1]![j]!)}
        drawn={come(l + 2)}
      />
    ));
  });
}

function HiddenNeurons({ dark, layout, come }: Flowing) {
  return layout.hidden.map((neurons, l) =>
    neurons.map((neuron, j) => (
      <Neuron
        key={`${neuron.x} ${neuron.y}`}
        {...neuron}
        pen={1.5}
        activation={dark[l + 1]![j]! * rippled(come(l + 1), j, neurons.length)}
      />
    )),
  );
}

function Outputs({ activations, layout, come, wins }: Flowing & { readonly wins: number | null }) {
  const outputs = activations.at(-1)!;
  const shown = come(activations.length - 1);
  return layout.outputs.map((neuron, k) => {
    const weight = k === wins ? 800 : 460;
    return (
      <g key={neuron.y}>
        <Neuron {...neuron} pen={k === wins ? 3 : 1.5} activation={outputs[k]! * shown} />
        <Label x={neuron.x + 16} y={neuron.y + 6} size={18} weight={weight}>
          {k}
        </Label>
        <Label x={336} y={neuron.y + 5} size={15} anchor="end" voice="num" weight={weight} opacity={shown}>
          {fixed(outputs[k]!)}
        </Label>
      </g>
    );
  });
}
