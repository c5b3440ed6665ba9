// Slides → a deck in Nudge's Markdown, as docs/DECKS.md has it. The one writer of all importers. The same slides give the same
// bytes.

import { directiveToMarkdown } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { stringify } from 'yaml';
import type { FlowNode } from '../deck/markdown';
import { placed } from './builds';
import { withoutColumns } from './markdown/columns';
import { container, leaf, plainWords } from './markdown/nodes';
import type { Imported, ImportedSlide, Loss } from './model';
import { pieces } from './pieces';

const phrasing = 'phrasing' as const;

const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(directives)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    resourceLink: true,
    handlers: { code: writeCode as never, link: writeLink as never },
    // What Nudge reads within words and others don't: x^2^, ==marks==, rows of bars that look like a table.
    unsafe: [
      { character: '^', before: '[\\p{L}\\p{N})\\]]', inConstruct: phrasing },
      { character: '=', after: '=', inConstruct: phrasing },
      { character: '=', before: '=', inConstruct: phrasing },
      { atBreak: true, character: '|' },
      { atBreak: true, character: ':', after: ':' },
      { character: ':', after: '[a-z0-9_+]', inConstruct: phrasing },
    ],
  })
  .freeze();

/** `{id=q1}`, not `{#q1}`, as docs/DECKS.md writes it. */
function directives(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: unknown[] };
  data.toMarkdownExtensions ??= [];
  data.toMarkdownExtensions.push(directiveToMarkdown({ preferShortcut: false, preferUnquoted: true }));
}

/** Blocks as Nudge's Markdown. */
export const markdownOf = (blocks: readonly FlowNode[]): string =>
  writer.stringify({ type: 'root', children: [...blocks] as never[] }).trim();

/** Four marks around code that itself has fences, slides or directives, so that no fence looks forgotten. */
function writeCode({
  value,
  lang,
  meta,
}: {
  value: string;
  lang?: string | null;
  meta?: string | null;
}): string {
  const longest = Math.max(0, ...(value.match(/`{3,}/g) ?? []).map(({ length }) => length));
  const own = /^(?: {0,3}[`~]{3}|---|:{2,}\w)/m.test(value) ? 4 : 3;
  const fence = '`'.repeat(Math.max(own, longest + 1));
  const clean = (said: string | null | undefined) => (said ?? '').replace(/[`\n\r]/g, '').trim();
  const info = [clean(lang).replace(/\s+/g, '-'), clean(meta)].filter(Boolean).join(' ');
  const shown = info !== '' && clean(lang) === '' ? `text ${clean(meta)}` : info;
  return `${fence}${shown}\n${value}\n${fence}`;
}

type State = {
  enter(construct: string): () => void;
  containerPhrasing(node: unknown, info: object): string;
};

/** An address has no marks of ours: what would end it is percent-encoded. */
function writeLink(node: { readonly url: string }, _: unknown, state: State, info: object): string {
  const leave = [state.enter('link'), state.enter('label')];
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  for (const each of leave.reverse()) each();
  const url = node.url.replace(
    /[\s<>()\\^`{|}"]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${words}](${url})`;
}

const separator = '\n\n---\n\n';
/** A deck has at most 1 MB and 300 slides; what is longer goes on in another one. */
const mostSlides = 300;
const mostCharacters = 300_000;

export type Written = {
  /** One deck, or several where the source is longer than a deck may be. */
  readonly decks: readonly string[];
  readonly losses: readonly Loss[];
};

export function writeDeck(deck: Imported): Written {
  const losses: Loss[] = [...deck.losses];
  const texts: string[] = [];
  for (const [index, slide] of deck.slides.entries()) {
    const lost = (code: 'builds' | 'tooLong', text: string) =>
      losses.push({ slide: index + 1, line: null, code, text });
    texts.push(...slideTexts(slide, lost));
  }
  return { decks: parts(texts).map((some) => `${head(deck)}${some.join(separator)}\n`), losses };
}

function parts(texts: readonly string[]): string[][] {
  const all: string[][] = [[]];
  let length = 0;
  for (const text of texts) {
    const last = all.at(-1)!;
    if (last.length > 0 && (last.length === mostSlides || length + text.length > mostCharacters)) {
      all.push([text]);
      length = text.length;
    } else {
      last.push(text);
      length += text.length;
    }
  }
  return all;
}

function head({ title, subtitle, lang }: Imported): string {
  const said = {
    title: cut(title, 200),
    ...(subtitle !== '' && { subtitle: cut(subtitle, 300) }),
    ...(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) && { lang }),
  };
  return `---\n${stringify(said, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n`;
}

/** In characters as the limits count them. */
export const cut = (text: string, most: number): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
};

/** A table of many columns below a heading needs the whole width. */
function isTableAlone(blocks: readonly FlowNode[]): boolean {
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  const others = blocks.filter(({ type }) => type !== 'table' && type !== 'heading');
  return tables.length === 1 && others.length === 0 && (tables[0]!.children[0]?.children.length ?? 0) > 3;
}

/** A slide that is longer than Nudge reads goes on on the next ones. */
function slideTexts(
  slide: ImportedSlide,
  lost: (code: 'builds' | 'tooLong', text: string) => void,
): string[] {
  const blocks = placed(slide.blocks, (text) => lost('builds', text));
  const layout = slide.layout ?? (isTableAlone(blocks) ? 'wide' : 'words');
  const options = {
    ...(layout !== 'words' && { layout }),
    ...(slide.background && { background: slide.background }),
    ...(slide.name && { name: cut(slide.name, 200) }),
  };
  const first: FlowNode[] =
    Object.keys(options).length > 0 || blocks.length === 0 ? [leaf('slide', options)] : [];
  const notes = slide.notes.length > 0 ? [container('notes', slide.notes)] : [];
  const whole = markdownOf([...first, ...blocks, ...notes]);
  if (fits(whole)) return [whole];
  lost('tooLong', plainWords(blocks.slice(0, 1)));
  const groups = pieces(withoutColumns(blocks), (some) => fits(markdownOf(some)));
  const said = pieces(slide.notes, (some) => fits(markdownOf([container('notes', some)])));
  const count = Math.max(groups.length, said.length);
  return Array.from({ length: count }, (_, i) => {
    const words = groups[i] ?? [leaf('slide')];
    const below = said[i] ? [container('notes', said[i])] : [];
    return markdownOf([...(i === 0 ? first : []), ...words, ...below]);
  });
}

/** A slide has at most 20,000 characters, 100 directives that hold others and 100 lines of dashes. */
const fits = (text: string): boolean =>
  text.length <= 19_000 &&
  (text.match(/^\s*:{3,}/gm)?.length ?? 0) <= 90 &&
  (text.match(/^ {0,3}(?:-+|=+)[ \t]*$/gm)?.length ?? 0) <= 90;
