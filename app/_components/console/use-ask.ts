// Asks the session for something and says so when it refuses: no command of the console ends in silence.

'use client';

import { useCallback } from 'react';
import type { SessionCommand } from '@/lib/session/command';
import type { SendCommand } from '../live/use-session';
import { useToast } from '../ui/toast';
import { useWords } from '../words/words';

/** True when it was done. */
export type Ask = (command: SessionCommand) => Promise<boolean>;

export function useAsk(send: SendCommand): Ask {
  const toast = useToast();
  const refusals = useWords('refusals');
  return useCallback(
    async (command) => {
      const answer = await send(command);
      if (answer.ok) return true;
      toast({ tone: 'cost', text: refusals[answer.code] });
      return false;
    },
    [send, toast, refusals],
  );
}
