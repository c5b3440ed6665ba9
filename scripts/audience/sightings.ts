// What a simulated audience saw: how long things took, and what went wrong.

import type { Ack } from '../../lib/protocol/message';
import { languages, spoken } from '../../lib/words/languages';
import { createFigures, type Figures } from './figures';

const words = languages[spoken].tools.rehearse;

export type Sightings = {
  joined(ms: number): void;
  /** A view that the server stamped `serverNow` has just arrived. */
  viewArrived(serverNow: number): void;
  acknowledged(kind: 'answer' | 'drawing', ms: number, ack: Ack): void;
  dropped(): void;
  refused(code: string): void;
  summary(): string;
};

export function createSightings(): Sightings {
  const joins = createFigures();
  const views: number[] = [];
  const acks = createFigures();
  const sent = { answer: 0, drawing: 0 };
  const errors = new Map<string, number>();
  let drops = 0;
  const fail = (code: string) => errors.set(code, (errors.get(code) ?? 0) + 1);

  /** The clocks of two machines differ. The quickest view tells by how much, so this is what the others took beyond it. */
  const viewFigures = () => {
    const figures = createFigures();
    const quickest = views.reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY);
    for (const ms of views) figures.add(ms - quickest);
    return figures;
  };
  return {
    joined: (ms) => joins.add(ms),
    viewArrived: (serverNow) => void views.push(Date.now() - serverNow),
    acknowledged(kind, ms, ack) {
      if (ack.ok) {
        acks.add(ms);
        sent[kind]++;
      } else fail(ack.code);
    },
    dropped: () => drops++,
    refused: fail,
    summary: () =>
      [
        words.summary.joins(told(joins)),
        words.summary.views(told(viewFigures())),
        words.summary.acknowledgements(told(acks)),
        words.summary.acknowledged(sent.drawing, sent.answer),
        words.summary.drops(drops),
        words.summary.errors([...errors].map(([code, count]) => `${code} ${count}`).join(', ') || words.none),
      ].join('\n'),
  };
}

const told = (figures: Figures): string =>
  figures.count === 0 ? words.none : words.latency(figures.at(0.5), figures.at(0.99), figures.count);
