// Whether phones may react.

import { Button } from '../ui/button';
import { useWords } from '../words/words';

type Props = { readonly on: boolean; readonly onSwitch: (on: boolean) => void };

export function ReactionsSwitch({ on, onSwitch }: Props) {
  const words = useWords('console').people;
  return (
    <p className="flex items-center justify-between gap-3 border-t border-hair pt-3 text-co-label">
      <span>{words.reactions}</span>
      <Button size="console" aria-pressed={on} onClick={() => onSwitch(!on)}>
        {words.reactionsAre(on)}
      </Button>
    </p>
  );
}
