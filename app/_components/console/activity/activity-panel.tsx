// What the room can do on this slide: open, close, reveal, how many have, and how they answered.

'use client';

import { useEffect, useState } from 'react';
import { type Activity, kindOf } from '@/lib/kinds/kinds';
import type { Pulse } from '@/lib/protocol/message';
import type { SessionCommand } from '@/lib/session/command';
import type { PresenterView } from '@/lib/session/view-types';
import { TallyBars } from '../../kinds/parts/console/tally-bars';
import { takenIn } from '../../kinds/parts/taken-in';
import { wordsOf } from '../../kinds/parts/words-of';
import { Rich } from '../../slides/rich';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';
import { type ActivityState, activityStates, currentActivity, nextStep, otherStep } from './activity-steps';
import { ApplyWinner } from './apply-winner';
import { Countdown } from './countdown';
import { SlideLinks } from './slide-links';

type Props = {
  readonly activities: readonly Activity[];
  readonly view: PresenterView;
  readonly pulse: Pulse | null;
  readonly serverNow: () => number;
  readonly ask: Ask;
};

export function ActivityPanel({ activities, view, pulse, serverNow, ask }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide has other activities
  useEffect(() => setPicked(null), [view.slide]);
  const states = activityStates(activities, view.rounds);
  const shown = states.find(({ activity }) => activity.id === picked) ?? currentActivity(states);
  if (!shown) return <NoActivity view={view} />;
  return (
    <section aria-labelledby="activity" className="flex min-h-0 flex-col gap-1 overflow-y-auto pr-1">
      <Head state={shown} view={view} pulse={pulse} serverNow={serverNow} />
      <Steps state={shown} training={view.training} ask={ask} />
      <Seen state={shown} />
      {states
        .filter((state) => state !== shown)
        .map((state) => (
          <Other
            key={state.activity.id}
            state={state}
            training={view.training}
            ask={ask}
            onPick={() => setPicked(state.activity.id)}
          />
        ))}
    </section>
  );
}

/** A slide without activities may have links: then the panel counts who opened them. */
function NoActivity({ view }: Pick<Props, 'view'>) {
  const words = useWords('console').activity;
  const links = view.links.length > 0;
  return (
    <section aria-labelledby="activity" className="flex min-h-0 flex-col overflow-y-auto">
      <h2 id="activity" className="text-co-h2 font-[760]">
        {links ? words.links : words.none}
      </h2>
      {links ? <SlideLinks view={view} /> : <p className="mt-2 text-co-label text-ink-2">{words.noneHint}</p>}
    </section>
  );
}

type HeadProps = Pick<Props, 'view' | 'pulse' | 'serverNow'> & { readonly state: ActivityState };

function Head({ state, view, pulse, serverNow }: HeadProps) {
  const words = useWords('console').activity;
  return (
    <>
      <h2 id="activity" className="text-co-h2 font-[760] text-balance">
        <Rich text={state.activity.prompt} rich={state.activity.rich} />
      </h2>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <PhaseChip phase={state.phase} />
        {state.phase === 'prepared' && state.activity.opens !== undefined && (
          <span className="text-co-label text-ink-2">{words.opensItself}</span>
        )}
        <Countdown state={state} serverNow={serverNow} />
        <Counts state={state} view={view} pulse={pulse} />
      </div>
    </>
  );
}

/** Another activity of this slide, one press away. */
function Other({ state, training, ask, onPick }: StepsProps & { readonly onPick: () => void }) {
  const words = useWords('console').activity;
  const { prompt } = state.activity;
  return (
    <div className="grid justify-items-start gap-1.5">
      <button
        type="button"
        className="cursor-pointer text-left text-co-label text-ink-2 underline decoration-dotted underline-offset-4"
        onClick={onPick}
      >
        {state.phase === 'prepared' ? words.next(prompt) : words.also(prompt)}
      </button>
      <ApplyWinner state={state} training={training} ask={ask} />
    </div>
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
  const rounds = useWords('kinds');
  const words = useWords('console').activity;
  if (!round) return null;
  const { answered, of } = takenIn(round, pulse);
  const drawn = Math.max(pulse?.drawn ?? 0, view.counts.drawn);
  return (
    <p className="leading-snug">
      <b className="num text-[1.375rem] leading-none font-[760]">{answered}</b>{' '}
      {wordsOf(rounds, activity.kind).taken.after(of)}
      {kindOf(activity.kind).way === 'drawings' && (
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
        size="console"
        className="px-2.5!"
        tone={state.phase === 'prepared' ? 'room' : 'plain'}
        disabled={busy}
        onClick={() => void go(next.command)}
      >
        {words[next.does]} <kbd className="key">O</kbd>
      </Button>
      {other && (
        <Button size="console" className="px-2.5!" disabled={busy} onClick={() => void go(other.command)}>
          {words[other.does]}
        </Button>
      )}
      <ApplyWinner state={state} training={training} ask={ask} />
    </p>
  );
}

/** How they answered so far. */
function Seen({ state: { activity, round } }: { readonly state: ActivityState }) {
  if (!round || round.tallyNow.answered === 0) return null;
  return <TallyBars activity={activity} tally={round.tallyNow} />;
}
