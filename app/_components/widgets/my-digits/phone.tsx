// My own digits and what the network makes of them: its ten outputs for the newest, or for a test digit until there is
// one, how sure it has become of the first, or each of them then and now.

'use client';

import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { NetworkAwaited } from '../parts/phone/awaited';
import { useHandDigit, useOwnDigits } from '../parts/phone/own-digits';
import { usePhoneNetwork } from '../parts/phone/phone-network';
import { ConfidenceCard } from './confidence-card';
import { OutputsCard } from './outputs-card';
import { ThenAndNow } from './then-and-now';

export default function MyDigits(props: PhoneWidgetProps<'my-digits'>) {
  const own = useOwnDigits(props);
  const newest = usePhoneNetwork(props);
  const newestDigit = useHandDigit(props);
  const words = useWords('widgets').myDigits;
  const { show } = props.params;
  if (show === 'outputs') {
    if (!newest || !newestDigit) return <NetworkAwaited />;
    return <OutputsCard digit={newestDigit} network={newest} />;
  }
  if ((props.mine?.digits.length ?? 0) === 0) {
    return <p className="hand-middle text-ink-2">{words.none}</p>;
  }
  const [first] = own;
  if (!newest || !first) return <NetworkAwaited />;
  if (show === 'confidence') return <ConfidenceCard digit={first} network={newest} />;
  return <ThenAndNow digits={own} network={newest} />;
}
