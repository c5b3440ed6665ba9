// One's own switches.

import type { KindWords } from '../../../kind-words';
import { answered } from '../taken';

export const toggles = {
  taken: answered,
  said: ({ on }) => on.map(Number).join(' '),
  send: (on: readonly boolean[]) => `Send ${on.map(Number).join(' ')}`,
  /** One setting of all switches and who chose it: "rain yes, warm no: 12". */
  corner: (settings: readonly { readonly label: string; readonly on: boolean }[], people: number) =>
    `${settings.map(({ label, on }) => `${label} ${on ? 'yes' : 'no'}`).join(', ')}: ${people}`,
} satisfies KindWords<'toggles'>;
