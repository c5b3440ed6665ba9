// The line will not come back by itself: said once, across the foot of a console that still turns pages.

import type { Farewell } from '../live/use-session';
import { Button } from '../ui/button';
import { goneText } from './gone-text';

export function GoneBar({ gone }: { readonly gone: Farewell }) {
  const { title, text } = goneText(gone);
  return (
    <div role="alert" className="toast toast-cost fixed inset-x-3 bottom-3 z-40 mx-auto max-w-3xl">
      <p className="flex-1">
        <b>{title}</b> {text}
      </p>
      <Button size="desk" onClick={() => location.reload()}>
        Reload
      </Button>
    </div>
  );
}
