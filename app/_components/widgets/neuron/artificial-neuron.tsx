// The artificial neuron over the whole canvas, at one moment of a round of pulses.

import { keyed } from '../../slides/keyed';
import { rimToRim, stageWidths } from '../parts/draw/geometry';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { plain } from '../parts/draw/number-text';
import { Pulse } from '../parts/draw/pulse';
import { Arrow, Wiring, type WiringMeasure } from '../parts/wiring/wiring';
import type { Firing } from './firing';
import { stagePlan } from './stage-neuron';

export const artificialPlaces = {
  body: { ...stagePlan.body, r: 96 },
  step: { x: 1150, y: stagePlan.body.y, r: 84 },
  output: { x: 1490, y: stagePlan.body.y, r: 58 },
};

const measure: WiringMeasure = {
  inputs: { x: 250, first: stagePlan.inputs[0]!.y, last: stagePlan.inputs[2]!.y, r: 54 },
  body: artificialPlaces.body,
  widths: { ...stageWidths, perUnit: 18 },
  dash: 1,
  size: { input: 60, box: 54, name: 44 },
  pen: 4,
  boxAt: 0.45,
};

type Props = {
  readonly inputs: readonly number[];
  readonly weights: readonly number[];
  readonly now: Firing;
};

export function ArtificialNeuron({ inputs, weights, now }: Props) {
  const { body, step, output } = artificialPlaces;
  const summed = now.arriving === 1;
  const out = now.leaving === 1 && now.fires;
  const toStep = { from: { x: body.x + body.r + 8, y: body.y }, to: { x: step.x - step.r - 8, y: step.y } };
  const toOutput = {
    from: { x: step.x + step.r + 8, y: step.y },
    to: { x: output.x - output.r - 22, y: output.y },
  };
  const places = measure.inputs;
  return (
    <>
      <Wiring measure={measure} inputs={inputs} weights={weights} weightNames plot="sum">
        {keyed(weights).map(({ key }) => {
          const i = Number(key);
          const y = places.first + ((places.last - places.first) * i) / (weights.length - 1);
          return inputs[i] ? (
            <Pulse key={key} {...rimToRim({ ...places, y }, body)} at={now.arriving} side={34} />
          ) : null;
        })}
      </Wiring>
      <Arrow {...toStep} pen={6} />
      <Arrow {...toOutput} pen={6} />
      <Pulse {...toStep} at={now.passing} side={34} />
      {now.fires && <Pulse {...toOutput} at={now.leaving} side={34} />}
      <Neuron {...step} plot="step" pen={5} />
      <Neuron {...output} activation={out ? 1 : 0} label={out ? 1 : 0} labelSize={64} pen={4} fires={out} />
      {summed && <Sum x={(toStep.from.x + toStep.to.x) / 2} sum={now.sum} />}
    </>
  );
}

function Sum({ x, sum }: { readonly x: number; readonly sum: number }) {
  const { y } = artificialPlaces.body;
  return (
    <Label x={x} y={y - 34} size={52} anchor="middle" voice="num" weight={760} halo={12}>
      {plain(sum)}
    </Label>
  );
}
