// The shapes of a slide in PresentationML → blocks, in the order of the file, the title first.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { container, heading, item, list, paragraph, plainWords, step, table } from '../markdown/nodes';
import type { Sink } from '../model';
import { pictureBlock } from '../spelling';
import { outlined } from './outline';
import { arranged, type Box } from './places';
import { type Links, linesIn, nameOf, placeholderOf } from './pptx-text';
import { all, at, attribute, deep, elements, local, one, relation, textOf, type Xml } from './xml';

/** What a slide's parts are by their ids. */
export type Parts = {
  readonly links: Links;
  /** A file that the slide shows, and its name. */
  file(id: string): { readonly path: string; readonly bytes: Uint8Array } | null;
  xml(id: string): Xml | null;
  /** Where the layout puts its placeholders. */
  readonly layout: Xml | null;
};

export class Shapes {
  readonly title: FlowNode[] = [];
  /** Shapes that come paragraph by paragraph, and shapes that come with a click, by their ids. */
  private readonly built: ReadonlyMap<string, 'paragraphs' | 'whole'>;

  constructor(
    slide: Xml,
    private readonly parts: Parts,
    private readonly sink: Sink,
  ) {
    this.built = new Map(
      deep(slide, 'bldP').map((each) => [
        attribute(each, 'spid') ?? '',
        attribute(each, 'build') === 'p' ? ('paragraphs' as const) : ('whole' as const),
      ]),
    );
  }

  /** All of a slide, as it is arranged there. */
  slide(tree: Xml | undefined, page: { readonly width: number; readonly height: number }): FlowNode[] {
    const placed = (tree ? elements(tree) : []).map((shape) => ({
      blocks: this.shape(shape),
      box: boxOf(shape) ?? this.layoutBox(shape),
    }));
    return arranged(placed, page, this.sink);
  }

  private layoutBox(shape: Xml): Box | null {
    const { layout } = this.parts;
    const place = placeholderOf(shape);
    if (!layout || !place) return null;
    const same = (name: string) => (each: Xml) =>
      attribute(placeholderOf(each), name) === attribute(place, name);
    const all = deep(layout, 'sp').filter((each) => placeholderOf(each));
    const found = attribute(place, 'idx') === undefined ? all.find(same('type')) : all.find(same('idx'));
    return found ? boxOf(found) : null;
  }

  tree(tree: Xml | undefined): FlowNode[] {
    return tree ? elements(tree).flatMap((shape) => this.shape(shape)) : [];
  }

  private shape(shape: Xml): FlowNode[] {
    switch (local(shape.name)) {
      case 'sp':
      case 'cxnSp':
        return this.words(shape);
      case 'pic':
        return this.picture(shape);
      case 'graphicFrame':
        return this.frame(shape);
      case 'grpSp':
        return this.tree(shape);
      case 'AlternateContent': {
        const chosen = this.tree(one(shape, 'Choice'));
        return chosen.length > 0 ? chosen : this.tree(one(shape, 'Fallback'));
      }
      default:
        return [];
    }
  }

  private words(shape: Xml): FlowNode[] {
    const placeholder = placeholderOf(shape);
    const kind = placeholder ? (attribute(placeholder, 'type') ?? 'body') : null;
    if (kind === 'sldNum' || kind === 'dt') return [];
    const body = one(shape, 'txBody');
    if (kind === 'ftr' || kind === 'hdr') {
      const text = deep(body ?? shape, 't')
        .map(textOf)
        .join('');
      if (text.trim() !== '') this.sink.lose(null, { code: 'footer', text });
      return [];
    }
    if (kind === 'title' || kind === 'ctrTitle') return this.heading(body, 1);
    const lines = linesIn(body, this.parts.links, kind === 'body' || kind === 'obj');
    if (kind === 'subTitle') return lines.map(({ words }) => heading(2, ...inLine(words)));
    const filled = this.fill(shape);
    const blocks = outlined(lines);
    const build = this.built.get(attribute(nameOf(shape), 'id') ?? '');
    if (build === undefined || blocks.length === 0) return [...filled, ...blocks];
    return build === 'paragraphs' ? [...filled, container('steps', blocks)] : [...filled, step(), ...blocks];
  }

  private heading(body: Xml | undefined, depth: number): FlowNode[] {
    const lines = linesIn(body, this.parts.links, false);
    const words = lines.flatMap((line, i): PhrasingNode[] => [
      ...(i > 0 ? [br] : []),
      ...inLine(plainBold(line.words)),
    ]);
    if (words.length > 0) this.title.push(heading(this.title.length === 0 ? depth : 2, ...words));
    return [];
  }

  /** A picture that fills a shape. */
  private fill(shape: Xml): FlowNode[] {
    const blip = at(shape, 'spPr', 'blipFill', 'blip');
    return blip ? this.shown(blip, shape) : [];
  }

