// The network's controls: train or pause, how fast, with which learning rate, new weights; and what the trainer is doing.

'use client';

import { useState } from 'react';
import type { CurvePoint, Pulse } from '@/lib/protocol/message';
import type { PresenterView, TrainingView } from '@/lib/session/view-types';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';
import { RateChoice } from './rate-choice';
import { ReadingsDialog } from './readings-dialog';
import { ResetDialog } from './reset-dialog';
import { trainerText } from './trainer-text';

type Props = {
  readonly view: PresenterView;
  readonly pulse: Pulse | null;
  readonly newest: CurvePoint | undefined;
  readonly ask: Ask;
  readonly children: React.ReactNode;
};

/** Samples per second; 0 is full speed. */
const paces = [500, 2000, 0] as const;

type Settings = Pick<TrainingView, 'running' | 'pace' | 'learningRate'>;
type SetTraining = (change: Partial<Settings>) => Promise<boolean>;

export function TrainingPanel({ view, pulse, newest, ask, children }: Props) {
  const [open, setOpen] = useState<'reset' | 'readings' | null>(null);
  const { training } = view;
  const { running, pace, learningRate } = training;
  const set: SetTraining = (change) => ask({ type: 'train', running, pace, learningRate, ...change });
  const close = () => setOpen(null);
  return (
    <section aria-labelledby="training" className="flex min-h-0 flex-1 flex-col gap-1">
      <Head view={view} begun={newest !== undefined && newest.step > 0} set={set} />
      <Rows training={training} set={set} onReset={() => setOpen('reset')} />
      <Trainer view={view} pulse={pulse} newest={newest} onReadings={() => setOpen('readings')} />
      <div className="graph-place min-[1200px]:min-h-0 min-[1200px]:flex-1">{children}</div>
      <ReadingsDialog
        open={open === 'readings'}
        confusion={pulse?.confusion}
        readings={training.readings}
        onClose={close}
      />
      <ResetDialog open={open === 'reset'} view={view} ask={ask} onClose={close} />
    </section>
  );
}

type HeadProps = Pick<Props, 'view'> & {
  /** The network has learned something. */
  readonly begun: boolean;
  readonly set: SetTraining;
};

function Head({ view: { training, ended }, begun, set }: HeadProps) {
  const words = useWords('console').training;
  const { running, sizes } = training;
  return (
    <header className="flex items-center justify-between gap-3">
      <h2 id="training" className="text-[1.5rem] font-[760] whitespace-nowrap">
        {words.title} <span className="num text-[0.9375rem] font-[560] text-ink-2">{sizes.join('-')}</span>
      </h2>
      <Button
        tone={running ? 'plain' : 'primary'}
        className="w-42 text-[1.125rem]"
        disabled={ended}
        onClick={() => void set({ running: !running })}
      >
        {running ? words.pause : begun ? words.resume : words.start} <kbd className="key">T</kbd>
      </Button>
    </header>
  );
}

type RowsProps = {
  readonly training: TrainingView;
  readonly set: SetTraining;
  readonly onReset: () => void;
};

function Rows({ training: { pace, learningRate, seed }, set, onReset }: RowsProps) {
  const words = useWords('console').training;
  return (
    <>
      <Row label={words.pace} unit={words.paceUnit}>
        <Segmented
          label={words.paceName}
          value={pace}
          onChange={(value) => void set({ pace: value })}
          options={paces.map((value) => ({ value, text: words.paceIs(value) }))}
          className="num flex-1"
        />
      </Row>
      <Row label={words.rate}>
        <RateChoice value={learningRate} onChange={(rate) => set({ learningRate: rate })} />
      </Row>
      <Row label={words.weights}>
        <span className="text-co-label text-ink-2">
          {words.seed} <span className="num">{seed}</span>
        </span>
        <Button size="console" className="ml-auto" onClick={onReset}>
          {words.newWeights}
        </Button>
      </Row>
    </>
  );
}

type TrainerProps = Pick<Props, 'view' | 'pulse' | 'newest'> & { readonly onReadings: () => void };

/** What the trainer is doing, and the way to what the network mixes up. */
function Trainer({ view: { training, divergedAt }, pulse, newest, onReadings }: TrainerProps) {
  const words = useWords('console').training;
  const told = trainerText({ training, pulse, newest, divergedAt }, words);
  return (
    <div className="flex min-h-9 items-center justify-between gap-3">
      <p role="status" className={`text-co-label ${told.alarm ? 'text-cost' : 'text-ink-2'}`}>
        {told.text}
      </p>
      <Button size="console" className="shrink-0" aria-haspopup="dialog" onClick={onReadings}>
        {words.readings}
      </Button>
    </div>
  );
}

type RowProps = { readonly label: string; readonly unit?: string; readonly children: React.ReactNode };

function Row({ label, unit, children }: RowProps) {
  return (
    <div className="grid min-h-11 grid-cols-[7.5rem_minmax(0,1fr)] items-center">
      <span>
        {label} {unit && <span className="text-co-label text-ink-2">{unit}</span>}
      </span>
      <div className="flex items-center gap-3">{children}</div>
    </div>
  );
}
