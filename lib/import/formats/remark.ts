// remark.js: slides between three dashes, builds at two, notes behind three question marks, settings in a slide's first lines,
// templates, and content in classes: `.left[words]`.

import type { FlowNode } from '../../deck/markdown';
import { changed, cutLines, isBlank, outsideCode, part, withNotes } from '../markdown/cut';
import { step } from '../markdown/nodes';
import { type Excerpt, firstHeading, type Raw, readSlides, titled } from '../markdown/slides';
import { frontOf, heldLines, linesOf, said, unused, type Values } from '../markdown/source';
import type { Given, Sink } from '../model';
import { unclassed } from './content-classes';
import { decoded, type Read } from './format';
import { backdrop, withMarks } from './reveal';

/** `told`: its settings with those of its layout, which its words can name: `{{title}}`. */
type Slide = { readonly values: Values; readonly told: Values; readonly raw: Raw };

export function readRemark(given: Given, sink: Sink): Read {
  const lines = linesOf(inHtml(decoded(given)));
  const { values, end } = frontOf(lines);
  const told = unused(values, ['title', 'lang']);
  if (told !== '') sink.lose(1, { code: 'settings', text: told });
  const cuts = cutLines(lines, end, (line) => /^---\s*$/.test(line));
  const all = cuts.filter((each, i) => i < cuts.length - 1 || !isBlank(each)).map(slideOf);
  const shown = layered(all).filter(({ values: own }) => !isTrue(own.exclude) && !isTrue(own.layout));
  const raws = shown.map(({ values: own, told: named, raw }, i) => {
    sink.slide = i + 1;
    const [, image] = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(said(own, 'background-image')) ?? [];
    const background = image === undefined ? undefined : backdrop(image, sink, raw.body.from[0] ?? null);
    return {
      ...raw,
      body: spacedSigns(unclassed(filled(raw.body, named))),
      notes: raw.notes?.map(unclassed) ?? [],
      background,
    };
  });
  const slides = readSlides(raws, sink, () => ({
    nodes: (nodes) => nodes.flatMap(withStep),
  }));
  return {
    title: said(values, 'title') || titleIn(decoded(given)) || firstHeading(slides),
    subtitle: '',
    lang: said(values, 'lang'),
    slides: titled(slides),
  };
}

/** The Markdown of a page that holds it in its `<textarea>`. */
const inHtml = (text: string): string =>
  /<textarea[^>]*id=["']?source["']?[^>]*>([\s\S]*?)<\/textarea>/i.exec(text)?.[1] ?? text;
const titleIn = (text: string): string =>
  /<textarea/i.test(text) ? (/<title>([^<]*)<\/title>/i.exec(text)?.[1]?.trim() ?? '') : '';

const isTrue = (value: unknown) => value === 'true';
/** What a build is written as, until it is read. */
const build = '<!-- ::step -->';

function slideOf(slide: Excerpt): Slide {
  const values: Record<string, string> = {};
  let at = 0;
  while (at < slide.lines.length) {
    const [, key, value] = /^\s*([a-z][\w-]*):\s*(.*?)\s*$/i.exec(slide.lines[at] ?? '') ?? [];
    if (key === undefined && (slide.lines[at]?.trim() !== '' || Object.keys(values).length > 0)) break;
    if (key !== undefined && !known.has(key)) break;
    if (key !== undefined) values[key] = value ?? '';
    at += 1;
  }
  const raw = withNotes(part(slide, at), /^\?{3}\s*$/);
  return { values, told: values, raw: { ...raw, body: builds(raw.body) } };
}

const known = new Set([
  ...['name', 'class', 'continued', 'layout', 'template', 'count', 'exclude', 'background-image'],
  ...['background-color', 'background-size', 'background-position', 'background-repeat', 'title', 'autoplay'],
]);

/** `--` alone, with the settings that may follow it. */
function builds(body: Excerpt): Excerpt {
  const held = heldLines(body.lines);
  let after = false;
  const lines = body.lines.map((line, i) => {
    if (!held[i] && /^--\s*$/.test(line)) {
      after = true;
      return build;
    }
    const own = after && /^([a-z][\w-]*):\s*\S/i.exec(line)?.[1];
    after = typeof own === 'string' && known.has(own);
    return after ? '' : line;
  });
  // A comment right below words belongs to their paragraph, so an empty line stands between.
  const spread = lines.flatMap(
    (line, i) =>
      (line === build
        ? [
            ['', i],
            [line, i],
            ['', i],
          ]
        : [[line, i]]) as [string, number][],
  );
  return { lines: spread.map(([line]) => line), from: spread.map(([, i]) => body.from[i] ?? 1) };
}

const withStep = (node: FlowNode): FlowNode[] =>
  node.type === 'html' && node.value.trim() === build ? [step()] : [withPlainTex(withMarks(node))];

/** What a slide's words say of its settings. */
const filled = (some: Excerpt, values: Values): Excerpt =>
  changed(some, (line) =>
    line.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => said(values, name) || whole),
  );

/** `#Title` is a heading, and `$ x $` with TeX in it a formula. */
const spacedSigns = (some: Excerpt): Excerpt =>
  changed(some, (line) =>
    outsideCode(line.replace(/^(#{1,6})(?=[^#\s])/, '$1 '), (text) =>
      text.replace(/(?<!\$)\$[ \t]+([^$]*\\[^$]*?)[ \t]*\$(?!\$)/g, (_, tex: string) => `$${tex.trim()}$`),
    ),
  );

type Math = { readonly type: string; readonly value?: string; readonly children?: readonly Math[] };

/** Markdown takes backslashes off before TeX is read: `x\\_1` is written for `x_1`. */
function withPlainTex(node: FlowNode): FlowNode {
  const plain = (each: Math): Math => {
    if (each.type === 'math' || each.type === 'inlineMath')
      return { ...each, value: (each.value ?? '').replace(/\\([\\`*{}[\]()#+\-.!_>~|])/g, '$1') };
    return each.children ? { ...each, children: each.children.map(plain) } : each;
  };
  return plain(node as Math) as FlowNode;
}

/** Slides with what their layout and their template put around them. */
function layered(slides: readonly Slide[]): Slide[] {
  const names = new Map<string, Slide>();
  let layout: Slide | null = null;
  return slides.map((slide, i) => {
    const before = slides[i - 1];
    if (slide.values.layout === 'false') layout = null;
    const continued = isTrue(slide.values.continued) && before ? before : null;
    const base: Slide | null = names.get(slide.values.template as string) ?? continued ?? layout;
    const told = { ...base?.told, ...slide.values };
    const whole: Slide = base ? { ...slide, told, raw: around(base.raw, slide.raw) } : slide;
    if (typeof slide.values.name === 'string') names.set(slide.values.name, whole);
    if (isTrue(slide.values.layout)) layout = whole;
    return whole;
  });
}

function around(base: Raw, own: Raw): Raw {
  const at = base.body.lines.findIndex((line) => line.includes('{{content}}'));
  const cut = at === -1 ? base.body.lines.length : at;
  const [head, tail] = [part(base.body, 0, cut), part(base.body, cut + 1)];
  const joined = [head, own.body, tail];
  return {
    body: {
      lines: joined.flatMap(({ lines }) => ['', ...lines]),
      from: joined.flatMap(({ from }) => [from[0] ?? 1, ...from]),
    },
    notes: own.notes ?? [],
  };
}
