// Who is in the room: names to approve or reject, extra time, and the removal of one participant.

'use client';

import { useState } from 'react';
import type { Pulse } from '@/lib/protocol/message';
import type { ParticipantRow } from '@/lib/session/view-part-types';
import type { PresenterView } from '@/lib/session/view-types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../words/words';
import type { Moderation } from '../held/use-moderation';
import { ReactionsSwitch } from '../reactions-switch';
import type { Ask } from '../use-ask';
import { LeafingSwitch } from './leafing-switch';
import { ParticipantLine } from './participant-row';
import { TimeRequests } from './time-requests';

type Props = {
  readonly view: PresenterView;
  readonly pulse: Pulse | null;
  readonly moderation: Moderation;
  readonly ask: Ask;
};

export function PeoplePanel({ view, pulse, moderation, ask }: Props) {
  const [wanted, setWanted] = useState('');
  const [leaving, setLeaving] = useState<ParticipantRow | null>(null);
  return (
    <section aria-labelledby="people" className="flex min-h-0 flex-1 flex-col gap-3">
      <Head view={view} pulse={pulse} wanted={wanted} onWanted={setWanted} />
      {view.teams.length > 0 && <TeamSizes teams={view.teams} />}
      <TimeRequests
        participants={view.persons}
        grant={({ id }, factor) => void ask({ type: 'grantTime', participant: id, factor })}
      />
      <People view={view} wanted={wanted} moderation={moderation} ask={ask} onRemove={setLeaving} />
      <ReactionsSwitch on={view.reactions} onSwitch={(on) => void ask({ type: 'allowReactions', on })} />
      <LeafingSwitch on={view.leafing} ask={ask} />
      <RemoveDialog
        participant={leaving}
        onClose={() => setLeaving(null)}
        remove={(participant) => ask({ type: 'removePerson', participant })}
      />
    </section>
  );
}

type HeadProps = Pick<Props, 'view' | 'pulse'> & {
  readonly wanted: string;
  readonly onWanted: (name: string) => void;
};

function Head({ view, pulse, wanted, onWanted }: HeadProps) {
  const words = useWords('console').people;
  return (
    <header className="flex items-end justify-between gap-4">
      <h2 id="people" className="text-[1.5rem] font-[760]">
        {words.title(view.people)}
      </h2>
      {pulse && (
        <p className="mr-auto text-co-label text-ink-2">
          {words.here(pulse.here)}
          <Poor {...pulse.poor} />
        </p>
      )}
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        className="h-9 w-44 border-b-2 border-ink bg-transparent"
        value={wanted}
        onChange={(event) => onWanted(event.currentTarget.value)}
      />
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

const TeamSizes = ({ teams }: Pick<PresenterView, 'teams'>) => (
  <p className="text-co-label text-ink-2">
    {teams.map(({ name, people }, place) => (
      <span key={name}>
        {place > 0 && ', '}
        <span className="ppl">{name}</span> <b className="num text-ink">{people}</b>
      </span>
    ))}
  </p>
);

type PeopleProps = Omit<Props, 'pulse'> & {
  /** A part of the names that are looked for. */
  readonly wanted: string;
  readonly onRemove: (participant: ParticipantRow) => void;
};

function People({ view, wanted, moderation, ask, onRemove }: PeopleProps) {
  const words = useWords('console').people;
  const part = wanted.trim().toLowerCase();
  const found = view.persons.filter(({ name }) => name.toLowerCase().includes(part));
  const unlisted = view.people - view.persons.length;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <table className="w-full">
        <Columns teams={view.teams.length > 0} />
        <tbody>
          {found.map((participant) => (
            <ParticipantLine
              key={participant.id}
              participant={participant}
              teams={view.teams}
              judge={(verdict) => moderation.judge('names', participant.id, verdict)}
              grant={(factor) => void ask({ type: 'grantTime', participant: participant.id, factor })}
              move={(team) => void ask({ type: 'moveToTeam', participant: participant.id, team })}
              remove={() => onRemove(participant)}
            />
          ))}
        </tbody>
      </table>
      {found.length === 0 && (
        <p className="mt-4 text-co-label text-ink-2">{view.people === 0 ? words.none : words.notFound}</p>
      )}
      {unlisted > 0 && (
        <p className="mt-3 text-co-label text-ink-2">{words.unlisted(view.persons.length, unlisted)}</p>
      )}
    </div>
  );
}

function Columns({ teams }: { readonly teams: boolean }) {
  const { columns } = useWords('console').people;
  const column = (text: string, place = '') => (
    <th scope="col" className={`font-[480] ${place}`}>
      {text}
    </th>
  );
  return (
    <thead className="text-left text-co-min text-ink-2">
      <tr>
        {column(columns.name)}
        {teams && column(columns.team)}
        {column(columns.drawings, 'pl-3 text-right')}
        {column(columns.points, 'pl-4 text-right')}
        {column(columns.time, 'pl-3')}
        <th scope="col">
          <span className="sr-only">{columns.remove}</span>
        </th>
      </tr>
    </thead>
  );
}

type RemoveProps = {
  readonly participant: ParticipantRow | null;
  readonly onClose: () => void;
  readonly remove: (participant: string) => Promise<boolean>;
};

function RemoveDialog({ participant, onClose, remove }: RemoveProps) {
  const words = useWords('console').people.removal;
  return (
    <Dialog
      open={participant !== null}
      title={participant ? words.title(participant.name) : ''}
      onClose={onClose}
    >
      {participant && (
        <div className="mt-3 grid gap-5">
          <p>{words.text(participant.digits)}</p>
          <p className="flex justify-end gap-2">
            <Button onClick={onClose}>{words.keep}</Button>
            <Button
              tone="primary"
              onClick={async () => {
                if (await remove(participant.id)) onClose();
              }}
            >
              {words.remove}
            </Button>
          </p>
        </div>
      )}
    </Dialog>
  );
}
