// What the trainer is doing, in one sentence. Pure.

import type { CurvePoint, Pulse } from '@/lib/protocol/message';
import type { TrainingView } from '@/lib/session/view-types';
import { easedText } from '../../charts/eased-text';

type Reached = Pick<CurvePoint, 'step' | 'epoch' | 'learningRate' | 'easedRate'>;
type CatchingUp = Extract<Pulse['trainer'], object>;

type Facts = {
  readonly training: Pick<TrainingView, 'running' | 'learningRate'>;
  readonly pulse: Pick<Pulse, 'trainer' | 'samplesPerSecond'> | null;
  readonly newest: Reached | undefined;
  readonly divergedAt: number | null;
};

export type TrainerLine = { readonly text: string; readonly alarm: boolean };

export function trainerText({ training, pulse, newest, divergedAt }: Facts): TrainerLine {
  const calm = (text: string): TrainerLine => ({ text, alarm: false });
  if (pulse?.trainer === 'down')
    return { text: 'The trainer is away and comes back by itself. The talk goes on.', alarm: true };
  if (pulse?.trainer === 'failed')
    return {
      text: 'Training stopped at a fault. New weights start it again. The talk goes on.',
      alarm: true,
    };
  if (typeof pulse?.trainer === 'object') return calm(catchingUpText(pulse.trainer));
  if (divergedAt !== null)
    return {
      text: `The cost ran away. The network is back where it was good, with half the rate: ${training.learningRate}.`,
      alarm: true,
    };
  const seen = newest && newest.step > 0 ? stepsText(newest) : 'nothing learned yet';
  if (!training.running) return calm(`Paused: ${seen}.`);
  const speed = Math.round(pulse?.samplesPerSecond ?? 0);
  return calm(`${speed.toLocaleString('en')} samples/s, ${seen}.`);
}

/** The room sees the network of before meanwhile. */
function catchingUpText({ without, step, target }: CatchingUp): string {
  const what =
    without === 'digits' ? 'Learning again without what was taken out' : 'Catching up after a restart';
  const all = target.toLocaleString('en');
  return `${what}: ${Math.floor((100 * step) / target)} % of ${all} mini-batches. Until then the network stays as it was.`;
}

const stepsText = (reached: Reached): string => {
  const eased = easedText(reached);
  const so = `${reached.step.toLocaleString('en')} mini-batches, ${reached.epoch.toFixed(2)} epochs`;
  return eased ? `${so}, rate ${eased}` : so;
};
