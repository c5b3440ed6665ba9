// A word cloud where the slide has no drawing for it.

import type { StageRound } from '@/lib/session/view-types';
import { WordCloud } from './word-cloud';

export function WordsBox({ round }: { readonly round: StageRound }) {
  const words = round.tally?.kind === 'words' ? round.tally.words : [];
  return <WordCloud words={words} width={792} height={560} />;
}
