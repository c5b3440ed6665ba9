// Before the first view: the line is being made.

'use client';

import { useLong } from '../ui/use-long';
import { Wordmark } from '../ui/wordmark';

export function Waiting({ title }: { readonly title: string }) {
  const long = useLong();
  return (
    <main className="grid min-h-dvh content-center justify-items-start gap-4 p-12">
      <Wordmark className="text-[1.625rem]" />
      <h1 className="text-co-h1">{title}</h1>
      <p role="status" className="text-ink-2">
        The line to the room is being made.
        {long &&
          ' It takes long: see whether Nudge still runs where you started it. This page goes on trying.'}
      </p>
    </main>
  );
}
