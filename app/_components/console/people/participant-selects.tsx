// What the presenter sets for one participant: their time and their team.

import type { ParticipantRow, TeamSize } from '@/lib/session/view-part-types';
import { useWords } from '../../words/words';

export const factors = [1, 1.5, 2] as const;
export type Factor = (typeof factors)[number];

const look = 'h-8 border border-hair bg-paper text-co-label';

type TimeProps = {
  readonly participant: ParticipantRow;
  readonly grant: (participant: string, factor: Factor) => void;
};

export function TimeSelect({ participant: { id, name, timeFactor }, grant }: TimeProps) {
  const words = useWords('console').people;
  return (
    <select
      aria-label={words.time(name)}
      className={`num ${look}`}
      value={timeFactor}
      onChange={(event) => {
        const factor = factors.find((each) => each === Number(event.currentTarget.value));
        if (factor) grant(id, factor);
      }}
    >
      {factors.map((factor) => (
        <option key={factor} value={factor}>
          ×{factor}
        </option>
      ))}
    </select>
  );
}

type TeamProps = {
  readonly participant: ParticipantRow;
  readonly teams: readonly TeamSize[];
  readonly move: (participant: string, team: number) => void;
};

export function TeamSelect({ participant: { id, name, team }, teams, move }: TeamProps) {
  const words = useWords('console').people;
  return (
    <select
      aria-label={words.team(name)}
      className={`ppl w-25 ${look}`}
      value={team ?? ''}
      onChange={(event) => move(id, Number(event.currentTarget.value))}
    >
      {team === null && <option value="">{words.noTeam}</option>}
      {teams.map((each, place) => (
        <option key={each.name} value={place}>
          {each.name}
        </option>
      ))}
    </select>
  );
}