  private picture(shape: Xml): FlowNode[] {
    const media = deep(shape, 'videoFile').concat(deep(shape, 'audioFile'))[0];
    const name = nameOf(shape);
    if (media) {
      const target = this.parts.links(attribute(media, 'link') ?? '') ?? '';
      const file = this.parts.file(
        attribute(deep(shape, 'media')[0], 'embed') ?? attribute(media, 'link') ?? '',
      );
      const alt = attribute(name, 'descr') ?? attribute(name, 'name') ?? '';
      const kept = file ? this.sink.pictureOf(file.bytes, file.path, alt, null) : null;
      if (kept !== null) return [pictureBlock(kept, alt)];
      this.sink.lose(null, { code: 'media', text: target || alt });
    }
    const blip = at(shape, 'blipFill', 'blip');
    return blip ? this.shown(blip, shape) : [];
  }

  private shown(blip: Xml, shape: Xml): FlowNode[] {
    const name = nameOf(shape);
    const alt = (attribute(name, 'descr') ?? '').replace(/\s+/g, ' ').trim();
    const id = attribute(blip, 'embed') ?? attribute(blip, 'link') ?? '';
    const file = this.parts.file(id);
    if (!file) {
      this.sink.lose(null, { code: 'picture', file: this.parts.links(id) ?? '', why: 'missing', text: alt });
      return [];
    }
    const kept = this.sink.pictureOf(file.bytes, file.path, alt, null);
    return kept === null ? [] : [pictureBlock(kept, alt)];
  }

  private frame(frame: Xml): FlowNode[] {
    const [grid] = deep(frame, 'tbl');
    if (grid) return [this.table(grid)];
    const alt = attribute(nameOf(frame), 'descr') ?? attribute(nameOf(frame), 'name') ?? '';
    const [chart] = deep(frame, 'chart');
    const data = chart && this.parts.xml(relation(chart));
    if (data) {
      this.sink.lose(null, { code: 'drawing', text: alt });
      return chartTable(data);
    }
    const [diagram] = deep(frame, 'relIds');
    const words = diagram && this.parts.xml(attribute(diagram, 'dm') ?? '');
    if (words) {
      this.sink.lose(null, { code: 'drawing', text: alt });
      const items = deep(words, 'pt').flatMap((point) =>
        linesIn(one(point, 't'), this.parts.links, true).slice(0),
      );
      return items.length > 0 ? [list(items.map((line) => item([paragraph(...line.words)])))] : [];
    }
    const [blip] = deep(frame, 'blip');
    if (blip) return this.shown(blip, frame);
    this.sink.lose(null, { code: 'drawing', text: alt });
    return [];
  }

  private table(grid: Xml): FlowNode {
    const rows = all(grid, 'tr').map((row) =>
      all(row, 'tc').map((cell) =>
        linesIn(one(cell, 'txBody'), this.parts.links, false).flatMap((line, i): PhrasingNode[] => [
          ...(i > 0 ? [br] : []),
          ...inLine(line.words),
        ]),
      ),
    );
    return table(rows);
  }
}

/** Null where the layout says it. */
function boxOf(shape: Xml): Box | null {
  const frame = at(shape, 'spPr', 'xfrm') ?? at(shape, 'grpSpPr', 'xfrm') ?? one(shape, 'xfrm');
  const [off, ext] = [one(frame, 'off'), one(frame, 'ext')];
  if (!off || !ext) return null;
  const [x, y] = [Number(attribute(off, 'x')), Number(attribute(off, 'y'))];
  return { x, y, width: Number(attribute(ext, 'cx')), height: Number(attribute(ext, 'cy')) };
}

/** A title that is bold as a whole is just a title. */
const plainBold = (words: readonly PhrasingNode[]): readonly PhrasingNode[] =>
  words.length === 1 && words[0]?.type === 'strong' ? (words[0].children as PhrasingNode[]) : words;

const br: PhrasingNode = { type: 'html', value: '<br>' };

/** Headings and cells are one line of the file. */
const inLine = (words: readonly PhrasingNode[]): PhrasingNode[] =>
  words.map((node) => (node.type === 'break' ? br : node));

/** A chart's numbers: a row per category, a column per series. */
function chartTable(chart: Xml): FlowNode[] {
  const title = deep(one(one(chart, 'chart') ?? chart, 'title') ?? chart, 't')
    .map(textOf)
    .join('');
  const series = deep(chart, 'ser').slice(0, 12);
  const values = (xml: Xml | undefined) =>
    xml ? deep(xml, 'pt').map((point) => textOf(one(point, 'v'))) : [];
  const names = series.map((each) => values(one(each, 'tx')).join(' '));
  const categories = values(one(series[0], 'cat') ?? one(series[0], 'xVal'));
  const columns = series.map((each) => values(one(each, 'val') ?? one(each, 'yVal')));
  const length = Math.min(50, Math.max(0, categories.length, ...columns.map((column) => column.length)));
  const cell = (text: string | undefined): PhrasingNode[] => (text ? [{ type: 'text', value: text }] : []);
  const rows = [
    [cell(''), ...names.map(cell)],
    ...Array.from({ length }, (_, i) => [
      cell(categories[i]),
      ...columns.map((column) => cell(rounded(column[i]))),
    ]),
  ];
  const head =
    title.trim() === '' || plainWords([chart]) === ''
      ? []
      : [paragraph({ type: 'text', value: title.trim() })];
  return length > 0 ? [...head, table(rows)] : head;
}

const rounded = (text: string | undefined): string | undefined =>
  text !== undefined && /^-?\d*\.\d{5,}$/.test(text) ? String(Number(Number(text).toPrecision(6))) : text;
