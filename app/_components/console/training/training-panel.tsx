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

export function TrainingPanel({ view, pulse, newest, ask, children }: Props) {
  const words = useWords('console').training;
  const [resetting, setResetting] = useState(false);
  const [reading, setReading] = useState(false);
  const { training } = view;
  const set = (change: Partial<Pick<TrainingView, 'running' | 'pace' | 'learningRate'>>) => {
    const { running, pace, learningRate } = training;
    return ask({ type: 'train', running, pace, learningRate, ...change });
  };
  const told = trainerText({ training, pulse, newest, divergedAt: view.divergedAt }, words);
  return (
    <section aria-labelledby="training" className="flex min-h-0 flex-1 flex-col gap-1">
      <header className="flex items-center justify-between gap-3">
        <h2 id="training" className="text-[1.5rem] font-[760] whitespace-nowrap">
          {words.title}{' '}
          <span className="num text-[0.9375rem] font-[560] text-ink-2">{training.sizes.join('-')}</span>
        </h2>
        <Button
          tone={training.running ? 'plain' : 'primary'}
          className="w-42 text-[1.125rem]"
          disabled={view.ended}
          onClick={() => void set({ running: !training.running })}
        >
          {training.running ? words.pause : newest && newest.step > 0 ? words.resume : words.start}{' '}
          <kbd className="key">T</kbd>
        </Button>
      </header>
      <Row label={words.pace} unit={words.paceUnit}>
        <Segmented
          label={words.paceName}
          value={training.pace}
          onChange={(pace) => void set({ pace })}
          options={paces.map((value) => ({ value, text: words.paceIs(value) }))}
          className="num flex-1"
        />
      </Row>
      <Row label={words.rate}>
        <RateChoice value={training.learningRate} onChange={(learningRate) => set({ learningRate })} />
      </Row>
      <Row label={words.weights}>
        <span className="text-co-label text-ink-2">
          {words.seed} <span className="num">{training.seed}</span>
        </span>
        <Button size="desk" className="ml-auto" onClick={() => setResetting(true)}>
          {words.newWeights}
        </Button>
      </Row>
      <div className="flex min-h-9 items-center justify-between gap-3">
        <p role="status" className={`text-co-label ${told.alarm ? 'text-cost' : 'text-ink-2'}`}>
          {told.text}
        </p>
        <Button size="desk" className="shrink-0" aria-haspopup="dialog" onClick={() => setReading(true)}>
          {words.readings}
        </Button>
      </div>
      <div className="min-h-0 flex-1">{children}</div>
      <ReadingsDialog
        open={reading}
        confusion={pulse?.confusion}
        readings={training.readings}
        onClose={() => setReading(false)}
      />
      <ResetDialog open={resetting} view={view} ask={ask} onClose={() => setResetting(false)} />
    </section>
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
