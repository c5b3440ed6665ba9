// words on the stage: a cloud, where the slide has no drawing for it.

'use client';

import { useKindWords } from '../parts/kind-words';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';
import { WordCloud } from './word-cloud';

const sizes = { wide: { width: 985, height: 920 }, beside: { width: 792, height: 560 } };

function WordsBox({ round, wide }: BodyProps<'words'>) {
  const { cloud } = useKindWords('words');
  const words = round.tally?.kind === 'words' ? round.tally.words : [];
  if (words.length === 0) return <p className="round-hint">{cloud.none}</p>;
  return <WordCloud words={words} {...(wide ? sizes.wide : sizes.beside)} />;
}

export const wordsStage: StageBody<'words'> = { Body: WordsBox, keepsWords: true };
