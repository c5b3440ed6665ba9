// A session's digits and settings on their way to the trainer thread: what was committed and may be learnt from
// joins, what no longer may leaves. Always told from the present state, so that an order can't be got wrong.

import type { Example } from '../nn/learner';
import { mayTrain } from '../session/drawings';
import type { SessionEvent } from '../session/event';
import type { Drawing, SessionState } from '../session/state';
import type { Opening, TrainingSettings } from '../training/messages';
import type { Trainer } from '../training/trainer';

export type TrainingLink = {
  open(from: Pick<Opening, 'checkpoint' | 'log' | 'step'>): void;
  /** After the commit of these events. */
  follow(events: readonly SessionEvent[]): void;
  close(): void;
};

export function createTrainingLink(
  state: SessionState,
  trainer: Pick<Trainer, 'open' | 'close' | 'configure' | 'join' | 'leave' | 'reset'>,
): TrainingLink {
  /** Digits that were handed over, with their person. */
  const offered = new Map<string, string>();

  const offer = (digits: Iterable<Drawing>): Example[] => {
    const examples: Example[] = [];
    for (const digit of digits) {
      if (!mayTrain(digit) || offered.has(digit.id)) continue;
      offered.set(digit.id, digit.participant);
      examples.push(exampleOf(digit));
    }
    return examples;
  };
  const reconsider = (ids: readonly string[]) => {
    const known = ids.map((id) => state.drawings.get(id)).filter((digit) => digit !== undefined);
    const joining = offer(known);
    if (joining.length > 0) trainer.join(state.id, joining);
    withdraw(ids.filter((id) => offered.has(id) && !stillIn(state.drawings.get(id))));
  };
  const withdraw = (ids: readonly string[]) => {
    if (ids.length === 0) return;
    for (const id of ids) offered.delete(id);
    trainer.leave(state.id, ids);
  };
  const follow = (event: SessionEvent) => {
    switch (event.type) {
      case 'digitDrawn':
        return reconsider([event.digit]);
      case 'judged':
        return event.what === 'drawings' ? reconsider(event.ids) : undefined;
      case 'drawingsDeleted':
        return withdraw(event.digits.filter((id) => offered.has(id)));
      case 'participantRemoved':
        return withdraw([...offered].filter(([, who]) => who === event.participant).map(([id]) => id));
      case 'trainingSet':
        return trainer.configure(state.id, control(state));
      case 'networkReset':
        return trainer.reset(state.id, settingsOf(state));
      case 'sessionEnded':
        return trainer.configure(state.id, control(state));
      default:
        return undefined;
    }
  };

  return {
    open: (from) => {
      offered.clear();
      const examples = offer(state.drawings.values());
      trainer.open(state.id, { ...from, settings: settingsOf(state), examples });
    },
    follow: (events) => events.forEach(follow),
    close: () => trainer.close(state.id),
  };
}

const stillIn = (digit: Drawing | undefined) => digit !== undefined && mayTrain(digit);

const exampleOf = ({ id, participant, label, pixels }: Drawing): Example => ({
  id,
  person: participant,
  label,
  pixels,
});

function settingsOf({ training }: SessionState): TrainingSettings {
  const { sizes, formulas, seed, batchSize, learningRate, pace, running } = training;
  return { sizes, formulas, seed, batchSize, learningRate, pace, running };
}

const control = ({ training: { running, pace, learningRate } }: SessionState) => ({
  running,
  pace,
  learningRate,
});
