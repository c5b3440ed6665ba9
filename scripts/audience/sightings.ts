// What a pretended audience saw: how long things took, and what went wrong.

import type { Ack } from '../../lib/protocol/message';
import { createFigures, told } from './figures';

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

  /** Clocks of two machines differ; the quickest view tells by how much, so this is what others took beyond it. */
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
        `join time      ${told(joins)}`,
        `view latency   ${told(viewFigures())}, beyond the quickest`,
        `ack latency    ${told(acks)}`,
        `acknowledged   ${sent.drawing} drawings, ${sent.answer} answers`,
        `lines dropped  ${drops}`,
        `errors         ${[...errors].map(([code, count]) => `${code} ${count}`).join(', ') || 'none'}`,
      ].join('\n'),
  };
}
