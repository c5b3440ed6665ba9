// My own place and points, and my team's: the podium itself is on the stage.

'use client';

import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useWords } from '../../words/words';
import { OwnStanding } from '../parts/leaders/own-standing';

export default function PhonePodium({ mine, pulse, view, ...built }: PhoneWidgetProps<'podium'>) {
  const words = useWords('widgets').podium;
  if (!isBuilt(built)) return <p className="hand-big">{words.next}</p>;
  return <OwnStanding {...{ mine, pulse }} noNetwork={view.noNetwork === true} />;
}
