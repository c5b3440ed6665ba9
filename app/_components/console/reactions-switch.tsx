// Whether phones may react.

import { Button } from '../ui/button';

type Props = { readonly on: boolean; readonly onSwitch: (on: boolean) => void };

export function ReactionsSwitch({ on, onSwitch }: Props) {
  return (
    <p className="flex items-center justify-between gap-3 border-t border-hair pt-3 text-co-label">
      <span>Reactions from phones float over the stage.</span>
      <Button size="desk" aria-pressed={on} onClick={() => onSwitch(!on)}>
        Reactions {on ? 'on' : 'off'}
      </Button>
    </p>
  );
}
