// One kind of question, one way to answer it. Digits, drawings and searches have screens of their own.

import type { PublicActivity } from '@/lib/kinds/kinds';
import { Choice } from '../../choice/phone';
import { Choices } from '../../choices/phone';
import { NumberAnswer } from '../../number/phone';
import { Order } from '../../order/phone';
import { Scale } from '../../scale/phone';
import { Text } from '../../text/phone';
import { Toggles } from '../../toggles/phone';
import { TrueFalse } from '../../true-false/phone';
import { Vote } from '../../vote/phone';
import { Words } from '../../words/phone';
import type { GivenAnswer } from './given-answer';

type Props = {
  readonly activity: PublicActivity;
  readonly answer: GivenAnswer;
  readonly open: boolean;
  readonly labelledBy: string;
};

export function AnswerBody({ activity, ...rest }: Props) {
  switch (activity.kind) {
    case 'choice':
      return <Choice activity={{ ...activity, kind: 'choice' }} {...rest} />;
    case 'choices':
      return <Choices activity={{ ...activity, kind: 'choices' }} {...rest} />;
    case 'true-false':
      return <TrueFalse activity={activity} {...rest} />;
    case 'number':
      return <NumberAnswer activity={activity} {...rest} />;
    case 'order':
      return <Order activity={activity} {...rest} />;
    case 'text':
      return <Text activity={activity} {...rest} />;
    case 'words':
      return <Words activity={activity} {...rest} />;
    case 'scale':
      return <Scale activity={activity} {...rest} />;
    case 'vote':
      return <Vote activity={activity} {...rest} />;
    case 'toggles':
      return <Toggles activity={activity} {...rest} />;
    case 'digit-pick':
    case 'guess':
    case 'descend':
    case 'draw':
      return null;
  }
}
