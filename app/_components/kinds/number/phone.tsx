// A number, from a slider or from keys. Neither begins at a value that could be right by itself.

'use client';

import { asText, useDraft } from '../../live/use-draft';
import type { KindProps } from '../parts/phone/kind-props';
import { SendAnswer } from '../parts/phone/send-answer';
import { Keypad } from './keypad';
import { plainNumber, typedNumber } from './numbers';
import { Slider } from './slider';

export function NumberAnswer({ activity, answer, open, labelledBy }: KindProps<'number'>) {
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
          hint={activity.rule === 'nearest' ? ' The nearest guess wins.' : ''}
          {...{ min, max, open, labelledBy }}
        />
      )}
      <SendAnswer
        text={fits ? `Send ${plainNumber(value)}` : 'Send it'}
        open={open}
        ready={fits}
        sent={answer.state !== 'refused' && kept !== null && value === kept}
        onSend={() => fits && answer.give({ kind: 'number', value })}
      />
    </>
  );
}
