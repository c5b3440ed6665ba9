// Whether phones may look back at slides already shown.

import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';

type Props = { readonly on: boolean; readonly ask: Ask };

export function LeafingSwitch({ on, ask }: Props) {
  const words = useWords('console').people;
  return (
    <p className="flex items-center justify-between gap-3 border-t border-hair pt-3 text-co-label">
      <span>{words.leafing}</span>
      <Button size="console" aria-pressed={on} onClick={() => void ask({ type: 'allowLeafing', on: !on })}>
        {words.leafingIs(on)}
      </Button>
    </p>
  );
}
