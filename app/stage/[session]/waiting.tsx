// The stage before its first view, and when it will not get one.

import type { Farewell } from '@/app/_components/live/use-session';
import { Wordmark } from '@/app/_components/ui/wordmark';

type Props = { readonly title: string; readonly gone: Farewell | null };

export function Waiting({ title, gone }: Props) {
  return (
    <div className="stage stage-waiting">
      <Wordmark className="text-[184px]" />
      <p>{gone ? farewell(gone) : title}</p>
    </div>
  );
}

function farewell(gone: Farewell): string {
  if (gone.kind === 'refused') return gone.rejection.message;
  switch (gone.reason) {
    case 'ended':
      return 'This talk has ended.';
    case 'oldVersion':
      return 'Nudge is newer now. Reload this page.';
    default:
      return 'This stage was closed. Open it again from the console.';
  }
}
