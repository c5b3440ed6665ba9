// What is asked and answered, by kind: options and their bars, numbers on a line, an order, words.

import type { StageRound } from '@/lib/session/view-types';
import type { SlideLive } from '../../../slides/live-props';
import { DigitsBox } from '../../digit-pick/stage';
import { NumberLine } from '../../number/stage';
import { OrderList } from '../../order/stage';
import { SwitchRows } from '../../toggles/stage';
import { WordsBox } from '../../words/stage';
import { OptionRows } from './option-rows';

type Props = {
  readonly round: StageRound;
  readonly wide: boolean;
  readonly line: SlideLive['line'];
};

export function RoundBody({ round, wide, line }: Props) {
  const { public: activity } = round;
  switch (activity.kind) {
    case 'choice':
    case 'choices':
    case 'true-false':
    case 'vote':
    case 'scale':
    case 'text':
      return <OptionRows round={round} most={wide ? 1.7 : 1.3} />;
    case 'number':
      return <NumberLine round={round} activity={activity} />;
    case 'order':
      return <OrderList round={round} items={activity.items} most={wide ? 1.6 : 1.3} />;
    case 'toggles':
      return <SwitchRows round={round} labels={activity.labels} />;
    case 'digit-pick':
      return <DigitsBox {...{ round, activity, line }} side={wide ? 840 : 560} />;
    case 'words':
      return <WordsBox round={round} wide={wide} />;
    default:
      return null;
  }
}
