// The right side of the console: training, people and joining, one at a time, and the quiet things at its foot.

'use client';

import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { printPath } from '@/lib/protocol/addresses';
import type { CurvePoint, Pulse } from '@/lib/protocol/message';
import type { PresenterView } from '@/lib/session/view-types';
import type { SendCommand } from '../live/use-session';
import { Button } from '../ui/button';
import { Segmented } from '../ui/segmented';
import { ThemeSwitch } from '../ui/theme-switch';
import { useWords } from '../words/words';
import { EndDialog } from './end-dialog';
import type { Moderation } from './held/use-moderation';
import { JoinPanel } from './join-panel';
import { PeoplePanel } from './people/people-panel';
import { QuestionsPanel } from './questions-panel';
import { TrainingPanel } from './training/training-panel';
import type { Ask } from './use-ask';

export type Side = 'training' | 'people' | 'questions' | 'join';

type Props = {
  readonly session: string;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly view: PresenterView;
  readonly pulse: Pulse | null;
  readonly curve: readonly CurvePoint[];
  readonly moderation: Moderation;
  readonly ask: Ask;
  readonly command: SendCommand;
  readonly stageLink: string;
  readonly charts: ReactNode;
  readonly className: string;
};

export function SidePanel(props: Props) {
  const words = useWords('console').side;
  const { session, side, onSide, view, pulse, curve } = props;
  const { moderation, ask, command, stageLink, charts, className } = props;
  return (
    <aside
      aria-label={words.name}
      className={`gap-4 border-ink min-[1200px]:border-l-2 min-[1200px]:p-6 min-[1200px]:pb-3 ${className}`}
    >
      <Segmented
        label={words.name}
        value={side}
        onChange={onSide}
        options={[
          ...(view.noNetwork ? [] : [{ value: 'training' as const, text: words.training }]),
          { value: 'people', text: <People view={view} /> },
          { value: 'questions', text: <Asked view={view} /> },
          { value: 'join', text: words.join },
        ]}
      />
      {side === 'training' && (
        <TrainingPanel view={view} pulse={pulse} newest={curve.at(-1)} ask={ask}>
          {charts}
        </TrainingPanel>
      )}
      {side === 'people' && <PeoplePanel {...{ view, pulse, moderation, ask, command }} />}
      {side === 'questions' && <QuestionsPanel view={view} ask={ask} />}
      {side === 'join' && <JoinPanel view={view} stageLink={stageLink} ask={ask} />}
      <Foot session={session} view={view} ask={ask} />
    </aside>
  );
}

/** How many are here, and how many of them ask for more time. */
function People({ view: { people, timeAsked } }: { readonly view: PresenterView }) {
  const words = useWords('console').side;
  return (
    <>
      {words.people(people)}
      {timeAsked > 0 && (
        <b className="num ml-1 bg-room px-1.5 text-on-room" title={words.timeAsked}>
          {timeAsked}
          <span className="sr-only"> {words.timeAskedAloud}</span>
        </b>
      )}
    </>
  );
}

/** How many questions wait for a look, else how many are open. */
function Asked({ view: { questions } }: { readonly view: PresenterView }) {
  const words = useWords('console').side;
  const held = questions.filter(({ status }) => status === 'held').length;
  const open = questions.filter(({ status }) => status === 'approved').length;
  return (
    <>
      {words.asked} {held > 0 ? <b className="num ml-1 bg-room px-1.5 text-on-room">{held}</b> : open}
    </>
  );
}

function Foot({ session, view, ask }: Pick<Props, 'session' | 'view' | 'ask'>) {
  const { ended, noNetwork } = view;
  const words = useWords('console').side;
  const [ending, setEnding] = useState(false);
  return (
    <footer className="flex flex-wrap items-center gap-4 border-t border-hair pt-3 text-co-label text-ink-2">
      <span>
        <kbd className="key">?</kbd> {words.keys}
      </span>
      <Link className="underline underline-offset-4" href={`/review/${session}`} target="_blank">
        {words.review}
      </Link>
      <Link className="underline underline-offset-4" href={printPath(session)} target="_blank">
        {words.pdf}
      </Link>
      <span className="ml-auto flex gap-2">
        <ThemeSwitch />
        <Button size="console" disabled={ended} onClick={() => setEnding(true)}>
          {ended ? words.ended : words.end}
        </Button>
      </span>
      <EndDialog open={ending} training={!noNetwork} ask={ask} onClose={() => setEnding(false)} />
    </footer>
  );
}
