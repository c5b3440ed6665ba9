// What stands behind the marks that open a code block: `ts [file.ts] {2,4-5} {lines:true}`, in the ways of Slidev, reveal.js,
// Docusaurus, Quarto and others.

import { type Lines, readGroups } from './ranges';

export type CodeInfo = {
  /** As it is written; '' if none is. */
  readonly language: string;
  readonly file: string | null;
  /** Lines that stand out, one group per build. */
  readonly groups: readonly Lines[];
  /** The number of the first line, where lines are numbered. */
  readonly from: number | null;
  /** Code that goes over into other code, block by block. */
  readonly moves: boolean;
  /** What says nothing that is known. */
  readonly unknown: readonly string[];
};

export const metaNames = ['lines', 'startLine', 'title', 'filename', 'at', 'magic-move'] as const;

type Found = {
  file: string | null;
  groups: readonly Lines[];
  numbered: boolean;
  start: number | null;
  moves: boolean;
  unknown: string[];
};

const part = /\{([^}]*)\}|\[([^\]]*)\]|([\w.-]+)\s*[=:]\s*("[^"]*"|'[^']*'|\{[^}]*\}|[^\s,]+)|[^\s{}[\],]+/g;
/** Names of other tools for the same, and what changes nothing here. */
const numbering =
  /^(lines|numbers|line-?numbers|show-?line-?numbers|number-?lines|numbersource|code-line-numbers)$/i;
const starting = /^(start-?line|start-?from|line-?start|first-?number|start)$/i;
const naming = /^(title|file-?name|file|name|caption)$/i;
const silent = /^(at|duration|max-?height|wrap|copy|no-?copy|finally|echo|eval|include|id)$/i;

export function readInfo(info: string): CodeInfo {
  const found: Found = { file: null, groups: [], numbered: false, start: null, moves: false, unknown: [] };
  const braced = /^\{\s*\.?([a-z][\w+#-]*)(?=[\s,}])/i.exec(info);
  const [, bare = ''] = /^([^\s{[]+)/.exec(info) ?? [];
  // "{.python .numberLines}" and "{r echo=FALSE}": the language stands within.
  const rest = braced ? `{${info.slice(braced[0].length)}` : info.slice(bare.length);
  const [language = '', file] = braced ? [braced[1]] : splitName(bare);
  if (file) found.file = file;
  for (const [whole, inBraces, inBrackets, name, value] of rest.matchAll(part)) {
    if (inBraces !== undefined) readBraces(inBraces, found);
    else if (inBrackets !== undefined) readBrackets(inBrackets, found);
    else if (name !== undefined && value !== undefined) readPair(name, unquoted(value), whole, found);
    else readWord(whole, found);
  }
  const { numbered, start, ...read } = found;
  return { language, from: numbered || start !== null ? (start ?? 1) : null, ...read };
}

/** "js:app.js" names a file as well. */
function splitName(word: string): readonly string[] {
  const at = word.indexOf(':');
  return at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}

const unquoted = (value: string): string => value.replace(/^(["'{])(.*)["'}]$/, '$2');

function readBraces(text: string, found: Found): void {
  const groups = readGroups(text.trim());
  if (groups) {
    found.groups = groups;
    return;
  }
  for (const [whole, , , name, value] of text.matchAll(part)) {
    if (name !== undefined && value !== undefined) readPair(name, unquoted(value), whole, found);
    else if (whole !== ',') readWord(whole.replace(/,$/, ''), found);
  }
}

/** reveal.js writes lines in brackets, "[5: 1|3]" with the number of the first; all else is a file's name. */
function readBrackets(text: string, found: Found): void {
  const [, start, rest = text] = /^\s*(\d+)\s*:\s*(.*)$/.exec(text) ?? [];
  const groups = readGroups(rest.trim());
  if (!groups) {
    found.file = text.trim() || null;
    return;
  }
  found.groups = groups;
  found.numbered = true;
  if (start !== undefined) found.start = Number(start);
}

function readPair(name: string, value: string, whole: string, found: Found): void {
  const groups = readGroups(value);
  if (naming.test(name)) found.file = value;
  else if (starting.test(name) && /^\d+$/.test(value)) {
    found.start = Number(value);
    found.numbered = true;
  } else if (numbering.test(name) && /^(true|false)$/i.test(value)) found.numbered = /true/i.test(value);
  else if ((numbering.test(name) || name === 'hl_lines') && groups) {
    found.groups = groups;
    found.numbered ||= numbering.test(name);
  } else if (!silent.test(name)) found.unknown.push(whole);
}

function readWord(word: string, found: Found): void {
  const name = word.replace(/^\./, '');
  if (numbering.test(name)) found.numbered = true;
  else if (/^no-?line-?numbers$/i.test(name)) found.numbered = false;
  else if (name === 'magic-move') found.moves = true;
  else if (!silent.test(name) && name !== '') found.unknown.push(word);
}
