// The verdict first, in large type, then the minute as it passes, then what was tried, line by line.

'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { Button, buttonClass } from '../_components/ui/button';
import { Wordmark } from '../_components/ui/wordmark';
import { useWords } from '../_components/words/words';
import { CopyResult } from './copy-result';
import { FindingList } from './finding-list';
import { type Findings, gravityOf, minute, verdictOf } from './findings';
import { Trips } from './trips';

export function CheckScreen() {
  const { found, left, again } = useCheck();
  const words = useWords('check');
  return (
    <main className="mx-auto grid min-h-dvh max-w-[1180px] content-start gap-x-12 gap-y-5 p-3 pb-[max(16px,env(safe-area-inset-bottom))] sm:p-6 landscape:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <header className="flex h-11 items-center border-b-2 border-ink landscape:col-span-2">
        <Wordmark className="text-[1.375rem]" />
      </header>
      <div className="grid content-start gap-5">
        <VerdictHead found={found} left={left} />
        <Trips trips={found?.trips ?? []} left={left} />
        {left === null && found && (
          <div className="flex flex-wrap gap-3">
            <CopyResult found={found} />
            <Button onClick={again}>{words.again}</Button>
            <Link href="/" className={buttonClass()}>
              {words.join}
            </Link>
          </div>
        )}
      </div>
      <FindingList found={found} />
    </main>
  );
}

type HeadProps = { readonly found: Findings | null; readonly left: number | null };

function VerdictHead({ found, left }: HeadProps) {
  const words = useWords('check');
  const verdict = found && verdictOf(found);
  const said = verdict && words.verdicts[verdict];
  const done = left === null && said;
  const grave = verdict !== null && gravityOf(verdict) === 'bad';
  return (
    <div className="grid gap-3">
      <h1
        className={`mt-1 text-[clamp(2.75rem,13vw,5rem)] leading-[.9] tracking-[-.02em] landscape:text-[clamp(2.5rem,6vw,5rem)] ${grave ? 'text-cost' : ''}`}
        style={{ fontStretch: '75%' }}
        aria-live="polite"
      >
        {done ? said.title : words.running}
      </h1>
      <p className="min-h-[4.2em] text-ph-body leading-snug text-ink-2">
        {done ? said.text : verdict && gravityOf(verdict) !== 'good' ? said?.text : words.intro}
      </p>
      <p className="text-ph-label font-[640]" role="status">
        {verdict && left !== null ? words.soFar[gravityOf(verdict)] : ''}
      </p>
    </div>
  );
}

/** Not even the code of the check came through. */
const nothingCame: Findings = {
  ...{ page: null, socket: null, polling: null, trips: [] },
  ...{ cookies: true, storage: true, canvas: true },
};

/** `left`: ms until the minute is over, null once all is known. */
function useCheck() {
  const [found, setFound] = useState<Findings | null>(null);
  const [run, setRun] = useState(0);
  const [left, setLeft] = useState<number | null>(minute);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every run is a new one
  useEffect(() => {
    const stop = new AbortController();
    const began = performance.now();
    setFound(null);
    setLeft(minute);
    const ticking = setInterval(
      () => setLeft((now) => now && Math.max(1, minute - (performance.now() - began))),
      500,
    );
    const finish = () => {
      clearInterval(ticking);
      if (!stop.signal.aborted) setLeft(null);
    };
    const fail = () => {
      if (!stop.signal.aborted) setFound((before) => before ?? nothingCame);
      finish();
    };
    import('./run-check').then(({ runCheck }) => runCheck(setFound, stop.signal)).then(finish, fail);
    return () => {
      clearInterval(ticking);
      stop.abort();
    };
  }, [run]);
  return { found, left, again: () => setRun((before) => before + 1) };
}
