// One person in the list of the room.

import type { Verdict } from '@/lib/session/state';
import type { PersonLine } from '@/lib/session/view-types';
import { DecideButton } from './decide-button';

type Props = {
  readonly person: PersonLine;
  readonly judge: (verdict: Verdict) => void;
  readonly grant: (factor: 1 | 1.5 | 2) => void;
  readonly remove: () => void;
};

const factors = [1, 1.5, 2] as const;

export function PersonRow({ person, judge, grant, remove }: Props) {
  const { name, nameVerdict, digits, points, timeFactor } = person;
  return (
    <tr className="h-10 border-t border-hair">
      <td className="max-w-0 w-full pr-2">
        <span className="flex items-center gap-2">
          <span className={`ppl truncate ${nameVerdict === 'rejected' ? 'line-through text-ink-3' : ''}`}>
            {name}
          </span>
          {nameVerdict === 'held' && (
            <>
              <DecideButton
                verdict="approved"
                what={`the name ${name}`}
                narrow
                onClick={() => judge('approved')}
              />
              <DecideButton
                verdict="rejected"
                what={`the name ${name}`}
                narrow
                onClick={() => judge('rejected')}
              />
            </>
          )}
          {nameVerdict === 'rejected' && (
            <DecideButton
              verdict="approved"
              what={`the name ${name}`}
              narrow
              onClick={() => judge('approved')}
            />
          )}
        </span>
      </td>
      <td className="num text-right">{digits}</td>
      <td className="num pl-3 text-right">{points.toLocaleString('en')}</td>
      <td className="pl-3">
        <select
          aria-label={`Time for ${name}`}
          className="num h-8 border border-hair bg-paper text-co-label"
          value={timeFactor}
          onChange={(event) => {
            const factor = factors.find((each) => each === Number(event.currentTarget.value));
            if (factor) grant(factor);
          }}
        >
          {factors.map((factor) => (
            <option key={factor} value={factor}>
              ×{factor}
            </option>
          ))}
        </select>
      </td>
      <td className="pl-3">
        <button
          type="button"
          className="cursor-pointer text-co-label text-ink-2 underline decoration-dotted underline-offset-4"
          aria-label={`Remove ${name}`}
          onClick={remove}
        >
          Remove
        </button>
      </td>
    </tr>
  );
}
