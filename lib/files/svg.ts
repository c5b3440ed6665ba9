// An SVG without what could run or load something: it is drawn as an image, which runs nothing anyway, and served so that it could
// not; this is the third lock.

import { XMLBuilder, XMLParser } from 'fast-xml-parser';

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: '#cdata',
  stopNodes: [] as string[],
} as const;

type Node = { readonly ':@'?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>;

/** Elements that run, load or hold a foreign page. Names without their prefix, in lower case. */
const refused = new Set([
  ...['script', 'handler', 'listener', 'foreignobject', 'iframe', 'object', 'embed'],
  ...['audio', 'video', 'canvas', 'link', 'meta', 'base'],
]);

/** Null where it is no well-formed SVG. */
export function safeSvg(source: string): string | null {
  try {
    const parser = new XMLParser(options as ConstructorParameters<typeof XMLParser>[0]);
    const nodes = parser.parse(withoutDoctype(source), true) as Node[];
    const roots = nodes.filter((node) => nameOf(node) !== '#text');
    if (roots.length !== 1 || plainName(roots[0]!) !== 'svg') return null;
    const builder = new XMLBuilder({ ...options, suppressEmptyNode: true, suppressBooleanAttributes: false });
    return withNamespace(builder.build(roots.flatMap(safeNode)) as string);
  } catch {
    return null;
  }
}

/** A document type could define entities; nothing here needs one. */
const withoutDoctype = (source: string): string =>
  source.replace(/^\uFEFF/, '').replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '');

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '#text';
const plainName = (node: Node): string => nameOf(node).replace(/^.*:/, '').toLowerCase();

function safeNode(node: Node): Node[] {
  const name = nameOf(node);
  const children = node[name];
  if (name === '#text' || name === '#cdata' || !Array.isArray(children)) return [node];
  const plain = plainName(node);
  if (refused.has(plain) || (isAnimation(plain) && /href/i.test(node[':@']?.attributeName ?? ''))) return [];
  const attributes = Object.entries(node[':@'] ?? {}).filter(([key, value]) => isSafe(key, value));
  const within = plain === 'style' ? children.map(safeStyle) : children.flatMap(safeNode);
  return [{ [name]: within, ...(attributes.length > 0 && { ':@': Object.fromEntries(attributes) }) }];
}

const isAnimation = (name: string): boolean => name === 'set' || name.startsWith('animate');

function isSafe(key: string, value: string): boolean {
  const name = key.replace(/^.*:/, '').toLowerCase();
  const plain = decoded(value);
  if (name.startsWith('on') || key.toLowerCase() === 'xml:base') return false;
  if (name === 'href' || name === 'src') return isInside(plain);
  return !/^\s*javascript:/i.test(plain) && !loads(plain);
}

/** A part of the same drawing, or pixels within it. */
const isInside = (url: string): boolean =>
  /^\s*#/.test(url) || /^\s*data:image\/(?:png|jpe?g|webp|gif|avif);/i.test(url);

/** Whether a style takes something from elsewhere; a backslash could hide it. */
function loads(style: string): boolean {
  const urls = [...style.matchAll(/url\(\s*["']?([^"')]*)/gi)];
  return /@import|image-set\(|\\/i.test(style) || urls.some(([, url = '']) => !isInside(url));
}

function safeStyle(node: Node): Node {
  const name = nameOf(node);
  const inside = node[name];
  if (Array.isArray(inside)) return { ...node, [name]: inside.map(safeStyle) };
  const rules = decoded(String(inside ?? ''))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import[^;]*;?/gi, '')
    .replace(/[^{};]*\\[^{};]*;?/g, '')
    .replace(/[\w-]+\s*:[^;{}]*url\([^;{}]*;?/gi, (rule) => (loads(rule) ? '' : rule));
  const safe = loads(rules) ? '' : rules;
  return { ...node, [name]: safe.replaceAll('&', '&amp;').replaceAll('<', '&lt;') };
}

/** As a browser reads an attribute. */
const decoded = (text: string): string =>
  text
    .replace(/&#x([\da-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
    .replace(
      /&(colon|tab|newline|lpar|rpar|amp|quot|apos|lt|gt);/gi,
      (_, name: string) => named[name.toLowerCase()] ?? '',
    )
    .replace(/[\t\n\r\0]/g, (space) => (space === '\0' ? '' : ' '));

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const named: Readonly<Record<string, string>> = {
  ...{ colon: ':', tab: ' ', newline: ' ', lpar: '(', rpar: ')' },
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' },
};

/** An image without its namespace is not drawn. */
const withNamespace = (svg: string): string =>
  /^<svg[^>]*\sxmlns=/.test(svg) || !svg.startsWith('<svg')
    ? svg
    : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
