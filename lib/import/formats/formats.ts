// The formats that can be imported, and how one is told from another: by the file's name, then by what only that format has.

import type { Given, Sink } from '../model';
import { readOdp } from '../office/odp';
import { readPdf } from '../office/pdf';
import { readPptx } from '../office/pptx';
import { readAiken } from '../quiz/aiken';
import { readGift } from '../quiz/gift';
import { readMoodle } from '../quiz/moodle';
import { readQti } from '../quiz/qti';
import { readCsv, readXlsx } from '../quiz/sheets';
import { readCleaver } from './cleaver';
import { readDeckset } from './deckset';
import { decoded, type Read } from './format';
import { readFsReveal } from './fsreveal';
import { readLiaScript } from './liascript';
import { readMarp } from './marp';
import { readMdp } from './mdp';
import { readObsidian } from './obsidian';
import { readPandoc, readQuarto } from './pandoc';
import { readRemark } from './remark';
import { readReveal } from './reveal';
import { readSlidev } from './slidev';

export type Format = {
  /** No text. */
  readonly binary?: true;
  /** A text that is not written by its rules is refused. */
  readonly strict?: true;
  readonly read: (given: Given, sink: Sink) => Read | Promise<Read>;
  /** How sure it is, from 0; the surest format reads the file. */
  claims(name: string, text: string): number;
};

const front = (text: string): string =>
  /^\uFEFF?\s*---\s*\n([\s\S]*?)\n(?:---|\.\.\.)\s*(?:\n|$)/.exec(text)?.[1] ?? '';
const markdown = (name: string): boolean => /\.(md|markdown|mdown)$/.test(name);
const counted = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const inXml = (text: string, element: string): boolean =>
  new RegExp(`<(\\w+:)?${element}[\\s>]`).test(text.slice(0, 5000));

