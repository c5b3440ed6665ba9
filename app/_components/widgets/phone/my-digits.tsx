// My own digits and what the network makes of them: its ten outputs for the newest, how sure it has become of the first,
// or each of them then and now.

'use client';

import { predict } from '@/lib/nn/feedforward';
import { AnswerCard } from '../../phone/answer-card';
import { ConfidenceCard } from './confidence-card';
import { useOwnDigits } from './own-digits';
import { usePhoneNetwork } from './phone-network';
import type { PhoneWidgetProps } from './phone-widget-props';
import { ThenAndNow } from './then-and-now';

export default function MyDigits(props: PhoneWidgetProps) {
  const own = useOwnDigits(props);
  const newest = usePhoneNetwork(props);
  const { show } = props.params;
  if ((props.mine?.digits.length ?? 0) === 0) {
    return <p className="hand-middle text-ink-2">You have drawn no digit yet. There is time for it later.</p>;
  }
  const [first] = own;
  const last = own.at(-1);
  if (!newest || !first || !last) return null;
  if (show === 'outputs') {
    const { digit: guess, outputs } = predict(newest.value, last.pixels);
    const answer = { digit: last.id, guess, outputs, step: newest.step };
    return <AnswerCard label={last.label} pixels={last.pixels} answer={answer} />;
  }
  if (show === 'confidence') return <ConfidenceCard digit={first} network={newest} />;
  return <ThenAndNow digits={own} network={newest} />;
}
