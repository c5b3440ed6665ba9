// The session's network on a phone, before anything flows: the digit and the ten outputs, then the hidden layers, with
// one hidden neuron at a time to look into: the picture that its weights make, and the edges that leave it.

'use client';

import { useState } from 'react';
import type { WidgetParams } from '@/lib/deck/widgets';
import { incomingWeights } from '@/lib/nn/explain';
import type { Network } from '@/lib/nn/network';
import { keyed } from '../../slides/keyed';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { Edge } from '../parts/draw/edge';
import { type Circle, rimToRim } from '../parts/draw/geometry';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { WeightImage } from '../parts/draw/weight-image';
import { handPass } from '../parts/pass/hand-pass';
import { weightOf } from '../parts/pass/path';
import { Picture } from '../parts/pass/picture';
import { HandFigure, handWidth } from '../parts/phone/hand-figure';
import { HandSlider } from '../parts/phone/hand-slider';
import { nameOf, useHandDigit } from '../parts/phone/own-digits';
import { usePhoneNetwork } from '../parts/phone/phone-network';

const picture = { x: 2, side: 84 };
const widths = { perUnit: 4, least: 1, most: 6 };

type Props = Omit<PhoneWidgetProps, 'params'> & Pick<WidgetParams<'network'>, 'show'>;

export function SessionLayers({ show, ...props }: Props) {
  const digit = useHandDigit(props);
  const all = show === 'all';
  const newest = usePhoneNetwork(props, all);
  const [chosen, setChosen] = useState(0);
  const { network: words, digits } = useWords('widgets');
  if (!digit) return null;
  const sizes = newest?.value.sizes ?? props.view.training.sizes;
  const layout = handPass(sizes);
  const hidden = all ? layout.hidden : [];
  const shown = hidden[0]?.length ?? 0;
  const neuron = Math.min(chosen, Math.max(0, shown - 1));
  const top = all ? 24 : layout.height / 2 - picture.side / 2;
  return (
    <>
      <HandFigure
        says={(all ? words.describeYours : words.describeYoursOuter)(nameOf(digit, digits), sizes)}
        height={layout.height}
        over={all && newest && <Looked network={newest.value} neuron={neuron} height={layout.height} />}
      >
        {newest && all && (
          <Leaving network={newest.value} hidden={hidden} outputs={layout.outputs} from={neuron} />
        )}
        <Picture pixels={digit.pixels} x={picture.x} y={top} cell={3} />
        <Neurons hidden={hidden} outputs={layout.outputs} chosen={neuron} />
      </HandFigure>
      {all && (
        <HandSlider
          {...{ name: words.hiddenNeuron, value: neuron, min: 0, step: 1, decimals: 0, onChange: setChosen }}
          max={Math.max(0, shown - 1)}
        />
      )}
      <p>{all ? words.counted(sizes) : words.outer}</p>
    </>
  );
}

type NeuronsProps = {
  readonly hidden: readonly (readonly Circle[])[];
  readonly outputs: readonly Circle[];
  /** Of the first hidden layer. */
  readonly chosen: number;
};

function Neurons({ hidden, outputs, chosen }: NeuronsProps) {
  return (
    <>
      {hidden.map((neurons, l) =>
        keyed(neurons).map(({ key, item }) => (
          <Neuron key={`${item.x} ${item.y}`} {...item} pen={1.5} you={l === 0 && Number(key) === chosen} />
        )),
      )}
      {keyed(outputs).map(({ key, item }) => (
        <g key={key}>
          <Neuron {...item} pen={1.5} />
          <Label x={item.x + 18} y={item.y + 6} size={18} weight={640}>
            {key}
          </Label>
        </g>
      ))}
    </>
  );
}

type LookedProps = { readonly network: Network; readonly neuron: number; readonly height: number };

/** What the chosen neuron looks for, under the digit. */
function Looked({ network, neuron, height }: LookedProps) {
  const words = useWords('widgets').network;
  return (
    <div
      className="absolute outline-1 outline-ink"
      style={{ left: `${(picture.x / handWidth) * 100}%`, top: `${(168 / height) * 100}%` }}
    >
      <WeightImage
        weights={incomingWeights(network, neuron)}
        side={picture.side}
        label={words.weightsInto(network.sizes[0]!, neuron)}
      />
    </div>
  );
}

type LeavingProps = {
  readonly network: Network;
  readonly hidden: readonly (readonly Circle[])[];
  readonly outputs: readonly Circle[];
  readonly from: number;
};

/** From the weights' picture into the chosen neuron, and from it to all of the next layer. */
function Leaving({ network, hidden, outputs, from }: LeavingProps) {
  const neuron = hidden[0]?.[from];
  if (!neuron) return null;
  return (
    <>
      <path
        d={`M${picture.x + picture.side + 3} ${168 + picture.side / 2}L${neuron.x - neuron.r} ${neuron.y}`}
        stroke="var(--room-ink)"
        strokeWidth={2.5}
      />
      {keyed(hidden[1] ?? outputs).map(({ key, item }) => (
        <Edge
          key={key}
          {...rimToRim(neuron, item)}
          weight={weightOf(network, 1, from, Number(key))}
          widths={widths}
          dash={0.4}
        />
      ))}
    </>
  );
}
