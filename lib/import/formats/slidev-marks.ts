// Slidev's own marks in a slide's lines, as Markdown and HTML have them: slots, snippets of other files, steps of code, tags that
// stand on their lines without an empty one beside them.

import { outsideCode } from '../markdown/cut';
import type { Excerpt } from '../markdown/slides';
import { heldLines } from '../markdown/source';
import type { Sink } from '../model';
import { codeMeta } from '../spelling';

const slot = /^::\s*([\w.:-]+)\s*::\s*$/;
const clicks = /^\s*<\/?(v-clicks?|v-after|v-switch|template)\b[^>]*>\s*$/;
const fence = /^(\s*)(`{3,}|~{3,})\s*(\S*)\s*(.*)$/;

type Beside = (path: string) => Uint8Array | null;

export function plainSlidev(body: Excerpt, sink: Sink, beside: Beside): Excerpt {
  const lines: string[] = [];
  const from: number[] = [];
  const put = (i: number, ...some: string[]) => {
    for (const line of some) {
      lines.push(line);
      from.push(body.from[i] ?? 1);
    }
  };
  const held = heldLines(body.lines);
  let magic: string | null = null;
  const inside = { fenced: false };
  const asides: string[] = [];
  for (const [i, line] of body.lines.entries()) {
    const [, , marks, language = '', rest = ''] = fence.exec(line) ?? [];
    if (magic !== null) {
      const word = asideIn(line, magic, inside);
      if (word !== null) asides.push(word);
      put(i, word === null ? line : '');
      if (line.trim() === magic) {
        magic = null;
        for (const each of asides.splice(0)) put(i, '', `<!-- ${each} -->`, '');
      }
    } else if (marks && held[i] && language === 'md' && rest.startsWith('magic-move')) {
      magic = marks;
      put(i, `${marks}md magic-move`);
    } else if (marks && held[i] && language !== '') put(i, spelled(marks, language, rest));
    else if (held[i]) put(i, line);
    else if (slot.test(line))
      put(i, '', `<slot-mark name="${slot.exec(line)?.[1] ?? ''}">`, '</slot-mark>', '');
    else if (/^<<<\s/.test(line)) {
      const snippet = snippetOf(line, beside);
      if (snippet === null) sink.lose(body.from[i] ?? null, { code: 'include', text: line.slice(3).trim() });
      put(i, '', ...(snippet ?? []), '');
    } else if (clicks.test(line)) put(i, '', line.trim(), '');
    else put(i, plainLine(line));
  }
  return { lines, from };
}

/** Words between blocks of code that become each other, which nobody is shown; null for everything else. */
function asideIn(line: string, magic: string, inside: { fenced: boolean }): string | null {
  if (line.trim() === magic) return null;
  const opens = /^\s*(`{3,}|~{3,})/.test(line);
  if (opens) inside.fenced = !inside.fenced;
  return opens || inside.fenced || line.trim() === '' ? null : line.trim();
}

/** `<<< @/snippets/a.ts#part ts {2|3}`: the file's lines, or those of its `#region part`, as a block of code. */
function snippetOf(line: string, beside: Beside): string[] | null {
  const [, path = '', region, rest = ''] =
    /^<<<\s+(?:@\/|\.?\/)?([^\s#]+)(?:#([\w-]+))?\s*(.*)$/.exec(line) ?? [];
  const bytes = path === '' ? null : beside(path);
  if (!bytes || bytes.includes(0)) return null;
  let lines = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').trimEnd().split('\n');
  if (region !== undefined) {
    const first = lines.findIndex((each) => new RegExp(`#region\\s+${region}\\b`).test(each));
    const last = lines.findIndex((each, i) => i > first && /#endregion/.test(each));
    if (first !== -1) lines = lines.slice(first + 1, last === -1 ? undefined : last);
  }
  const [, language = path.split('.').at(-1) ?? ''] = /^([\w+#-]+)/.exec(rest) ?? [];
  return [spelled('````', language, rest.replace(/^[\w+#-]+/, '')), ...lines, '````'];
}

/** Colons in the names of icons would make addresses of them: `<carbon:arrow-right/>`. */
const plainLine = (line: string): string =>
  outsideCode(line, (text) =>
    text
      .replace(
        /<(\/?)([a-z][\w-]*):(?=[a-z][\w:-]*[\s/>])(?!\/\/)/gi,
        (whole, slash: string, name: string) =>
          /^(https?|mailto|ftp|tel)$/i.test(name) ? whole : `<${slash}${name}-`,
      )
      .replace(/(?<!!)\[([^\]\n]*)\]\{[^}\n]*\}/g, '$1')
      .replace(attributes, '')
      // A slot of a component: `<template #name>`.
      .replace(/<template\s+#[\w.-]+\s*>/g, '<v-slot>')
      .replace(/<\/template>/g, '</v-slot>'),
  );

const attribute = String.raw`(?:[.#][\w:./%[\]-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'}]+))`;
/** `{.red style="…"}` at the end of a line. */
const attributes = new RegExp(String.raw`\s*(?<!\$)\{${attribute}(?:\s+${attribute})*\}\s*$`);

/** ` ```ts [a.ts] {2|all}{lines:true} twoslash` */
function spelled(marks: string, language: string, rest: string): string {
  const [, name = '', more = ''] = /^([^{[]*)(.*)$/.exec(language) ?? [];
  const info = `${more} ${rest}`;
  const [, lines] = /\{((?:[\d,|\s*-]|all|none|hide)+)\}/.exec(info) ?? [];
  const [, file] = /\[([^\]]+)\]/.exec(info) ?? [];
  const meta = codeMeta(lines?.replace(/\s/g, '') ?? null, file ?? null);
  return `${marks}${name || 'text'}${meta === null ? '' : ` ${meta}`}`;
}
