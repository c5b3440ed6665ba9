// Why a console's connection is closed for good, and what to do. Pure.

import type { Words } from '@/lib/words/words';
import type { Farewell } from '../live/use-session';

type Gone = { readonly title: string; readonly text: string };

export function goneText(
  farewell: Farewell,
  words: Words['console']['gone'],
  refusals: Words['refusals'],
): Gone {
  if (farewell.kind === 'refused') return { title: words.refused, text: refusals[farewell.rejection.code] };
  switch (farewell.reason) {
    case 'oldVersion':
      return words.oldVersion;
    case 'notAllowed':
      return words.notAllowed;
    case 'ended':
      return words.ended;
    case 'replaced':
    case 'removed':
      return words.closed;
  }
}
