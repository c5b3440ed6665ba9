// The perceptron in the hand, in the form its slide is at.

'use client';

import { givenPerceptron, parkWords } from '../perceptron-params';
import { OwnPark } from './own-park';
import { OwnSum } from './own-sum';
import { OwnThreshold } from './own-threshold';
import type { PhoneWidgetProps } from './phone-widget-props';

export default function PhonePerceptron(props: PhoneWidgetProps) {
  const given = givenPerceptron(props.params);
  if (given.form === 'park')
    return <OwnPark given={given} questions={parkWords(props.own, given).questions} step={props.step} />;
  if (given.form === 'threshold') return <OwnThreshold given={given} {...props} />;
  return <OwnSum given={given} {...props} />;
}
