// The frame of every screen of a phone: one column with a head.

import type { ComponentProps, ReactNode } from 'react';

type Props = ComponentProps<'main'> & { readonly head: ReactNode };

export function PhonePage({ head, children, ...rest }: Props) {
  return (
    <main
      className="mx-auto flex min-h-dvh max-w-[480px] flex-col gap-2.5 p-3 pb-[max(12px,env(safe-area-inset-bottom))] text-ph-body"
      {...rest}
    >
      <header className="relative -mt-1 flex h-11 flex-none items-center justify-between gap-3 border-b-2 border-ink text-ph-label">
        {head}
      </header>
      {children}
    </main>
  );
}
