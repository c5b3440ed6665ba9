// The page is here, and the room has not answered yet.

import { useLong } from '../ui/use-long';
import { useWords } from '../words/words';

export function Finding() {
  const words = useWords('entry');
  const long = useLong();
  return (
    <div role="status" className="my-auto grid gap-4">
      <div className="graph h-[336px] bg-sheet outline-2 outline-ink" aria-hidden="true" />
      <p className="text-[1.75rem] font-[760]">{words.finding}</p>
      {long && <p className="text-ink-2">{words.findingLong}</p>}
    </div>
  );
}
