// Tests this device and its network for a talk, before anybody joins one.

import type { Metadata } from 'next';
import { WordsProvider } from '@/app/_components/words/words';
import { carriedToCheck } from '@/lib/words/carried-to-check';
import { languages, spoken } from '@/lib/words/languages';
import { CheckScreen } from './check-screen';

export const metadata: Metadata = { title: languages[spoken].check.tab };

export default function CheckPage() {
  return (
    <WordsProvider carried={carriedToCheck[spoken]}>
      <CheckScreen />
    </WordsProvider>
  );
}
