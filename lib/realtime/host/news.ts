// What a host does with the trainer's news: it updates the status, the network and its figures, and notes changes in the log.

import type { InternalCommand } from '../../session/command';
import type { SessionNews, TrainerNews } from '../../training/messages';
import type { Pulser } from './pulse';
import type { SessionTraining } from './session-training';

type Listeners = {
  readonly training: Pick<SessionTraining, 'resetting' | 'hear'>;
  readonly pulser: Pick<Pulser, 'trainer' | 'touch'>;
  readonly perform: (note: InternalCommand) => unknown;
};

export function hearNews(news: TrainerNews, { training, pulser, perform }: Listeners): void {
  if ('session' in news && training.resetting) return;
  pulser.trainer = statusAfter(news) ?? pulser.trainer;
  if ('session' in news) {
    training.hear(news);
    const note = noteOf(news);
    if (note) perform(note);
  }
  pulser.touch();
}

/** Null: the status stays. */
function statusAfter(news: TrainerNews): Pulser['trainer'] | null {
  switch (news.type) {
    case 'trainerDown':
      return 'down';
    case 'failed':
      return 'failed';
    case 'retraining':
      return { without: news.without, step: news.step, target: news.target };
    case 'report':
      return news.retraining ? { without: 'digits', ...news.retraining } : 'up';
    case 'trainerUp':
      return 'up';
    case 'applied':
    case 'began':
    case 'checkpoint':
      return null;
  }
}

/** What the log keeps; null: nothing. */
function noteOf(news: SessionNews): InternalCommand | null {
  if (news.type === 'applied') {
    return { type: 'noteTrainerChange', step: news.step, change: news.change };
  }
  if (news.type !== 'began') return null;
  const { learningRate, batchSize, recipe } = news;
  return { type: 'noteBegan', learningRate, batchSize, recipe };
}
