// All that is one's own as JSON: digits with pixels, strokes and both readings, points, answers.

import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import type { TakeAway } from '@/lib/session/query-types';
import type { Drawings } from '../live/use-ink';
import type { Talk } from './talk';

export function ownJson(own: TakeAway, drawings: Drawings, network: Network | null, talk: Talk): string {
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
      answers,
    },
    null,
    1,
  );
}
