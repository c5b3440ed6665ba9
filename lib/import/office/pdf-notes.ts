// Notes for the pages of a PDF, from a file beside it: `talk.pdfpc`, `talk.notes.md` or `talk.notes.txt`.

import type { FlowNode } from '../../deck/markdown';
import { clean } from '../markdown/clean';
import { parseForeign } from '../markdown/parse';
import { linesOf } from '../markdown/source';
import type { Given } from '../model';

const silent = { slide: 0, lose: () => undefined, picture: () => null, pictureOf: () => null };

/** By page, from 1. Lines of dashes part pages, or headings that are a number. */
export function notesBeside(given: Given): ReadonlyMap<number, FlowNode[]> {
  const stem = given.name.replace(/\.[^.]*$/, '');
  for (const ending of ['.pdfpc', '.notes.md', '.notes.txt']) {
    const bytes = given.beside(stem + ending);
    if (!bytes) continue;
    const texts = textsOf(new TextDecoder().decode(bytes));
    const read = (text: string) =>
      clean(parseForeign(text), { sink: silent, lineOf: () => null, notes: true });
    return new Map([...texts].map(([page, text]) => [page, read(text)]));
  }
  return new Map();
}

function textsOf(source: string): Map<number, string> {
  const told = asJson(source);
  if (told) return told;
  const lines = linesOf(source);
  const numbered = lines.some((line) => /^#{1,3}\s*\d+\s*$/.test(line));
  const texts = new Map<number, string>();
  let page: number | null = numbered ? null : 1;
  for (const line of lines) {
    const [, number] = /^#{1,3}\s*(\d+)\s*$/.exec(line) ?? [];
    if (number !== undefined) page = Number(number);
    else if (!numbered && /^(-{3,}|\f)\s*$/.test(line)) page = (page ?? 0) + 1;
    else if (page !== null) texts.set(page, `${texts.get(page) ?? ''}${line}\n`);
  }
  return texts;
}

/** What pdfpc writes today: pages count from 0. */
function asJson(source: string): Map<number, string> | null {
  if (!source.trimStart().startsWith('{')) return null;
  try {
    const { pages = [] } = JSON.parse(source) as { pages?: readonly { idx?: unknown; note?: unknown }[] };
    const noted = pages.filter(({ idx, note }) => typeof idx === 'number' && typeof note === 'string');
    return new Map(noted.map(({ idx, note }) => [(idx as number) + 1, note as string]));
  } catch {
    return null;
  }
}
