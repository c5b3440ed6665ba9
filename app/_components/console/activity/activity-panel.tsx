// What the room can do on this slide: open, close, reveal, how many have, and how they answered.

'use client';

import { useEffect, useState } from 'react';
import type { Activity } from '@/lib/kinds/kinds';
import type { Pulse } from '@/lib/protocol/message';
import type { SessionCommand } from '@/lib/session/command';
import type { PresenterView } from '@/lib/session/view-types';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useWords } from '../../words/words';
import { doneWord } from '../people/people-text';
import type { Ask } from '../use-ask';
import { type ActivityState, activityStates, currentActivity, nextStep, otherStep } from './activity-steps';
import { ApplyWinner } from './apply-winner';
import { Countdown } from './countdown';
import { SlideLinks } from './slide-links';
import { TallyBars } from './tally-bars';

type Props = {
  readonly activities: readonly Activity[];
  readonly view: PresenterView;
  readonly pulse: Pulse | null;
  readonly serverNow: () => number;
  readonly ask: Ask;
};

export function ActivityPanel({ activities, view, pulse, serverNow, ask }: Props) {
  const words = useWords('console').activity;
  const [picked, setPicked] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide has other activities
  useEffect(() => setPicked(null), [view.slide]);
  const states = activityStates(activities, view.rounds);
  const shown = states.find(({ activity }) => activity.id === picked) ?? currentActivity(states);
  if (!shown && view.links.length > 0) {
    return (
      <section aria-labelledby="activity" className="flex min-h-0 flex-col overflow-y-auto">
        <h2 id="activity" className="text-co-h2 font-[760]">
          {words.links}
        </h2>
        <SlideLinks view={view} />
      </section>
    );
  }
  if (!shown) {
    return (
      <section aria-labelledby="activity">
        <h2 id="activity" className="text-co-h2 font-[760]">
          {words.none}
        </h2>
        <p className="mt-2 text-co-label text-ink-2">{words.noneHint}</p>
      </section>
    );
  }
  const others = states.filter((state) => state !== shown);
  return (
    <section aria-labelledby="activity" className="flex min-h-0 flex-col gap-1 overflow-y-auto pr-1">
      <h2 id="activity" className="text-co-h2 font-[760] text-balance">
        {shown.activity.prompt}
      </h2>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <PhaseChip phase={shown.phase} />
        {shown.phase === 'prepared' && shown.activity.opens !== undefined && (
          <span className="text-co-label text-ink-2">{words.opensItself}</span>
        )}
        <Countdown state={shown} serverNow={serverNow} />
        <Counts state={shown} view={view} pulse={pulse} />
      </div>
      <Steps state={shown} training={view.training} ask={ask} />
      <Seen state={shown} />
      {others.map((state) => (
        <div key={state.activity.id} className="grid justify-items-start gap-1.5">
          <button
            type="button"
            className="cursor-pointer text-left text-co-label text-ink-2 underline decoration-dotted underline-offset-4"
            onClick={() => setPicked(state.activity.id)}
          >
            {state.phase === 'prepared'
              ? words.next(state.activity.prompt)
              : words.also(state.activity.prompt)}
          </button>
          <ApplyWinner state={state} training={view.training} ask={ask} />
        </div>
      ))}
    </section>
  );
}

export function PhaseChip({ phase }: { readonly phase: ActivityState['phase'] }) {
  const words = useWords('console').activity.phases;
  const tone = { prepared: 'off', open: 'room', closed: 'off', revealed: 'plain' } as const;
  return <Chip tone={tone[phase]}>{words[phase]}</Chip>;
}

type CountsProps = {
  readonly state: ActivityState;
  readonly view: PresenterView;
  readonly pulse: Pulse | null;
};

function Counts({ state: { activity, round }, view, pulse }: CountsProps) {
  const words = useWords('console').activity;
  if (!round) return null;
  const answered =
    view.round?.id === round.id && pulse ? Math.max(pulse.answered, round.answered) : round.answered;
  const drawn = Math.max(pulse?.drawn ?? 0, view.counts.drawn);
  return (
    <p className="leading-snug">
      <b className="num text-[1.375rem] leading-none font-[760]">{answered}</b>{' '}
      {words.have[doneWord(activity.kind)](view.people)}
      {activity.kind === 'draw' && (
        <>
          <br />
          <b className="num text-[1.375rem] leading-none font-[760]">{words.number(drawn)}</b>{' '}
          {words.drawingsInAll(drawn)}
        </>
      )}
    </p>
  );
}

type StepsProps = {
  readonly state: ActivityState;
  readonly training: PresenterView['training'];
  readonly ask: Ask;
};

/** What can be done next, and what follows from a vote: above the answers, however many these are. */
function Steps({ state, training, ask }: StepsProps) {
  const words = useWords('console').activity.steps;
  const [busy, setBusy] = useState(false);
  const go = async (command: SessionCommand) => {
    setBusy(true);
    await ask(command);
    setBusy(false);
  };
  const next = nextStep(state);
  const other = otherStep(state);
  return (
    <p className="flex flex-wrap gap-1.5">
      <Button
        size="desk"
        className="px-2.5!"
        tone={state.phase === 'prepared' ? 'room' : 'plain'}
        disabled={busy}
        onClick={() => void go(next.command)}
      >
        {words[next.does]} <kbd className="key">O</kbd>
      </Button>
      {other && (
        <Button size="desk" className="px-2.5!" disabled={busy} onClick={() => void go(other.command)}>
          {words[other.does]}
        </Button>
      )}
      <ApplyWinner state={state} training={training} ask={ask} />
    </p>
  );
}

/** How they answered so far. */
function Seen({ state: { activity, round } }: { readonly state: ActivityState }) {
  if (!round || activity.kind === 'draw' || round.tallyNow.answered === 0) return null;
  return <TallyBars activity={activity} tally={round.tallyNow} />;
}
