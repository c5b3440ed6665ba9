// My own place so far: the ranking itself is on the stage.

'use client';

import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { OwnStanding } from '../parts/leaders/own-standing';

export default function PhoneRanking({ mine, pulse, view, words: own }: PhoneWidgetProps<'ranking'>) {
  return (
    <>
      {own}
      <OwnStanding {...{ mine, pulse }} noNetwork={view.noNetwork === true} />
    </>
  );
}
