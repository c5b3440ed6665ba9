// Why something was refused: what is wrong in a typed text, or else the sentence of the code.

import type { Rejection } from '@/lib/session/rejection';
import type { Words } from '@/lib/words/words';

export const refusedText = ({ code, flaw }: Rejection, refusals: Words['refusals']): string =>
  flaw ? refusals.flaws[flaw.kind](flaw.sign) : refusals[code];
