// The head of the presenter's lists.

import Link from 'next/link';
import type { ReactNode } from 'react';
import { languages, spoken } from '@/lib/words/languages';
import { ThemeSwitch } from '../ui/theme-switch';
import { Wordmark } from '../ui/wordmark';

type Props = { readonly title: string; readonly children?: ReactNode };

export function PageHead({ title, children }: Props) {
  return (
    <header className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <div>
        <Link href="/present" aria-label={languages[spoken].pages.home}>
          <Wordmark className="text-[1.25rem]" />
        </Link>
        <h1 className="mt-2 text-[2.375rem]" style={{ fontStretch: '78%' }}>
          {title}
        </h1>
      </div>
      <div className="ml-auto flex flex-wrap items-center gap-2">
        {children}
        <ThemeSwitch />
      </div>
    </header>
  );
}
