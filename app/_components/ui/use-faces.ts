// Asks for the faces of scripts and emoji that a page is about to show. Nothing is asked for where Latin letters suffice.

'use client';

import { useEffect, useMemo } from 'react';
import { type FaceSheet, facesFor, facesPath, hasGreekWords } from '@/lib/faces';

/** `shown`: whatever is shown, as data. */
export function useFaces(shown: unknown, lang?: string): void {
  const text = useMemo(() => JSON.stringify(shown ?? null), [shown]);
  const sheets = facesFor(text, lang).join();
  const greek = sheets !== '' && hasGreekWords(text);
  useEffect(() => {
    for (const sheet of sheets.split(',').filter(Boolean)) link(sheet as FaceSheet);
    if (greek) document.documentElement.classList.add('greek');
  }, [sheets, greek]);
}

function link(sheet: FaceSheet): void {
  const href = `${facesPath}${sheet}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}
