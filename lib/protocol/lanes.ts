// Which commands of a phone must not be lost, and which of them go one after another: those in one lane. A long queue of
// drawings delays no answer, since drawings have a lane of their own.

import type { SessionCommand } from '../session/command';

const keptTypes = ['draw', 'answer', 'stepBall', 'turnDial', 'ask', 'upvote'] as const;

export type KeptCommand = Extract<SessionCommand, { type: (typeof keptTypes)[number] }>;

export type Lane = {
  readonly name: string;
  /** A newer command makes the ones before it in the lane superfluous. */
  readonly newestOnly: boolean;
};

export const drawLane = 'draw';
export const askLane = 'ask';
export const voteLane = (question: string): string => `vote ${question}`;
export const searchLane = (round: string): string => `search ${round}`;
/** Digits of a digit-pick are named one by one: a late one must not hold up the next. */
export const answerLane = (round: string, place?: number): string =>
  place === undefined ? `answer ${round}` : `answer ${round} ${place}`;

export function laneOf(command: KeptCommand): Lane {
  switch (command.type) {
    case 'draw':
      return { name: drawLane, newestOnly: false };
    case 'answer':
      return { name: answerLane(command.round, pickedPlace(command.value)), newestOnly: true };
    case 'stepBall':
    case 'turnDial':
      return { name: searchLane(command.round), newestOnly: false };
    case 'ask':
      return { name: askLane, newestOnly: false };
    case 'upvote':
      return { name: voteLane(command.question), newestOnly: true };
  }
}

export const isKeptCommand = (thing: unknown): thing is KeptCommand =>
  keptTypes.some((type) => type === (thing as { type?: unknown } | null)?.type);

function pickedPlace(value: unknown): number | undefined {
  const picks = (value as { picks?: unknown } | null)?.picks;
  return Array.isArray(picks) ? picks.findIndex((pick) => pick !== null) : undefined;
}
