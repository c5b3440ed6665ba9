// One participant in the list of the room.

import type { Verdict } from '@/lib/session/state';
import type { ListedParticipant, TeamSize } from '@/lib/session/view-part-types';
import { useWords } from '../../words/words';
import { DecideButton } from '../held/decide-button';
import { madeBy } from './listed';
import { TeamSelect, TimeSelect } from './participant-selects';

export type RowActions = {
  readonly judge: (participant: string, verdict: Verdict) => void;
  readonly grant: (participant: string, factor: 1 | 1.5 | 2) => void;
  readonly move: (participant: string, team: number) => void;
  /** `through`: with all between this one and the last that was selected. */
  readonly select: (participant: string, on: boolean, through: boolean) => void;
};

type Props = {
  readonly participant: ListedParticipant;
  /** From 1, as screen readers count: the row with the names of the columns is the first. */
  readonly place: number;
  /** Empty where the deck has none. */
  readonly teams: readonly TeamSize[];
  readonly selected: boolean;
  readonly actions: RowActions;
};

/** What can still be said of a name. */
const verdicts = {
  held: ['approved', 'rejected'],
  approved: [],
  rejected: ['approved'],
} as const satisfies Record<Verdict, readonly Verdict[]>;

export function ParticipantLine({ participant, place, teams, selected, actions }: Props) {
  const words = useWords('console').people;
  const { id, name, points, joinedAt, removed } = participant;
  return (
    <tr className="h-10 border-t border-hair" aria-rowindex={place}>
      <td className="pr-2">
        <input
          type="checkbox"
          className="size-5 align-middle accent-(--color-ink)"
          aria-label={words.select(name)}
          checked={selected}
          onChange={() => {}}
          onClick={({ shiftKey }) => actions.select(id, !selected, shiftKey)}
        />
      </td>
      <Name participant={participant} judge={(verdict) => actions.judge(id, verdict)} />
      {teams.length > 0 && (
        <td>{!removed && <TeamSelect participant={participant} teams={teams} move={actions.move} />}</td>
      )}
      <td className="num pl-2 text-right text-ink-2">{words.joinedAt(joinedAt)}</td>
      <td className="num pl-3 text-right" title={words.made(participant.digits, participant.answers)}>
        {madeBy(participant)}
      </td>
      <td className="num pl-3 text-right">{words.points(points)}</td>
      <td className="pl-3">{!removed && <TimeSelect participant={participant} grant={actions.grant} />}</td>
    </tr>
  );
}

type NameProps = Pick<Props, 'participant'> & { readonly judge: (verdict: Verdict) => void };

function Name({ participant: { name, nameVerdict, here, removed }, judge }: NameProps) {
  const words = useWords('console');
  const what = words.held.name(name);
  return (
    <td className="max-w-0 w-full pr-2">
      <span className="flex items-center gap-2">
        <bdi className={`ppl truncate ${nameVerdict === 'rejected' ? 'line-through text-ink-3' : ''}`}>
          {name}
        </bdi>
        {!here && !removed && <span className="text-co-min text-ink-2">{words.people.away}</span>}
        {!removed &&
          verdicts[nameVerdict].map((verdict) => (
            <DecideButton key={verdict} verdict={verdict} what={what} narrow onClick={() => judge(verdict)} />
          ))}
      </span>
    </td>
  );
}
