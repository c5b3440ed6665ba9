// Around the pages of stage, console, review, take-away and print: all words at once, and faces for what the room writes.

import type { ReactNode } from 'react';
import { facesPath } from '@/lib/faces';
import { carriedToOthers } from '@/lib/words/carried-to-others';
import { spoken } from '@/lib/words/languages';
import { WordsProvider } from './_components/words/words';

export default function AllWords({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider carried={carriedToOthers[spoken]}>
      <link rel="stylesheet" href={`${facesPath}scripts.css`} />
      {children}
    </WordsProvider>
  );
}
