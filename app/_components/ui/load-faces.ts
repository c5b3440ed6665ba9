// Links the style sheets of the faces that a text needs.

import { type FaceSheet, facesFor, facesPath, hasGreekWords } from '@/lib/faces';

export function loadFaces(text: string, lang?: string): void {
  const sheets = facesFor(text, lang);
  for (const sheet of sheets) link(sheet);
  if (sheets.length > 0 && hasGreekWords(text)) document.documentElement.classList.add('greek');
}

function link(sheet: FaceSheet): void {
  const href = `${facesPath}${sheet}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}
