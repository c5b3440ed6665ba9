// Before the first view: the connection is being made.

'use client';

import { useLong } from '../ui/use-long';
import { Wordmark } from '../ui/wordmark';
import { useWords } from '../words/words';

export function Waiting({ title }: { readonly title: string }) {
  const long = useLong();
  const words = useWords('console').waiting;
  return (
    <main className="grid min-h-dvh content-center justify-items-start gap-4 p-12">
      <Wordmark className="text-[1.625rem]" />
      <h1 className="text-co-h1">{title}</h1>
      <p role="status" className="text-ink-2">
        {words.connecting} {long && words.long}
      </p>
    </main>
  );
}
