// A neuron, as it grows or as it is built.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { Artificial } from './artificial';
import { Biological } from './biological';

export default function NeuronWidget(props: WidgetProps<'neuron'>) {
  return props.params.form === 'artificial' ? <Artificial {...props} /> : <Biological {...props} />;
}
