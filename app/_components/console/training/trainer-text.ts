// What the trainer is doing, in one sentence. Pure.

import type { CurvePoint, Pulse } from '@/lib/protocol/message';
import type { TrainingView } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import { noticeablyEased } from '../../charts/eased-rate';

type Reached = Pick<CurvePoint, 'step' | 'epoch' | 'learningRate' | 'easedRate'>;
type CatchingUp = Extract<Pulse['trainer'], object>;

type Facts = {
  readonly training: Pick<TrainingView, 'running' | 'learningRate'>;
  readonly pulse: Pick<Pulse, 'trainer' | 'samplesPerSecond'> | null;
  readonly newest: Reached | undefined;
  readonly divergedAt: number | null;
};

export type TrainerLine = { readonly text: string; readonly alarm: boolean };

type TrainingWords = Words['console']['training'];

export function trainerText(facts: Facts, words: TrainingWords): TrainerLine {
  const { training, pulse, newest, divergedAt } = facts;
  const calm = (text: string): TrainerLine => ({ text, alarm: false });
  const alarm = (text: string): TrainerLine => ({ text, alarm: true });
  if (pulse?.trainer === 'down') return alarm(words.down);
  if (pulse?.trainer === 'failed') return alarm(words.failed);
  if (typeof pulse?.trainer === 'object') return calm(catchingUpText(pulse.trainer, words));
  if (divergedAt !== null) return alarm(words.diverged(training.learningRate));
  const seen = newest && newest.step > 0 ? reachedText(newest, words) : words.nothingLearned;
  if (!training.running) return calm(words.paused(seen));
  return calm(words.running(pulse?.samplesPerSecond ?? 0, seen));
}

/** In whole percent, and 100 only at the end. */
function catchingUpText({ without, step, target }: CatchingUp, words: TrainingWords): string {
  const share = Math.floor((100 * step) / target) / 100;
  if (without === 'digits') return words.retraining(share, target);
  return without === 'checkpoints' ? words.rebuilding(share, target) : words.catchingUp(share, target);
}

function reachedText(reached: Reached, words: TrainingWords): string {
  const eased = noticeablyEased(reached);
  return eased === null
    ? words.reached(reached.step, reached.epoch)
    : words.reachedEased(reached.step, reached.epoch, eased);
}
