// PowerPoint: slides in the order of the presentation, each with its notes.

import type { FlowNode } from '../../deck/markdown';
import type { Read } from '../formats/format';
import { plainWords } from '../markdown/nodes';
import { firstHeading, titled } from '../markdown/slides';
import { type Given, type ImportedSlide, Refused, type Sink } from '../model';
import { outlined } from './outline';
import { withTitle } from './places';
import { type Parts, Shapes } from './pptx-shapes';
import { languagesIn, linesIn, placeholderOf } from './pptx-text';
import { all, at, attribute, deep, one, parseXml, relation, textOf, type Xml } from './xml';
import { pathFrom, textIn, unzip, type Zip } from './zip';

export function readPptx(given: Given, sink: Sink): Read {
  const zip = unzip(
    given.bytes,
    (name) => /^(ppt|docProps)\//.test(name) && !/\/(fonts|embeddings)\//.test(name),
  );
  const source = textIn(zip, 'ppt/presentation.xml');
  if (source === null) throw new Refused({ code: 'broken', text: given.name });
  const related = relationsOf(zip, 'ppt/presentation.xml');
  const presentation = parseXml(source);
  const page = pageOf(presentation);
  const paths = deep(presentation, 'sldId').map((each) => related.get(relation(each))?.target ?? '');
  const languages: string[] = [];
  const slides: ImportedSlide[] = [];
  for (const path of paths) {
    const text = textIn(zip, path);
    if (text === null) continue;
    const slide = parseXml(text);
    sink.slide = slides.length + 1;
    if (attribute(slide, 'show') === '0') {
      sink.lose(null, { code: 'settings', text: deep(slide, 't').map(textOf).join(' ') });
      continue;
    }
    languages.push(...languagesIn(slide));
    slides.push(slideOf(slide, path, zip, { sink, page }));
  }
  const core = textIn(zip, 'docProps/core.xml');
  const title = core === null ? '' : textOf(one(parseXml(core), 'title')).trim();
  const named = /^(powerpoint|präsentation|presentación|présentation|presentation|slide)\b/i.test(title)
    ? ''
    : title;
  return {
    title: named || firstHeading(slides),
    subtitle: '',
    lang: mostOf(languages).replace(/_.*/, ''),
    slides: titled(slides),
  };
}

type Relation = { readonly target: string; readonly type: string; readonly outside: boolean };

function relationsOf(zip: Zip, path: string): ReadonlyMap<string, Relation> {
  const parts = path.split('/');
  const source = textIn(zip, [...parts.slice(0, -1), '_rels', `${parts.at(-1)}.rels`].join('/'));
  if (source === null) return new Map();
  return new Map(
    all(parseXml(source), 'Relationship').map((each) => {
      const [id, target, type] = ['Id', 'Target', 'Type'].map((name) => attribute(each, name) ?? '');
      const outside = attribute(each, 'TargetMode') === 'External';
      return [id!, { target: outside ? target! : pathFrom(path, target!), type: type!, outside }];
    }),
  );
}

type Onto = { readonly sink: Sink; readonly page: { readonly width: number; readonly height: number } };

/** In the units of the file; 4:3 where it does not say. */
function pageOf(presentation: Xml): Onto['page'] {
  const [size] = deep(presentation, 'sldSz');
  const side = (name: string, usual: number) => Number(attribute(size, name)) || usual;
  return { width: side('cx', 9_144_000), height: side('cy', 6_858_000) };
}

function slideOf(slide: Xml, path: string, zip: Zip, { sink, page }: Onto): ImportedSlide {
  const related = relationsOf(zip, path);
  const parts = partsOf(zip, related);
  const shapes = new Shapes(slide, parts, sink);
  const below = shapes.slide(at(slide, 'cSld', 'spTree'), page);
  const back = at(slide, 'cSld', 'bg', 'bgPr', 'blipFill', 'blip');
  const behind = back ? parts.file(attribute(back, 'embed') ?? '') : null;
  const background = behind ? sink.pictureOf(behind.bytes, behind.path, '', null) : null;
  const blocks = withTitle([...shapes.title, ...below]);
  const notes = [...related.values()].filter(({ type }) => type.endsWith('/notesSlide'));
  return {
    blocks,
    notes: notes.flatMap(({ target }) =>
      notesOf(textIn(zip, target), partsOf(zip, relationsOf(zip, target))),
    ),
    ...(background !== null && { background }),
    ...(isTitle(slide, blocks) && { layout: 'title' as const }),
  };
}

/** Slides whose title is centred, with nothing but lines. */
const isTitle = (slide: Xml, blocks: readonly FlowNode[]): boolean =>
  deep(slide, 'ph').some((each) => attribute(each, 'type') === 'ctrTitle') &&
  blocks.length <= 4 &&
  blocks.every(
    (block) => block.type === 'heading' || (block.type === 'paragraph' && plainWords([block]) !== ''),
  );

function partsOf(zip: Zip, related: ReadonlyMap<string, Relation>): Parts {
  const layout = [...related.values()].find(({ type }) => type.endsWith('/slideLayout'));
  const source = layout && textIn(zip, layout.target);
  return {
    layout: source ? parseXml(source) : null,
    links: (id) => related.get(id)?.target,
    file(id) {
      const { target = '', outside = true } = related.get(id) ?? {};
      const bytes = outside ? undefined : zip.get(target);
      return bytes ? { path: target, bytes } : null;
    },
    xml(id) {
      const source = textIn(zip, related.get(id)?.target ?? '');
      return source === null ? null : parseXml(source);
    },
  };
}

/** The text of the notes alone: numbers, dates and the small picture of the slide are left out. */
function notesOf(source: string | null, parts: Parts): FlowNode[] {
  if (source === null) return [];
  return deep(parseXml(source), 'sp').flatMap((shape) => {
    const kind = attribute(placeholderOf(shape), 'type') ?? (placeholderOf(shape) ? 'body' : 'none');
    if (['sldNum', 'dt', 'sldImg'].includes(kind)) return [];
    return outlined(linesIn(one(shape, 'txBody'), parts.links, false));
  });
}

/** The language that most runs name. */
function mostOf(languages: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
