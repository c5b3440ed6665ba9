// A perceptron with the numbers of the deck, in the form the slide is at.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { givenPerceptron } from '../parts/wiring/perceptron-params';
import { Park } from './park';
import { SumField } from './sum-field';
import { ThresholdField } from './threshold-field';

export default function PerceptronWidget(props: WidgetProps<'perceptron'>) {
  const given = givenPerceptron(props.params);
  if (given.form === 'park') return <Park {...props} given={given} />;
  if (given.form === 'threshold') return <ThresholdField {...props} given={given} />;
  return <SumField {...props} given={given} />;
}
