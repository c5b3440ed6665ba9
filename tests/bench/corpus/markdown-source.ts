// The words of a deck in some tool's Markdown, found by regular expressions alone, so that this measure shares no code and no
// mistakes with the importers. What stands for an audience, and what for the presenter.

import { withoutMarks } from './more-tools';

export type Source = { readonly surface: string; readonly notes: readonly string[] };
export type Tool =
  | 'slidev'
  | 'marp'
  | 'reveal'
  | 'quarto'
  | 'pandoc'
  | 'deckset'
  | 'remark'
  | 'obsidian'
  | 'cleaver'
  | 'mdp'
  | 'fsreveal'
  | 'liascript';

const directive =
  /^\s*[_$]?(theme|style|headingDivider|size|math|title|author|description|lang|marp|paginate|header|footer|class|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|color|transition)\s*:/;

/** `page` reads another file of the deck. */
export function markdownSource(text: string, tool: Tool, page: (path: string) => string): Source {
  const read = withoutMarks(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), tool);
  let rest = read.text;
  const notes: string[] = [];
  const code: string[] = [];
  const take = (pattern: RegExp, into: string[] | null, group = 0): void => {
    rest = rest.replace(pattern, (...found: string[]) => {
      into?.push(String(found[group] ?? ''));
      return '\n';
    });
  };
  if (tool === 'slidev') rest = withPages(rest, page);
  else if (tool === 'cleaver') rest = rest.replace(/^[\s\S]*?\n--\s*\n/, '\n');
  else if (tool === 'deckset') rest = rest.replace(/^\s*(?:[a-z][a-z-]*: .*\n)+/i, '\n');
  else rest = rest.replace(/^\s*---\s*\n[\s\S]*?\n(?:---|\.\.\.)\s*(?:\n|$)/, '\n');
  if (tool === 'slidev') rest = rest.replace(/^---[ \t]*\n(?:(?![ \t]*\n)[^\n]*\n)*?---[ \t]*$/gm, '\n---\n');
  // A fence ends at a line of its own marks; its first line says how it is shown.
  take(/^[ \t]*(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^[ \t]*\1`*[ \t]*$/gm, code, 2);
  if (tool === 'remark') {
    take(/^\?{3}\s*$[\s\S]*?(?=^---\s*$|(?![\s\S]))/gm, notes);
    rest = rest
      .replace(/^(class|template|layout|count|name|exclude|continued|background-[a-z]+):.*$/gm, '')
      .replace(/^\s*title:.*$/m, '');
  }
  take(/<!--([\s\S]*?)-->/g, notes, 1);
  const said = [...read.notes, ...notes.filter((note) => !isCommand(note, tool))];
  if (tool === 'deckset') take(/^\^[^\n]*(?:\n(?!\^)[^\n]*\S[^\n]*)*/gm, said);
  if (tool === 'reveal' || tool === 'obsidian') {
    const length = said.length;
    take(/^[ \t]*notes?:[\s\S]*?(?=^-{2,4}[ \t]*$|(?![\s\S]))/gim, said);
    for (let i = length; i < said.length; i++) said[i] = said[i]!.replace(/^[ \t]*notes?:/i, '');
  }
  if (tool === 'obsidian') take(/%%([\s\S]*?)%%/g, said, 1);
  if (tool === 'quarto' || tool === 'pandoc')
    take(/^:{3,}\s*(?:\{[^}]*\.notes[^}]*\}|notes)\s*:*\s*$([\s\S]*?)^:{3,}\s*$/gm, said, 1);
  const shownCode = code.map((each) => each.replace(/^[ \t]*(`{3,}|~{3,}).*$/gm, ''));
  return {
    surface: [plain(rest, tool), ...shownCode].join('\n'),
    notes: said.map((note) => plain(note, tool)),
  };
}

