// All that is one's own as JSON: digits with pixels, strokes and both readings, points, answers.

import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { answerText } from '@/lib/quiz/answer-text';
import type { TakeAway, TakenAnswer } from '@/lib/session/query-types';
import { rightText } from '../kinds/parts/console/tally-rows';
import { lineText } from '../kinds/parts/line-text';
import type { RoundWords } from '../kinds/parts/words-of';
import type { Drawings } from '../live/use-ink';
import type { Talk } from './talk';

type Facts = {
  readonly drawings: Drawings;
  readonly network: Network | null;
  readonly talk: Talk;
  readonly words: RoundWords;
};

export function ownJson(own: TakeAway, { drawings, network, talk, words }: Facts): string {
  const { name, points, rank, people, team, digits, answers } = own;
  return JSON.stringify(
    {
      format: 'nudge-take-away',
      version: 1,
      talk: talk.title,
      name,
      points,
      rank,
      people,
      team,
      digits: digits.map(({ label, guess, outputs, id }) => {
        const drawing = drawings.get(id);
        return {
          asked: label,
          readOnArrival: guess,
          outputsOnArrival: outputs,
          readInTheEnd: drawing && network ? predict(network, drawing.pixels).digit : null,
          /** 28 × 28 grey values 0–255, row by row, ink high. */
          pixels: drawing ? [...drawing.pixels] : null,
          /** [[[x, y], …], …] in 0–1023, y downwards. */
          strokes: drawing?.strokes ?? null,
        };
      }),
      answers: answers.map((taken) => writtenAnswer(taken, words)),
    },
    null,
    1,
  );
}

function writtenAnswer(taken: TakenAnswer, words: RoundWords) {
  const { round, public: activity, answered, answer, solution, line, explanation } = taken;
  return {
    round,
    slide: activity.slide,
    prompt: activity.prompt,
    /** Null: nothing; '' for a search. */
    said: answered ? (answer ? answerText(activity, answer) : '') : null,
    right: rightText(activity, solution, words),
    share: line?.right ?? null,
    points: line?.points ?? 0,
    line: line ? lineText(line, words) : '',
    explanation,
  };
}
