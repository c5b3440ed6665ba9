// How many drawings a participant has made: one cell per drawing, filled when it is kept. More are welcome after the last one.

'use client';

import { useKindWords } from '../parts/kind-words';

export function Progress({ drawn, each }: { readonly drawn: number; readonly each: number }) {
  const words = useKindWords('draw');
  const shown = Math.min(drawn, each);
  return (
    <p className="flex items-center gap-2 text-ph-min text-ink-2">
      <span className="flex min-w-0 gap-[3px]" aria-hidden="true">
        {Array.from({ length: each }, (_, place) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: cells are places
            key={place}
            className={`h-3 w-3 min-w-0 shrink border-[1.5px] border-ink ${place < shown ? 'bg-ink' : place === shown ? 'bg-room' : ''}`}
          />
        ))}
      </span>
      <span className="num flex-none font-[640]">{words.progress(drawn, each)}</span>
      {drawn >= each && <span className="flex-none">{words.thanks}</span>}
    </p>
  );
}