function withPages(text: string, page: (path: string) => string, depth = 0): string {
  const whole = text.replace(/^---[ \t]*\n((?:[^\n]*\n)*?)---[ \t]*$/gm, (block: string, head: string) => {
    const [, path] = /^src:\s*["']?([^\s"'#]+)/m.exec(head) ?? [];
    return path === undefined || depth > 4 ? block : `${block}\n${withPages(page(path), page, depth + 1)}`;
  });
  return depth === 0
    ? whole.replace(/^\s*---\s*\n[\s\S]*?\n---\s*\n/, '\n')
    : whole.replace(/^\s*---\s*\n(?:[\w-]+:[^\n]*\n)+---\s*\n/, '\n');
}

function isCommand(comment: string, tool: Tool): boolean {
  if (tool === 'marp') return /^\s*fit\s*$/.test(comment) || directive.test(comment);
  if (tool === 'deckset') return /^\s*footer:/.test(comment);
  return /^\s*(\.(element|slide)\b|slide\s|element\s)/.test(comment);
}

/** Without what no audience reads: tags, addresses, attributes, the marks of a tool. */
function plain(text: string, tool: Tool): string {
  let words = text
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?[a-z][\w.:-]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag) =>
      /^<(https?|mailto):/.test(tag) ? tag : ' ',
    )
    .replace(/!\[\[[^\]]*\]\]/g, ' ')
    .replace(/!\[[^\]]*\]\([^)\s]*(?:\s+"[^"]*")?\)(\{[^}\n]*\})?/g, ' ')
    .replace(/!\[[^\]]*\]\([^)\n]*\)(\{[^}\n]*\})?/g, ' ')
    .replace(/\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)(\{[^}\n]*\})?/g, ' ')
    // Which lines of a formula come when.
    .replace(/^\$\$\s*\{[^}\n]*\}/gm, '$$$$')
    // `Tag`s is one word.
    .replace(/(?<=[\p{L}\p{N}])`(?=[\p{L}\p{N}])/gu, '')
    // So do footnotes.
    .replace(/\[\^[^\]\n]+\](?!:)|^\[\^[^\]\n]+\]:/gm, ' ')
    .replace(/\]\[[^\]\n]*\]/g, ']')
    .replace(/^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+)\[[ xX]\](?=[ \t])/gm, '$1')
    // Lists count by themselves.
    .replace(/^([ \t>]*(?:[-*+][ \t]+)?)\d+[.)](?=[ \t])/gm, '$1')
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z]+);/gi, entity)
    .replace(/^\s*\[[^\]^]+\]:\s+\S+.*$/gm, ' ');
  if (tool === 'quarto' || tool === 'pandoc')
    words = words
      .replace(/\{\{<.*?>\}\}/g, ' ')
      .replace(/\{[^{}\n]*[.#=][^{}\n]*\}/g, ' ')
      .replace(/^\s*:{3,}.*$/gm, ' ');
  if (tool === 'slidev') words = words.replace(/^::\s*[\w.-]+\s*::\s*$/gm, ' ').replace(/^<<<.*$/gm, ' ');
  if (tool === 'deckset')
    words = words.replace(/^\[\.[^\]]*\]\s*$/gm, ' ').replace(/^(#+)\s*\[fit\]/gm, '$1 ');
  if (tool === 'remark') words = words.replace(/(?:\.[a-zA-Z][\w-]*)+\[/g, ' ');
  if (tool === 'obsidian')
    words = words
      .replace(/\[!\w+\][+-]?/g, ' ')
      .replace(/\[\[[^\]|\n]*\|/g, '[[')
      .replace(/(?:^|\s)\^[\w-]+[ \t]*$/gm, ' ')
      .replace(/^\s*:{3,}.*$/gm, ' ');
  return words;
}

const entity = (whole: string): string => {
  const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  const [, ten] = /^&#(\d+);$/.exec(whole) ?? [];
  return named[whole.toLowerCase()] ?? (ten ? String.fromCodePoint(Number(ten)) : ' ');
};
