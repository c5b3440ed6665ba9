// A page that says no, kindly: what happened, what is safe, what to do.

import type { ReactNode } from 'react';
import { Wordmark } from './wordmark';

type Props = { readonly title: string; readonly text: string; readonly children?: ReactNode };

export function Refusal({ title, text, children }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col gap-6 p-6 sm:p-12">
      <Wordmark className="text-[1.625rem]" />
      <div className="graph h-36 border-t-2 border-ink" aria-hidden="true">
        <div className="m-6 size-21 border-3 border-dotted border-ink" />
      </div>
      <h1 className="text-ph-display">{title}</h1>
      <p className="text-ph-body text-ink-2">{text}</p>
      {children && <div className="flex flex-wrap gap-3">{children}</div>}
    </main>
  );
}
