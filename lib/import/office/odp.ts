// OpenDocument presentations: pages in their order, frames with words, pictures and tables, each with its notes.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import type { Read } from '../formats/format';
import { isAddress } from '../markdown/lines';
import { heading, table } from '../markdown/nodes';
import { firstHeading, titled } from '../markdown/slides';
import { type Given, type ImportedSlide, Refused, type Sink } from '../model';
import { pictureBlock } from '../spelling';
import { type Line, looked, outlined, tidy } from './outline';
import { all, attribute, deep, elements, local, one, parseXml, textOf, type Xml } from './xml';
import { pathFrom, textIn, unzip, type Zip } from './zip';

export function readOdp(given: Given, sink: Sink): Read {
  const zip = unzip(given.bytes, (name) => /^(content|meta)\.xml$|^(Pictures|media|Media)\//.test(name));
  const source = textIn(zip, 'content.xml');
  if (source === null) throw new Refused({ code: 'broken', text: given.name });
  const content = parseXml(source);
  const pages = new Pages(zip, stylesOf(content), sink);
  const slides = deep(content, 'page').map((page, i) => {
    sink.slide = i + 1;
    return pages.slide(page);
  });
  const meta = textIn(zip, 'meta.xml');
  const about = meta === null ? undefined : one(parseXml(meta), 'meta');
  const title = textOf(one(about, 'title')).trim();
  const lang = textOf(one(about, 'language')).trim();
  return { title: title || firstHeading(slides), subtitle: '', lang, slides: titled(slides) };
}

type Look = { readonly bold: boolean; readonly italic: boolean; readonly struck: boolean };

/** How the automatic styles set words. */
function stylesOf(content: Xml): ReadonlyMap<string, Look> {
  return new Map(
    deep(content, 'style').map((style) => {
      const text = one(style, 'text-properties');
      return [
        attribute(style, 'name') ?? '',
        {
          bold: /^(bold|[6-9]00)$/.test(attribute(text, 'font-weight') ?? ''),
          italic: attribute(text, 'font-style') === 'italic',
          struck: !/^(none)?$/.test(attribute(text, 'text-line-through-style') ?? ''),
        },
      ];
    }),
  );
}

class Pages {
  constructor(
    private readonly zip: Zip,
    private readonly styles: ReadonlyMap<string, Look>,
    private readonly sink: Sink,
  ) {}

  slide(page: Xml): ImportedSlide {
    const notes = all(page, 'notes').flatMap((each) =>
      elements(each).flatMap((frame) => outlined(this.lines(one(frame, 'text-box')))),
    );
    const shapes = elements(page).filter(({ name }) => local(name) !== 'notes');
    const found = shapes.map((shape) => ({ blocks: this.shape(shape), title: isTitle(shape) }));
    const [titles, others] = [found.filter((each) => each.title), found.filter((each) => !each.title)];
    const name = attribute(page, 'name') ?? '';
    const blocks = [...titles, ...others].flatMap((each) => each.blocks);
    return { blocks, notes, ...(!/^(page|slide|folie|dia)\s*\d+$/i.test(name) && name !== '' && { name }) };
  }

  private shape(shape: Xml): FlowNode[] {
    switch (local(shape.name)) {
      case 'frame':
        return this.frame(shape);
      case 'g':
        return elements(shape).flatMap((each) => this.shape(each));
      case 'custom-shape':
      case 'rect':
      case 'ellipse':
      case 'circle':
      case 'path':
      case 'polygon':
      case 'line':
      case 'connector':
      case 'caption':
        return outlined(this.lines(shape));
      default:
        return [];
    }
  }

  private frame(frame: Xml): FlowNode[] {
    const kind = attribute(frame, 'class') ?? '';
    if (['page-number', 'date-time', 'footer', 'header'].includes(kind)) {
      const text = textOf(one(frame, 'text-box')).trim();
      if (text !== '' && (kind === 'footer' || kind === 'header'))
        this.sink.lose(null, { code: 'footer', text });
      return [];
    }
    const box = one(frame, 'text-box');
    if (box) return this.box(box, kind);
    const grid = one(frame, 'table');
    if (grid) return [this.table(grid)];
    const alt = [textOf(one(frame, 'title')), textOf(one(frame, 'desc'))]
      .filter((each) => each.trim() !== '')
      .join(': ');
    const image = all(frame, 'image').find((each) =>
      this.zip.has(pathFrom('', attribute(each, 'href') ?? '')),
    );
    if (image) return this.picture(attribute(image, 'href') ?? '', alt);
    const plugin = one(frame, 'plugin');
    const remote = attribute(one(frame, 'image') ?? plugin, 'href');
    if (remote !== undefined)
      this.sink.lose(null, {
        code: plugin ? 'media' : 'picture',
        file: remote,
        why: 'missing',
        text: alt || remote,
      } as never);
    else if (one(frame, 'object')) this.sink.lose(null, { code: 'drawing', text: alt });
    return [];
  }

  private box(box: Xml, kind: string): FlowNode[] {
    const lines = this.lines(box);
    if (kind !== 'title' && kind !== 'subtitle') return outlined(lines);
    const words = lines.flatMap((line, i): PhrasingNode[] => [...(i > 0 ? [br] : []), ...inLine(line.words)]);
    return words.length > 0 ? [heading(kind === 'title' ? 1 : 2, ...words)] : [];
  }

  private picture(path: string, alt: string): FlowNode[] {
    const bytes = this.zip.get(pathFrom('', path));
    const name = bytes ? this.sink.pictureOf(bytes, path, alt, null) : null;
    return name === null ? [] : [pictureBlock(name, alt)];
  }

  private table(grid: Xml): FlowNode {
    const rows = deep(grid, 'table-row').map((row) =>
      all(row, 'table-cell').flatMap((cell) => {
        const words = this.lines(cell).flatMap((line, i): PhrasingNode[] => [
          ...(i > 0 ? [br] : []),
          ...inLine(line.words),
        ]);
        const times = Math.min(20, Number(attribute(cell, 'number-columns-repeated') ?? 1));
        return Array.from({ length: times }, () => words);
      }),
    );
    return table(rows);
  }

  private lines(box: Xml | undefined, level = -1, numbered = false): Line[] {
    if (!box) return [];
    return elements(box).flatMap((each): Line[] => {
      switch (local(each.name)) {
        case 'p':
        case 'h': {
          const words = tidy(this.words(each));
          const mark = level < 0 ? 'none' : numbered ? 'number' : 'bullet';
          return words.length === 0 ? [] : [{ words, level: Math.max(0, level), mark }];
        }
        case 'list':
          return [...all(each, 'list-header'), ...all(each, 'list-item')].flatMap((item) =>
            this.lines(item, level + 1, numbered),
          );
        default:
          return [];
      }
    });
  }

  private words(part: Xml): PhrasingNode[] {
    return part.children.flatMap((child): PhrasingNode[] => {
      if (typeof child === 'string') return [{ type: 'text', value: child }];
      switch (local(child.name)) {
        case 's':
          return [{ type: 'text', value: ' '.repeat(Math.min(9, Number(attribute(child, 'c') ?? 1))) }];
        case 'tab':
          return [{ type: 'text', value: ' ' }];
        case 'line-break':
          return [{ type: 'break' }];
        case 'a': {
          const href = attribute(child, 'href') ?? '';
          return looked(this.words(child), { href: isAddress(href) ? href : null });
        }
        case 'span':
          return looked(this.words(child), this.styles.get(attribute(child, 'style-name') ?? '') ?? {});
        case 'page-number':
        case 'annotation':
          return [];
        default:
          return this.words(child);
      }
    });
  }
}

const br: PhrasingNode = { type: 'html', value: '<br>' };
const inLine = (words: readonly PhrasingNode[]): PhrasingNode[] =>
  words.map((node) => (node.type === 'break' ? br : node));

const isTitle = (shape: Xml): boolean => attribute(shape, 'class') === 'title';
