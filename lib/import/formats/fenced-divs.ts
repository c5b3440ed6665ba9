// Pandoc's fenced divs and shortcodes as elements, and its pauses: `::: {.notes}`, `{{< video … >}}`, `. . .`.

import { replaced } from '../markdown/cut';
import type { Excerpt } from '../markdown/slides';
import type { Sink } from '../model';

export const pause = '<pause-here></pause-here>';

/** The same lines with elements for all of these, each on a line of its own. */
export function undivided(some: Excerpt, sink: Sink): Excerpt {
  const open: string[] = [];
  return replaced(some, (line, at) => {
    if (/^\s*\.\s\.\s\.\s*$/.test(line)) return ['', pause, ''];
    const [, rest] = /^\s{0,3}:{3,}\s*(.*?)\s*:*\s*$/.exec(line) ?? [];
    if (rest === undefined) return shortcodes(line, some.from[at] ?? null, sink);
    if (rest === '') return open.pop() === undefined ? [''] : ['', '</div>', ''];
    open.push(rest);
    const classes = rest.startsWith('{') ? classesOf(rest) : rest.replace(/\{.*$/, '').trim();
    const [, width] = /width\s*=\s*["']?([\d.]+%)/.exec(rest) ?? [];
    const [, title] = /title\s*=\s*"([^"<>]*)"/.exec(rest) ?? [];
    const told = `${width ? ` data-width="${width}"` : ''}${title ? ` data-title="${title}"` : ''}`;
    return ['', `<div class="${classes}"${told}>`, ''];
  });
}

const classesOf = (attributes: string): string =>
  [...attributes.matchAll(/\.([\w-]+)/g)].map(([, name]) => name).join(' ');

function shortcodes(line: string, at: number | null, sink: Sink): string[] | null {
  if (!/\{\{<.*>\}\}/.test(line)) return null;
  const plain = line.replace(/\{\{<\s*(\w+)\s+(.*?)\s*>\}\}/g, (whole, name: string, rest: string) => {
    if (name === 'video') return `<video src="${rest.split(/\s/)[0]?.replace(/["']/g, '') ?? ''}"></video>`;
    sink.lose(at, { code: name === 'include' ? 'include' : 'component', text: whole });
    return '';
  });
  return [plain];
}
