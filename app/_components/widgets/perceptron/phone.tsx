// The perceptron on a phone, in the form its slide is at.

'use client';

import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { givenPerceptron, questionsIn } from '../parts/wiring/perceptron-params';
import { OwnPark } from './own-park';
import { OwnSum } from './own-sum';
import { OwnThreshold } from './own-threshold';

export default function PhonePerceptron(props: PhoneWidgetProps<'perceptron'>) {
  const given = givenPerceptron(props.params);
  if (given.form === 'park')
    return <OwnPark given={given} questions={questionsIn(props.own)} step={props.step} />;
  if (given.form === 'threshold') return <OwnThreshold given={given} {...props} />;
  return <OwnSum given={given} {...props} />;
}
