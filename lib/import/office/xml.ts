// XML as a tree in the order of the file. Entities that a file declares itself are refused, so that it can reach no other file and
// grow to no more than it is.

import { XMLParser } from 'fast-xml-parser';
import { decoded } from '../../deck/text/tags';
import { Refused } from '../model';

export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
};

const parser = new XMLParser({
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
});

type Raw = Readonly<Record<string, unknown>>;

/** The root element. */
export function parseXml(text: string): Xml {
  if (/<!ENTITY|<!DOCTYPE[^>[]*\[/i.test(text)) throw new Refused({ code: 'entities', text: '' });
  let nodes: readonly Raw[];
  try {
    nodes = parser.parse(text.replace(/^\uFEFF/, '').replace(/<!DOCTYPE[^>]*>/i, '')) as readonly Raw[];
  } catch {
    throw new Refused({ code: 'broken', text: '' });
  }
  const root = childrenOf(nodes).find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') throw new Refused({ code: 'broken', text: '' });
  return root;
}

function childrenOf(nodes: readonly Raw[]): (Xml | string)[] {
  return nodes.flatMap((node): (Xml | string)[] => {
    if ('#text' in node) return [decoded(String(node['#text']))];
    if ('#cdata' in node)
      return (node['#cdata'] as readonly Raw[]).map((each) => String(each['#text'] ?? ''));
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined) return [];
    const attributes = Object.entries((node[':@'] ?? {}) as Record<string, unknown>).map(
      ([key, value]) => [key, decoded(String(value))] as const,
    );
    const children = childrenOf(node[name] as readonly Raw[]);
    return [{ name, attributes: Object.fromEntries(attributes), children }];
  });
}

/** Without the prefix of its namespace. */
export const local = (name: string): string => name.replace(/^.*:/, '');

export const elements = ({ children }: Xml): Xml[] =>
  children.filter((child): child is Xml => typeof child !== 'string');

/** Children of this name, whatever their prefix. */
export const all = (xml: Xml, name: string): Xml[] =>
  elements(xml).filter((each) => local(each.name) === name);
export const one = (xml: Xml | undefined, name: string): Xml | undefined => xml && all(xml, name)[0];

/** Down a path of names. */
export const at = (xml: Xml | undefined, ...path: readonly string[]): Xml | undefined =>
  path.reduce<Xml | undefined>((from, name) => one(from, name), xml);

/** Elements of this name, however deep, in order. */
export function deep(xml: Xml, name: string): Xml[] {
  return elements(xml).flatMap((each) => (local(each.name) === name ? [each] : deep(each, name)));
}

export const textOf = (xml: Xml | undefined): string =>
  xml === undefined
    ? ''
    : xml.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** An attribute, whatever its prefix; one without a prefix goes first. */
export function attribute(xml: Xml | undefined, name: string): string | undefined {
  const own = xml?.attributes[name];
  if (own !== undefined) return own;
  const found = Object.entries(xml?.attributes ?? {}).find(([key]) => local(key) === name);
  return found?.[1];
}

/** `r:id`, which names a part of the file beside the element's own `id`. */
export const relation = (xml: Xml | undefined): string =>
  Object.entries(xml?.attributes ?? {}).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
