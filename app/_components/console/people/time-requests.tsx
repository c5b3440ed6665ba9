// Who wants more time: one press each, and one to say no.

import type { ParticipantRow } from '@/lib/session/view-part-types';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { type Factor, factors } from './participant-selects';

type Props = {
  readonly participants: readonly ParticipantRow[];
  readonly grant: (participant: ParticipantRow, factor: Factor) => void;
};

export function TimeRequests({ participants, grant }: Props) {
  const words = useWords('console').people;
  const asking = participants.filter(({ timeAsked }) => timeAsked);
  if (asking.length === 0) return null;
  return (
    <ul aria-label={words.requests} className="max-h-40 flex-none overflow-y-auto border-y-2 border-ink">
      {asking.map((participant) => (
        <li
          key={participant.id}
          className="flex items-center gap-1.5 py-1.5 not-last:border-b not-last:border-hair"
        >
          <span className="mr-auto min-w-0 truncate">
            <span className="mark ppl px-1.5">{participant.name}</span> {words.wantsTime}
          </span>
          {factors.map((factor) => (
            <Button
              key={factor}
              size="console"
              className="px-2.5!"
              aria-label={
                factor === 1 ? words.noTime(participant.name) : words.moreTime(participant.name, factor)
              }
              onClick={() => grant(participant, factor)}
            >
              {factor === 1 ? words.no : `×${factor}`}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
