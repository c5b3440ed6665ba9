// Asks the session for something and says so when it refuses: no command of the console ends in silence.

'use client';

import { useCallback } from 'react';
import type { SessionCommand } from '@/lib/session/command';
import type { SendCommand } from '../live/use-session';
import { useToast } from '../ui/toast';

/** True when it was done. */
export type Ask = (command: SessionCommand) => Promise<boolean>;

export function useAsk(send: SendCommand): Ask {
  const toast = useToast();
  return useCallback(
    async (command) => {
      const answer = await send(command);
      if (answer.ok) return true;
      toast({ tone: 'cost', text: answer.message });
      return false;
    },
    [send, toast],
  );
}
