// A review goes to a printer on paper, whatever it is read on.

'use client';

import { usePaperInPrint } from '../ui/use-paper-in-print';

export function PaperInPrint() {
  usePaperInPrint();
  return null;
}
