// Whether phones are told that the presenter is away.

import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';

type Props = { readonly on: boolean; readonly ask: Ask };

export function AbsenceSwitch({ on, ask }: Props) {
  const words = useWords('console').people;
  return (
    <p className="flex items-center justify-between gap-3 border-t border-hair pt-3 text-co-label">
      <span>{words.absence}</span>
      <Button size="console" aria-pressed={on} onClick={() => void ask({ type: 'tellAbsence', on: !on })}>
        {words.absenceIs(on)}
      </Button>
    </p>
  );
}
