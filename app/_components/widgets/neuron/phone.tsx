// The neuron on a phone: as it grows, with parts to tap for their names, then as it is built, with inputs to switch.

'use client';

import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { isBuilt } from '../../slides/widget-step';
import { OwnNeuron } from './own-neuron';
import { TapNeuron } from './tap-neuron';

export default function PhoneNeuron({ params, ...built }: PhoneWidgetProps<'neuron'>) {
  if (params.form !== 'artificial') return <TapNeuron shown={built.step} />;
  return isBuilt(built) ? <OwnNeuron /> : <TapNeuron shown={4} silent />;
}
