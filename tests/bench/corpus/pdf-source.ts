// The words of a PDF's pages. No regular expression reads a PDF, so this is the same library as the importer's; what is measured is
// what becomes of its words.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Source } from './markdown-source';

export async function pdfSource(bytes: Uint8Array): Promise<Source> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await pdf.loadingTask.destroy();
  return { surface: pages.join('\n'), notes: [] };
}
