// Nothing can be stored: said across the foot of the console until everything is stored again.

import type { DiskFault } from '@/lib/session/disk-fault';
import { useWords } from '../words/words';

export function DiskBar({ fault }: { readonly fault: DiskFault }) {
  const words = useWords('console').disk;
  return (
    <div role="alert" className="toast toast-cost fixed inset-x-3 bottom-3 z-40 mx-auto max-w-3xl">
      <p className="flex-1">{words[fault]}</p>
    </div>
  );
}
