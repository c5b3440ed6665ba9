// What the parts are called now, what they were, and dotted behind them the neuron they came from.

import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
import { Label } from '../parts/draw/label';
import { artificialPlaces } from './artificial-neuron';
import { stageNeuron, stagePlan } from './stage-neuron';

const { body, step, output } = artificialPlaces;

const named = [
  { x: stagePlan.inputs[2]!.x + 80, y: 912, part: 'inputs', anchor: 'start' },
  { x: 560, y: 300, part: 'weights', anchor: 'start' },
  { x: body.x, y: body.y + body.r + 62, part: 'sum', anchor: 'middle' },
  { x: step.x, y: step.y + step.r + 62, part: 'activation', anchor: 'middle' },
  { x: output.x, y: output.y + output.r + 88, part: 'output', anchor: 'middle' },
] as const;

export function PartNames() {
  const words = useWords('widgets').neuron;
  return named.map(({ x, y, part, anchor }) => (
    <g key={part}>
      <Label x={x} y={y} size={48} weight={720} anchor={anchor} halo={14}>
        {words[part].name}
      </Label>
      <Label x={x} y={y + 40} size={32} hue="var(--ink-2)" anchor={anchor} halo={12}>
        {words[part].was}
      </Label>
    </g>
  ));
}

/** The dotted ghost of what was there before. */
export function Biography({ share }: { readonly share: number }) {
  const lines = [...stageNeuron.dendrites, ...stageNeuron.axon].map(({ grown }) => grown.points);
  return (
    <g fill="none" stroke="var(--ink-3)" strokeWidth="3" strokeDasharray="3 9" opacity={0.75 * share}>
      {keyed(lines).map(({ key, item }) => (
        <path key={key} d={`M${item.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`).join('L')}`} />
      ))}
      {keyed(stageNeuron.feet).map(({ key, item }) => (
        <circle key={key} cx={item.x} cy={item.y} r={item.r} />
      ))}
    </g>
  );
}
