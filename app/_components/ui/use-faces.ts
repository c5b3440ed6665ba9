// Asks for the faces of scripts and emoji that a page is about to show. Nothing is asked for where Latin letters suffice.

'use client';

import { useEffect, useMemo } from 'react';
import { type FaceSheet, facesFor, facesPath } from '@/lib/faces';

/** `shown`: whatever is shown, as data. */
export function useFaces(shown: unknown, lang?: string): void {
  const sheets = useMemo(() => facesFor(JSON.stringify(shown ?? null), lang).join(), [shown, lang]);
  useEffect(() => {
    for (const sheet of sheets.split(',').filter(Boolean)) link(sheet as FaceSheet);
  }, [sheets]);
}

function link(sheet: FaceSheet): void {
  const href = `${facesPath}${sheet}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}
