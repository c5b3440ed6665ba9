// Asks for the faces of scripts and emoji that a page is about to show. Where Latin letters suffice, nothing is asked for: not
// even the code that tells scripts apart.

'use client';

import { useEffect, useMemo } from 'react';

/** Latin letters with their accents, signs of punctuation and of mathematics, arrows. */
const beyondLatin = /[^\0-\u036f\u1e00-\u1eff\u2000-\u25ff]/;

/** `shown`: whatever is shown, as data. */
export function useFaces(shown: unknown, lang?: string): void {
  const text = useMemo(() => JSON.stringify(shown ?? null), [shown]);
  useEffect(() => {
    // Without a line the phone's own faces do.
    if (beyondLatin.test(text))
      import('./load-faces').then(
        ({ loadFaces }) => loadFaces(text, lang),
        () => {},
      );
  }, [text, lang]);
}
