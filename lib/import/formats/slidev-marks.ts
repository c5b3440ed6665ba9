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

export function plainSlidev(body: Excerpt, sink: Sink): Excerpt {
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
  for (const [i, line] of body.lines.entries()) {
    const [, , marks, language = '', rest = ''] = fence.exec(line) ?? [];
    if (magic !== null) {
      if (line.trim() === magic) magic = null;
      put(i, line);
    } else if (marks && held[i] && language === 'md' && rest.startsWith('magic-move')) {
      magic = marks;
      put(i, `${marks}md magic-move`);
    } else if (marks && held[i] && language !== '') put(i, spelled(marks, language, rest));
    else if (held[i]) put(i, line);
    else if (slot.test(line)) put(i, '', '');
    else if (/^<<<\s/.test(line)) {
      sink.lose(body.from[i] ?? null, { code: 'include', text: line.slice(3).trim() });
      put(i, '');
    } else if (clicks.test(line)) put(i, '', line.trim(), '');
    else put(i, plainLine(line));
  }
  return { lines, from };
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
