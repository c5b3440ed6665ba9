// What a perceptron says: 1 or 0 in a neuron of its own, which fires where it is 1.

import { Neuron } from './neuron';

type Props = { readonly x: number; readonly y: number; readonly out: 0 | 1 };

export function FiredOutput({ x, y, out }: Props) {
  return <Neuron x={x} y={y} r={44} activation={out} label={out} labelSize={52} pen={4} fires={out === 1} />;
}
