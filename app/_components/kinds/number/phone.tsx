// number on a phone: a slider or keys. Neither begins at a value that could be right by chance.

'use client';

import { asText, useDraft } from '../../live/use-draft';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { NumbersRevealed } from '../parts/phone/numbers-revealed';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { SendAnswer } from '../parts/phone/send-answer';
import { Keypad } from './keypad';
import { typedNumber } from './numbers';
import { Slider } from './slider';

function Body({ activity, answer, open, labelledBy }: BodyProps<'number'>) {
  const words = useKindWords('number');
  const { min, max, increment, input } = activity;
  const kept = answer.shown?.kind === 'number' ? answer.shown.value : null;
  const [text, setText] = useDraft(answer.draft, kept === null ? '' : String(kept), asText);
  const value = typedNumber(text);
  const fits = value !== null && value >= min && value <= max;
  return (
    <>
      {input === 'slider' ? (
        <Slider
          {...{ min, max, step: increment, open, labelledBy }}
          value={value}
          onChange={(next) => setText(String(next))}
        />
      ) : (
        <Keypad
          text={text}
          onText={setText}
          nearest={activity.rule === 'nearest'}
          {...{ min, max, open, labelledBy }}
        />
      )}
      <SendAnswer
        {...{ answer, open }}
        value={{ kind: 'number', value: value ?? 0 }}
        text={words.send(fits ? value : null)}
        ready={fits}
      />
    </>
  );
}

const Asked = (props: AskedProps<'number'>) => (
  <Question {...props} tight={props.activity.input === 'keypad'}>
    {(body) => <Body {...body} />}
  </Question>
);

function Revealed(props: RevealedProps<'number'>) {
  const { tally, solution } = props.revealed;
  return (
    <RevealedFrame {...props}>
      {tally.kind === 'histogram' && (
        <NumbersRevealed
          tally={tally}
          right={solution?.kind === 'number' ? solution.value : null}
          own={props.kept?.kind === 'number' ? props.kept.value : null}
        />
      )}
    </RevealedFrame>
  );
}

export const numberPhone: PhoneScreens<'number'> = { Asked, Revealed };
