// Who is in the room: names to approve or reject, extra time, and removals, many at once, that can be taken back.

'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Pulse } from '@/lib/protocol/message';
import type { ListedParticipant } from '@/lib/session/view-part-types';
import type { PresenterView } from '@/lib/session/view-types';
import type { SendCommand } from '../../live/use-session';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import type { Moderation } from '../held/use-moderation';
import { ReactionsSwitch } from '../reactions-switch';
import type { Ask } from '../use-ask';
import { AbsenceSwitch } from './absence-switch';
import { LeafingSwitch } from './leafing-switch';
import { listed, orders, type Wish, whiches } from './listed';
import type { RowActions } from './participant-row';
import { PeopleTable } from './people-table';
import { RemoveDialog } from './remove-dialog';
import { TimeRequests } from './time-requests';
import { useEveryone } from './use-everyone';
import { type Removals, useRemovals } from './use-removals';
import { type Selection, useSelection } from './use-selection';

type Props = {
  readonly view: PresenterView;
  readonly pulse: Pulse | null;
  readonly moderation: Moderation;
  readonly ask: Ask;
  readonly command: SendCommand;
};

export function PeoplePanel({ view, pulse, moderation, ask, command }: Props) {
  const everyone = useEveryone(command, `${view.seq} ${pulse?.here}`);
  const [wish, setWish] = useState<Wish>({ which: 'all', order: 'newest', part: '' });
  const removals = useRemovals(ask, everyone.renew);
  const grant = useCallback<RowActions['grant']>(
    (participant, factor) => void ask({ type: 'grantTime', participant, factor }),
    [ask],
  );
  return (
    <section aria-labelledby="people" className="flex min-h-0 flex-1 flex-col gap-3">
      <Head view={view} pulse={pulse} wish={wish} onWish={setWish} />
      {view.teams.length > 0 && <TeamSizes teams={view.teams} />}
      <TimeRequests participants={view.persons} grant={({ id }, factor) => grant(id, factor)} />
      <People {...{ view, everyone, wish, moderation, ask, grant, removals }} />
      <ReactionsSwitch on={view.reactions} onSwitch={(on) => void ask({ type: 'allowReactions', on })} />
      <LeafingSwitch on={view.leafing} ask={ask} />
      <AbsenceSwitch on={view.tellsAbsence} ask={ask} />
    </section>
  );
}

type HeadProps = Pick<Props, 'view' | 'pulse'> & {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
};

const field = 'h-9 border border-hair bg-paper text-co-label';

function Head({ view, pulse, wish, onWish }: HeadProps) {
  const words = useWords('console').people;
  return (
    <header className="grid gap-2">
      <div className="flex items-end justify-between gap-4">
        <h2 id="people" className="text-[1.5rem] font-[760]">
          {words.title(view.people)}
        </h2>
        {pulse && (
          <p className="text-co-label text-ink-2">
            {words.here(pulse.here)}
            <Poor {...pulse.poor} />
          </p>
        )}
      </div>
      <p className="flex flex-wrap gap-2">
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          className="h-9 min-w-28 flex-1 border-b-2 border-ink bg-transparent"
          value={wish.part}
          onChange={(event) => onWish({ ...wish, part: event.currentTarget.value })}
        />
        <Choice
          label={words.show}
          options={whiches.map((which) => [which, words.which[which]])}
          value={wish.which}
          onChange={(which) => onWish({ ...wish, which })}
        />
        <Choice
          label={words.sort}
          options={orders.map((order) => [order, words.orders[order]])}
          value={wish.order}
          onChange={(order) => onWish({ ...wish, order })}
        />
      </p>
    </header>
  );
}

/** Phones whose connection is poor, where there are any. */
function Poor({ polling = 0, slow = 0 }: Partial<NonNullable<Pulse['poor']>>) {
  const words = useWords('console').people;
  const said = [polling > 0 && words.polling(polling), slow > 0 && words.slow(slow)].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <b className="font-[640] text-cost" title={words.poorHint}>
      , {said.join(', ')}
    </b>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

const Choice = <T extends string>({ label, options, value, onChange }: ChoiceProps<T>) => (
  <select
    aria-label={label}
    className={field}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value as T)}
  >
    {options.map(([each, text]) => (
      <option key={each} value={each}>
        {text}
      </option>
    ))}
  </select>
);

const TeamSizes = ({ teams }: Pick<PresenterView, 'teams'>) => (
  <p className="text-co-label text-ink-2">
    {teams.map(({ name, people }, place) => (
      <span key={name}>
        {place > 0 && ', '}
        <bdi className="ppl">{name}</bdi> <b className="num text-ink">{people}</b>
      </span>
    ))}
  </p>
);

type PeopleProps = Pick<Props, 'view' | 'moderation' | 'ask'> & {
  readonly everyone: ReturnType<typeof useEveryone>;
  readonly wish: Wish;
  readonly grant: RowActions['grant'];
  readonly removals: Removals;
};

function People({ view, everyone, wish, moderation, ask, grant, removals }: PeopleProps) {
  const words = useWords('console').people;
  const shown = useMemo(() => listed(everyone.people ?? [], wish), [everyone.people, wish]);
  const selection = useSelection(shown);
  const [leaving, setLeaving] = useState<readonly ListedParticipant[]>([]);
  const actions: RowActions = {
    judge: (participant, verdict) => moderation.judge('names', participant, verdict),
    grant,
    move: (participant, team) => void ask({ type: 'moveToTeam', participant, team }),
    select: selection.select,
  };
  const nobody = view.people === 0 && wish.which !== 'removed' ? words.none : words.notFound;
  const waiting = everyone.failed ? words.failed : words.loading;
  return (
    <>
      <PeopleTable
        people={shown}
        teams={view.teams}
        selected={selection.selected}
        onSelectAll={selection.selectAll}
        actions={actions}
        empty={everyone.people ? nobody : waiting}
      />
      <Chosen
        selection={selection}
        restoring={wish.which === 'removed'}
        onRemove={() => setLeaving(selection.people)}
        removals={removals}
      />
      <RemoveDialog
        leaving={leaving}
        onClose={() => setLeaving([])}
        remove={async (participants) => {
          const done = await removals.remove(participants);
          if (done) selection.selectAll(false);
          return done;
        }}
      />
    </>
  );
}

type ChosenProps = {
  readonly selection: Selection;
  /** The list is that of the removed. */
  readonly restoring: boolean;
  readonly onRemove: () => void;
  readonly removals: Removals;
};

/** What can be done with those who are selected. */
function Chosen({ selection, restoring, onRemove, removals }: ChosenProps) {
  const words = useWords('console').people;
  const { people } = selection;
  if (people.length === 0) return null;
  const restore = () => void removals.restore(people.map(({ id }) => id));
  return (
    <p className="flex items-center gap-2 border-t-2 border-ink pt-2">
      <b className="num mr-auto" role="status">
        {words.selected(people.length)}
      </b>
      <Button size="console" onClick={() => selection.selectAll(false)}>
        {words.clear}
      </Button>
      <Button size="console" tone="primary" onClick={restoring ? restore : onRemove}>
        {restoring ? words.restoreThem : words.removeThem}
      </Button>
    </p>
  );
}
