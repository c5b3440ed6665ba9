// Before the first view: the line is being made.

import { Wordmark } from '../ui/wordmark';

export function Waiting({ title }: { readonly title: string }) {
  return (
    <main className="grid min-h-dvh content-center justify-items-start gap-4 p-12">
      <Wordmark className="text-[1.625rem]" />
      <h1 className="text-co-h1">{title}</h1>
      <p role="status" className="text-ink-2">
        The line to the room is being made.
      </p>
    </main>
  );
}
