// Whether the console is connected, in one calm line that is always there. A filled square: live; a dotted one: offline.

import type { Words } from '@/lib/words/words';
import type { SessionStatus } from '../../live/use-session';
import { useWords } from '../../words/words';

type Props = { readonly status: SessionStatus; readonly ahead: boolean; readonly ended: boolean };

export function ConnectionState({ status, ahead, ended }: Props) {
  const words = useWords('console').bar.connection;
  const live = status === 'live';
  return (
    <span
      role="status"
      className={`flex items-center gap-1.5 whitespace-nowrap text-co-min ${live || ended ? 'text-ink-2' : 'font-[720] text-ink'}`}
    >
      <i
        aria-hidden="true"
        className={`size-2.5 border-[1.5px] border-ink-2 ${live ? 'bg-ink-2' : 'border-dotted'}`}
      />
      {words[connectionState(status, ahead, ended)]}
    </span>
  );
}

/** `ahead`: the slide was changed here while the server was away. */
export function connectionState(
  status: SessionStatus,
  ahead: boolean,
  ended: boolean,
): keyof Words['console']['bar']['connection'] {
  if (ended) return 'ended';
  return status === 'offline' && ahead ? 'ahead' : status;
}
