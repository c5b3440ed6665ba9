// What ::network says on stage and phones.

import { list } from '../format';

/** Of a small network's layers. */
const layerNames = { input: 'input', hidden: 'hidden', output: 'output' };
type Layer = keyof typeof layerNames;

const hiddenOf = (sizes: readonly number[]) => list(sizes.slice(1, -1).map(String));
const joined = 'Every neuron is joined to every neuron of the next layer.';

export const network = {
  layers: layerNames,
  hiddenMeans: 'neither input nor output',
  describeSmall: (layers: readonly { readonly size: number; readonly layer: Layer }[]) =>
    `A small network: ${layers.map(({ size, layer }) => `${size} ${layerNames[layer]}`).join(', ')} neurons.`,
  describeGrown: (outputs: string) =>
    `Every neuron feeds every neuron of the next layer. The outputs are ${outputs}.`,

  describeTap: (sizes: readonly number[]) =>
    `A network of ${sizes.join(', ')} neurons. Tap one to see what feeds it.`,
  tap: 'Tap a neuron to see what feeds it.',
  neuron: (layer: Layer, place: number) => `${layerNames[layer]} neuron ${place}`,
  inputFed: (value: string) => `An input: ${value}. It comes from outside, nothing feeds it.`,
  fed: (count: number, layer: Layer, bias: string, z: string, activation: string) =>
    `All ${count} ${layerNames[layer]} neurons feed it, each through its weight. With its bias of ${bias} that makes z = ${z}, and σ makes ${activation} of it.`,

  describeInputs: (inputs: number, shown: number) =>
    `${inputs} input neurons, one per pixel, ${shown} of them shown.`,
  describeOuter: (inputs: number, shown: number, outputs: number) =>
    `${inputs} input neurons, one per pixel, ${shown} of them shown, and ${outputs} output neurons, one per digit.`,
  describeAll: (sizes: readonly number[], shown: number) =>
    `${sizes[0]} input neurons, one per pixel, ${shown} of them shown; ${hiddenOf(sizes)} hidden neurons; ${sizes.at(-1)} output neurons, one per digit. ${joined}`,

  hiddenNeuron: 'hidden neuron',
  counted: (sizes: readonly number[]) =>
    `${sizes[0]} inputs, ${hiddenOf(sizes)} hidden neurons, ${sizes.at(-1)} outputs. ${joined}`,
  outer: 'Ten outputs, one per digit. The answer is the one that shines brightest.',
  weightsInto: (weights: number, neuron: number) => `The ${weights} weights into hidden neuron ${neuron}`,
  describeYours: (digit: string, sizes: readonly number[]) =>
    `${digit}, ${sizes[0]} inputs, ${hiddenOf(sizes)} hidden neurons and ${sizes.at(-1)} outputs, each joined to all of the next layer.`,
  describeYoursOuter: (digit: string, sizes: readonly number[]) =>
    `${digit}, ${sizes[0]} input neurons, and ${sizes.at(-1)} output neurons, one per digit.`,
};
