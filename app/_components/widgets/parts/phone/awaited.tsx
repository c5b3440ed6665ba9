// Stands where a drawing of the network will be, until this phone has the network.

import { useWords } from '../../../words/words';

export function NetworkAwaited() {
  return (
    <p role="status" className="phone-drawing-awaited hand-middle text-ink-2">
      {useWords('widgets').digits.networkAwaited}
    </p>
  );
}
