// One participant in the list of the room.

import type { Verdict } from '@/lib/session/state';
import type { ParticipantRow, TeamSize } from '@/lib/session/view-part-types';
import { useWords } from '../../words/words';
import { DecideButton } from '../held/decide-button';
import { TeamSelect, TimeSelect } from './participant-selects';

type Props = {
  readonly participant: ParticipantRow;
  /** Empty where the deck has none. */
  readonly teams: readonly TeamSize[];
  readonly judge: (verdict: Verdict) => void;
  readonly grant: (factor: 1 | 1.5 | 2) => void;
  readonly move: (team: number) => void;
  readonly remove: () => void;
};

/** What can still be said of a name. */
const verdicts = {
  held: ['approved', 'rejected'],
  approved: [],
  rejected: ['approved'],
} as const satisfies Record<Verdict, readonly Verdict[]>;

export function ParticipantLine({ participant, teams, judge, grant, move, remove }: Props) {
  const words = useWords('console');
  const { name, nameVerdict, digits, points } = participant;
  const what = words.held.name(name);
  return (
    <tr className="h-10 border-t border-hair">
      <td className="max-w-0 w-full pr-2">
        <span className="flex items-center gap-2">
          <span className={`ppl truncate ${nameVerdict === 'rejected' ? 'line-through text-ink-3' : ''}`}>
            {name}
          </span>
          {verdicts[nameVerdict].map((verdict) => (
            <DecideButton key={verdict} verdict={verdict} what={what} narrow onClick={() => judge(verdict)} />
          ))}
        </span>
      </td>
      {teams.length > 0 && (
        <td>
          <TeamSelect participant={participant} teams={teams} move={move} />
        </td>
      )}
      <td className="num pl-2 text-right">{digits}</td>
      <td className="num pl-3 text-right">{words.people.points(points)}</td>
      <td className="pl-3">
        <TimeSelect participant={participant} grant={grant} />
      </td>
      <td className="pl-3">
        <button
          type="button"
          className="cursor-pointer text-co-label text-ink-2 underline decoration-dotted underline-offset-4"
          aria-label={words.people.remove(name)}
          onClick={remove}
        >
          {words.people.columns.remove}
        </button>
      </td>
    </tr>
  );
}
