// A word cloud where the slide has no drawing for it.

import type { StageRound } from '@/lib/session/view-types';
import { WordCloud } from './word-cloud';

type Props = { readonly round: StageRound; readonly wide: boolean };

export function WordsBox({ round, wide }: Props) {
  const words = round.tally?.kind === 'words' ? round.tally.words : [];
  if (words.length === 0) return <p className="round-hint">A person looks at the words first.</p>;
  return <WordCloud words={words} {...(wide ? { width: 985, height: 920 } : { width: 792, height: 560 })} />;
}