const all = {
  slidev: {
    read: readSlidev,
    claims: (name, text) =>
      !markdown(name)
        ? 0
        : (/^(layout|highlighter|drawings|transition|fonts|routerMode|colorSchema|canvasWidth|mdc|lineNumbers|clicks|src):/m.test(
            front(text),
          )
            ? 3
            : 0) +
          Math.min(4, counted(text.slice(front(text).length), /^---[ \t]*\n(?:[\w-]+:.*\n)+---[ \t]*$/gm)) +
          (/^theme:\s*(\.\/|seriph|default|apple-basic|bricks|shibainu|geist|dracula|academic|neversink)/m.test(
            front(text),
          )
            ? 2
            : 0) +
          (/<\/?v-clicks?\b|\bv-click\b|^::right::|<Toc\b|magic-move/m.test(text) ? 3 : 0),
  },
  marp: {
    read: readMarp,
    claims: (_, text) =>
      (/^marp:\s*true/m.test(front(text)) ? 20 : 0) +
      (/!\[bg[\s\]]|<!--\s*_?(class|paginate|backgroundColor|header|footer):/.test(text) ? 6 : 0),
  },
  quarto: {
    read: readQuarto,
    claims: (name, text) =>
      (/\.(qmd|rmd)$/.test(name) ? 20 : 0) +
      (/^\s*(revealjs|pptx)\b|format:\s*revealjs/m.test(front(text)) ? 15 : 0),
  },
  deckset: {
    read: readDeckset,
    claims: (name, text) =>
      (name.endsWith('.deckset.md') ? 20 : 0) +
      (/^\[\.[\w-]+:?.*\]\s*$/m.test(text) ? 6 : 0) +
      (/^\^\s*\S/m.test(text) ? 2 : 0) +
      (/^(slidenumbers|autoscale|build-lists|footer-style|slide-transition):/m.test(text) ? 5 : 0),
  },
  remark: {
    read: readRemark,
    claims: (name, text) =>
      (/\.remark\.(md|html?)$/.test(name) ? 20 : 0) +
      (/^\?\?\?\s*$/m.test(text) ? 6 : 0) +
      (/^(class|template|layout|count|name):\s\S/m.test(text.slice(0, 2000)) && front(text) === '' ? 3 : 0) +
      (/^\.[a-z][\w-]*(\.[\w-]+)*\[/m.test(text) ? 3 : 0) +
      (/<textarea[^>]*id=["']?source/.test(text) ? 8 : 0),
  },
  obsidian: {
    read: readObsidian,
    claims: (name, text) =>
      (name.endsWith('.obsidian.md') ? 20 : 0) +
      (/!\[\[[^\]]+\]\]/.test(text) ? 5 : 0) +
      (/^<grid\b|^<!-- slide /m.test(text) ? 5 : 0) +
      (/^> \[!\w+\]/m.test(text) ? 5 : 0) +
      (/(^|\s)%%\S|%%[ \t]*$/m.test(text) ? 4 : 0) +
      (/(?<!!)\[\[[^\]\n]+\]\]/.test(text) ? 4 : 0),
  },
  cleaver: {
    read: readCleaver,
    claims: (name, text) =>
      (name.endsWith('.cleaver.md') ? 20 : 0) +
      (/^(---\n)?(\s*[\w-]+:.*\n)+\n?--\s*\n/.test(text) && !/^---\s*$/m.test(text.slice(4)) ? 6 : 0),
  },
  pandoc: {
    read: readPandoc,
    claims: (name, text) =>
      (name.endsWith('.pandoc.md') ? 20 : 0) +
      (/^% \S.*\n% \S/.test(text) ? 8 : 0) +
      (/^:{3,} ?(\{\.(columns|column|notes|incremental)|notes|columns|incremental)/m.test(text) ? 5 : 0) +
      (/^\. \. \.\s*$/m.test(text) ? 4 : 0) +
      (/^(theme|colortheme|beamer|aspectratio|header-includes|slide-level):/m.test(front(text)) &&
      !/^-{2,}\s*$/m.test(text.slice(front(text).length + 8))
        ? 3
        : 0),
  },
  mdp: {
    read: readMdp,
    claims: (name, text) =>
      (name.endsWith('.mdp.md') ? 20 : 0) + (/^%\s*(title|author|date):\s/i.test(text) ? 12 : 0),
  },
  fsreveal: {
    read: readFsReveal,
    claims: (name, text) =>
      (name.endsWith('.fsreveal.md') ? 20 : 0) +
      (/^\s*(- [a-z]+ : .*\n)+\s*\*{3,}\s*$/m.test(text.slice(0, 2000)) ? 9 : 0),
  },
  liascript: {
    read: readLiaScript,
    claims: (name, text) =>
      (name.endsWith('.liascript.md') ? 20 : 0) +
      (/^\s*--\{\{\d.*\}\}--/m.test(text) ? 9 : 0) +
      (/^\s*<!--[^>]*?^\s*(narrator|version|import|author):/m.test(text.slice(0, 2000)) ? 5 : 0),
  },
  reveal: {
    read: readReveal,
    claims: (name, text) =>
      !markdown(name)
        ? 0
        : 1 +
          (/^\s*notes?:/im.test(text) ? 3 : 0) +
          (/^----\s*$/m.test(text) ? 2 : 0) +
          (/<!--\s*\.(element|slide):/.test(text) ? 6 : 0) +
          (/revealOptions|^(highlightTheme|verticalSeparator):/m.test(front(text)) ? 6 : 0),
  },
  gift: {
    read: readGift,
    claims: (name, text) =>
      (/\.gift(\.txt)?$/.test(name) ? 20 : 0) +
      (front(text) === '' && /^(::[^\n:]+::)?[ \t]*\S[^\n{]*\{\s*([=~#]|T\b|F\b|TRUE\b|FALSE\b)/m.test(text)
        ? /^::[^\n:]+::[ \t]*\S/m.test(text)
          ? 12
          : 1
        : 0) +
      (name.endsWith('.txt') && /\{\s*(=|~|#|T\b|F\b|TRUE\b|FALSE\b)[^}]*\}/.test(text) ? 5 : 0),
  },
  aiken: {
    read: readAiken,
    claims: (name, text) =>
      (/\.aiken(\.txt)?$/.test(name) ? 20 : 0) +
      (front(text) === '' && /^\s*A[.)]\s.*\n(.*\n)*?\s*ANSWER:\s*[A-Z]\s*$/m.test(text) ? 12 : 0),
  },
  moodle: { read: readMoodle, strict: true, claims: (_, text) => (inXml(text, 'quiz') ? 20 : 0) },
  qti: {
    read: readQti,
    strict: true,
    claims: (name, text) =>
      inXml(text, 'assessmentItem') || inXml(text, 'assessmentTest')
        ? 20
        : name.endsWith('.zip') && text === ''
          ? 5
          : 0,
  },
  csv: { read: readCsv, claims: (name, text) => (/\.(csv|tsv)$/.test(name) && text !== '' ? 20 : 0) },
  xlsx: {
    read: readXlsx,
    binary: true,
    claims: (name, text) => (name.endsWith('.xlsx') && text === '' ? 20 : 0),
  },
  pptx: {
    read: readPptx,
    binary: true,
    claims: (name, text) => (/\.(pptx|ppsx|potx|pptm)$/.test(name) && text === '' ? 20 : 0),
  },
  odp: {
    read: readOdp,
    binary: true,
    claims: (name, text) => (/\.(odp|otp)$/.test(name) && text === '' ? 20 : 0),
  },
  pdf: {
    read: readPdf,
    binary: true,
    claims: (name, text) => (name.endsWith('.pdf') || text.startsWith('%PDF-') ? 20 : 0),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof all;
export const formats: Readonly<Record<FormatName, Format>> = all;
export const formatNames = Object.keys(all) as FormatName[];
export const isFormat = (name: string): name is FormatName => Object.hasOwn(all, name);

/** What stands in blocks of code tells nothing of the tool. */
const withoutCode = (text: string): string =>
  text.replace(/^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n[ \t]*\1[`~]*[ \t]*$/gm, '\n');

/** null: no format claims the file. */
export function findFormat(given: Given): FormatName | null {
  const name = given.name.toLowerCase();
  const text = isText(given.bytes) ? decoded(given) : '';
  const plain = withoutCode(text.replace(/\r\n?/g, '\n'));
  const claims = formatNames.map((format) => ({ format, sure: formats[format].claims(name, plain) }));
  const best = claims.reduce((a, b) => (b.sure > a.sure ? b : a));
  return best.sure > 0 ? best.format : null;
}

const isText = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, 4000).includes(0) || bytes[0] === 0xff || bytes[0] === 0xfe;
