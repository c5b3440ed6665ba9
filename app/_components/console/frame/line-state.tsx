// Whether the console's words arrive, in one calm line that is always there. Square and full: live; dotted: away.

import type { SessionStatus } from '../../live/use-session';

type Props = { readonly status: SessionStatus; readonly ahead: boolean; readonly ended: boolean };

export function LineState({ status, ahead, ended }: Props) {
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
      {lineText(status, ahead, ended)}
    </span>
  );
}

export function lineText(status: SessionStatus, ahead: boolean, ended: boolean): string {
  if (ended) return 'Talk has ended';
  if (status === 'live') return 'Line is up';
  if (status === 'connecting') return 'Connecting';
  if (status === 'gone') return 'Closed';
  return ahead ? 'Offline, a turn waits' : 'Offline, pages turn';
}
