// The stage before its first view, and when it will not get one.

import type { Farewell } from '@/app/_components/live/use-session';
import { Wordmark } from '@/app/_components/ui/wordmark';
import { useWords } from '@/app/_components/words/words';
import type { Words } from '@/lib/words/words';

type Props = { readonly title: string; readonly gone: Farewell | null };

export function Waiting({ title, gone }: Props) {
  const words = useWords('stage').gone;
  const refusals = useWords('refusals');
  return (
    <div className="stage stage-waiting">
      <Wordmark className="text-[184px]" />
      <p>{gone ? farewell(gone, words, refusals) : title}</p>
    </div>
  );
}

function farewell(gone: Farewell, words: Words['stage']['gone'], refusals: Words['refusals']): string {
  if (gone.kind === 'refused') return refusals[gone.rejection.code];
  switch (gone.reason) {
    case 'ended':
      return words.ended;
    case 'oldVersion':
      return words.oldVersion;
    case 'notAllowed':
    case 'replaced':
    case 'removed':
      return words.closed;
  }
}
