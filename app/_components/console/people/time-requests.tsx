// Who asks for more time: one press each, no among them.

import type { PersonLine } from '@/lib/session/view-part-types';
import { Button } from '../../ui/button';
import { type Factor, factors } from './person-selects';

type Props = {
  readonly persons: readonly PersonLine[];
  readonly grant: (person: PersonLine, factor: Factor) => void;
};

export function TimeRequests({ persons, grant }: Props) {
  const asking = persons.filter(({ timeAsked }) => timeAsked);
  if (asking.length === 0) return null;
  return (
    <ul
      aria-label="Who asks for more time"
      className="max-h-40 flex-none overflow-y-auto border-y-2 border-ink"
    >
      {asking.map((person) => (
        <li
          key={person.id}
          className="flex items-center gap-1.5 py-1.5 not-last:border-b not-last:border-hair"
        >
          <span className="mr-auto min-w-0 truncate">
            <span className="mark ppl px-1.5">{person.name}</span> asks for more time
          </span>
          {factors.map((factor) => (
            <Button
              key={factor}
              size="desk"
              className="px-2.5!"
              aria-label={
                factor === 1 ? `No more time for ${person.name}` : `Time ×${factor} for ${person.name}`
              }
              onClick={() => grant(person, factor)}
            >
              {factor === 1 ? 'No' : `×${factor}`}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
