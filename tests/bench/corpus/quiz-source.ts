// The words of a quiz bank, found by regular expressions alone: questions, answers, explanations.

import { strFromU8, unzipSync } from 'fflate';
import type { Source } from './markdown-source';

const shown = (...texts: string[]): Source => ({ surface: texts.join('\n'), notes: [] });

const unmarked = (text: string): string =>
  text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) => inside.replace(/<[^>]*>/g, ' '))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;[/a-z][^&]*?&gt;/gi, ' ')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (_, name: string) => entity(name));

function entity(name: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  if (/^#\d/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
  if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  return named[name] ?? ' ';
}

/** What is asked and answered; true and false are buttons here. */
export function moodleSource(text: string): Source {
  const questions = [...text.matchAll(/<question type="(\w+)"[^>]*>([\s\S]*?)<\/question>/g)];
  return shown(
    ...questions.flatMap(([, kind, inside = '']) => {
      if (kind === 'category') return [];
      const told = inside.replace(/<name>[\s\S]*?<\/name>/g, '').replace(/<file[\s\S]*?<\/file>/g, '');
      const fair = kind === 'truefalse' ? told.replace(/<answer[^>]*>\s*<text>.*?<\/text>/g, '') : told;
      return [...fair.matchAll(/<text>([\s\S]*?)<\/text>/g)].map(([, words = '']) =>
        unmarked(unmarked(words)),
      );
    }),
  );
}

export const qtiSource = (text: string): Source =>
  shown(
    ...[...text.matchAll(/<itemBody[\s\S]*?<\/itemBody>|<modalFeedback[\s\S]*?<\/modalFeedback>/g)].map(
      ([part]) => unmarked(part),
    ),
  );

export function giftSource(text: string): Source {
  const plain = text
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\$CATEGORY:.*$/gm, '')
    .replace(/::(?:\\:|[^:])*::/g, ' ')
    .replace(/\[(html|moodle|plain|markdown)\]/g, ' ')
    .replace(/%-?[\d.]+%/g, ' ')
    .replace(/\{\s*(TRUE|FALSE|T|F)\b/g, '{')
    .replace(/\{\s*#\s*=?\s*-?[\d.]+\.\.-?[\d.]+/g, '{')
    .replace(/(\{\s*#\s*=?\s*-?[\d.]+):[\d.]+/g, '$1')
    .replace(/\\n/g, ' ')
    .replace(/\\([~=#{}:])/g, '$1');
  return shown(unmarked(plain));
}

export const aikenSource = (text: string): Source =>
  shown(
    text
      .replace(/^\s*ANSWER:.*$/gim, '')
      .replace(/^\s*FEEDBACK:/gim, '')
      .replace(/^\s*[A-Z][.)]\s/gim, ''),
  );

/** The columns of questions, of their answers and of what explains them. */
export function csvSource(text: string): Source {
  const rows = [...text.replace(/^\uFEFF/, '').matchAll(/(?:"(?:[^"]|"")*"|[^\n"])*(?:\n|$)/g)].map(([row]) =>
    [...row.trim().matchAll(/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t]*))/g)].map(([, quoted, bare]) =>
      (quoted ?? bare ?? '').replaceAll('""', '"'),
    ),
  );
  return columns(rows);
}

function columns(rows: readonly (readonly string[])[]): Source {
  const head = rows.findIndex((row) => row.some((cell) => /^question/i.test(cell.trim())));
  const names = rows[head] ?? [];
  const wanted = names.flatMap((name, i) =>
    /^(question|answer \d|option|choice|explanation|feedback|[A-H]$)/i.test(name.trim()) ? [i] : [],
  );
  return shown(...rows.slice(head + 1).flatMap((row) => wanted.map((i) => row[i] ?? '')));
}

export function xlsxSource(bytes: Uint8Array): Source {
  const zip = unzipSync(bytes);
  const read = (name: string) => strFromU8(zip[name] ?? new Uint8Array());
  const strings = [...read('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inside = '']) =>
    unmarked(inside),
  );
  const sheet = read(
    Object.keys(zip)
      .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
      .sort()[0] ?? '',
  );
  const rows = [...sheet.matchAll(/<row\b[\s\S]*?<\/row>/g)].map(([row]) => {
    const cells: string[] = [];
    for (const [, told = '', inside = ''] of row.matchAll(/<c\b([^>]*[^/])>([\s\S]*?)<\/c>/g)) {
      const column = /r="([A-Z])/.exec(told)?.[1] ?? 'A';
      const value = unmarked(inside).trim();
      cells[column.charCodeAt(0) - 65] = /t="s"/.test(told) ? (strings[Number(value)] ?? '') : value;
    }
    return Array.from(cells, (cell) => (cell ?? '').trim());
  });
  return columns(rows);
}

export const packageSource = (bytes: Uint8Array): Source =>
  shown(
    ...Object.entries(unzipSync(bytes)).map(([name, file]) =>
      name.endsWith('.xml') ? qtiSource(strFromU8(file)).surface : '',
    ),
  );
