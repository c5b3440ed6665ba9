// Stands where the drawings will be while the final network reads them all, and says how far it is.

'use client';

import { useWords } from '../../words/words';
import { useUnderway } from '../underway';

type Props = { readonly session: string; readonly drawings: number };

export function BeingRead({ session, drawings }: Props) {
  const words = useWords('review').drawings;
  const underway = useUnderway(session, true);
  const progress = underway?.find(({ what }) => what === 'drawings')?.progress;
  const { done, of } = progress ?? { done: 0, of: drawings };
  return (
    <section aria-labelledby="drawings" aria-busy="true" className="min-h-64 border-t-2 border-ink pt-3">
      <h2 id="drawings" className="text-co-h2 font-[760]">
        {words.title}
      </h2>
      <p className="mt-4">{words.beingRead(drawings)}</p>
      <p className="mt-2 flex items-center gap-3">
        <progress className="h-2 w-64 max-w-full accent-ink" value={done} max={Math.max(1, of)} />
        <span className="num text-co-label text-ink-2">{words.readSoFar(done, of)}</span>
      </p>
    </section>
  );
}
