// Whether the presenter has been away: no console has been connected for a minute. A reload or a short loss of the connection
// is not told, and nothing is where the presenter did not ask for it.

import type { Clock, Millis } from '../../clock';
import type { SessionState } from '../../session/state';
import type { Audience } from '../audience';

/** How long no console is connected before phones are told. */
export const awayAfter: Millis = 60_000;

type Parts = {
  readonly state: Pick<SessionState, 'tellsAbsence' | 'endedAt'>;
  readonly audience: Pick<Audience, 'has'>;
  readonly clock: Clock;
};

/** `onChange`: the time is up. */
export function createAbsence({ state, audience, clock }: Parts, onChange: () => void) {
  let away = false;
  let cancel: (() => void) | null = null;
  const stop = () => {
    cancel?.();
    cancel = null;
  };
  return {
    /** A console may have come or gone. */
    look(): void {
      if (audience.has('console')) {
        stop();
        away = false;
      } else if (!away) {
        cancel ??= clock.after(awayAfter, () => {
          cancel = null;
          away = true;
          onChange();
        });
      }
    },
    isTold: (): boolean => away && state.tellsAbsence === true && state.endedAt === null,
    stop,
  };
}
