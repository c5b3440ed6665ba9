// Around the pages of stage, console, review, take-away and print: all words at once.

import type { ReactNode } from 'react';
import { carriedToOthers } from '@/lib/words/carried-to-others';
import { spoken } from '@/lib/words/languages';
import { WordsProvider } from './_components/words/words';

export default function AllWords({ children }: { readonly children: ReactNode }) {
  return <WordsProvider carried={carriedToOthers[spoken]}>{children}</WordsProvider>;
}
