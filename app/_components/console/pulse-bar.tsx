// What the presenter should know of the server: at the foot of the console, on small screens over the slide, until it is over.

import type { Pulse } from '@/lib/protocol/message';
import { useWords } from '../words/words';

type Props = { readonly pulse: Pulse; readonly noNetwork: boolean };

export function PulseBar({ pulse: { disk, shed }, noNetwork }: Props) {
  const words = useWords('console');
  if (disk) return <Bar role="alert" tone="toast-cost" text={words.disk[disk]} />;
  const text = shed === undefined ? undefined : (noNetwork ? words.shedWithout : words.shed)[shed - 1];
  return !text ? null : <Bar role="status" tone="" text={text} />;
}

type BarProps = { readonly role: 'alert' | 'status'; readonly tone: string; readonly text: string };

const Bar = ({ role, tone, text }: BarProps) => (
  <div
    role={role}
    className={`toast ${tone} fixed inset-x-3 z-40 mx-auto max-w-3xl max-[1200px]:top-28 min-[1200px]:bottom-3`}
  >
    <p className="flex-1">{text}</p>
  </div>
);
