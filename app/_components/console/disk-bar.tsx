// Nothing can be stored: said at the foot of the console, on small screens over the slide, until everything is stored again.

import type { DiskFault } from '@/lib/session/disk-fault';
import { useWords } from '../words/words';

export function DiskBar({ fault }: { readonly fault: DiskFault }) {
  const words = useWords('console').disk;
  return (
    <div
      role="alert"
      className="toast toast-cost fixed inset-x-3 z-40 mx-auto max-w-3xl max-[1200px]:top-28 min-[1200px]:bottom-3"
    >
      <p className="flex-1">{words[fault]}</p>
    </div>
  );
}
