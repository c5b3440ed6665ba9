// One to five between two named ends.

import type { KindWords } from '../../../kind-words';
import { answered } from '../taken';

export const scale = {
  taken: answered,
  said: ({ value }) => String(value),
  step: (value: number) => String(value),
  end: (value: number, name: string) => `${value}: ${name}`,
} satisfies KindWords<'scale'>;
