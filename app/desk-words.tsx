// Around the pages of stage, console, review, take-away and print: all words at once.

import type { ReactNode } from 'react';
import { carriedToDesk } from '@/lib/words/carried-to-desk';
import { spoken } from '@/lib/words/languages';
import { WordsProvider } from './_components/words/words';

export default function DeskWords({ children }: { readonly children: ReactNode }) {
  return <WordsProvider carried={carriedToDesk[spoken]}>{children}</WordsProvider>;
}
