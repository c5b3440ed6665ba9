// Who wants more time: one press each, and one to say no.

import type { ParticipantRow } from '@/lib/session/view-part-types';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { type Factor, factors } from './person-selects';

type Props = {
  readonly persons: readonly ParticipantRow[];
  readonly grant: (person: ParticipantRow, factor: Factor) => void;
};

export function TimeRequests({ persons, grant }: Props) {
  const words = useWords('console').people;
  const asking = persons.filter(({ timeAsked }) => timeAsked);
  if (asking.length === 0) return null;
  return (
    <ul aria-label={words.requests} className="max-h-40 flex-none overflow-y-auto border-y-2 border-ink">
      {asking.map((person) => (
        <li
          key={person.id}
          className="flex items-center gap-1.5 py-1.5 not-last:border-b not-last:border-hair"
        >
          <span className="mr-auto min-w-0 truncate">
            <span className="mark ppl px-1.5">{person.name}</span> {words.wantsTime}
          </span>
          {factors.map((factor) => (
            <Button
              key={factor}
              size="desk"
              className="px-2.5!"
              aria-label={factor === 1 ? words.noTime(person.name) : words.moreTime(person.name, factor)}
              onClick={() => grant(person, factor)}
            >
              {factor === 1 ? words.no : `×${factor}`}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
