// The steps that are left: one cell per step, filled while it is.

'use client';

import { Marked } from '../../words/marked';
import { useKindWords } from '../parts/kind-words';

export function StepsLeft({ left, of }: { readonly left: number; readonly of: number }) {
  const words = useKindWords('descend');
  return (
    <div className="grid justify-items-end gap-1">
      <p className="text-ph-label text-ink-2">
        <Marked of={words.left(left)} className="num text-[1.5rem] font-[760] text-ink" />
      </p>
      <span className="flex gap-[2px]" aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: cells are places
            key={place}
            className={`h-[12px] w-[5px] border border-ink ${place < left ? 'bg-ink' : ''}`}
          />
        ))}
      </span>
    </div>
  );
}
