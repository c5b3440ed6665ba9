// The text of a shape in PresentationML: paragraphs with levels and bullets, runs with their looks and links.

import type { PhrasingNode } from '../../deck/markdown';
import { isAddress } from '../markdown/lines';
import { type Line, looked, tidy } from './outline';
import { all, at, attribute, deep, elements, local, one, relation, textOf, type Xml } from './xml';

/** Where a link of this part leads. */
export type Links = (id: string) => string | undefined;

/** `bullets`: what a paragraph has that says nothing of its own. */
export function linesIn(body: Xml | undefined, links: Links, bullets: boolean): Line[] {
  if (!body) return [];
  return all(body, 'p').flatMap((p) => {
    const words = tidy(elements(p).flatMap((each) => runOf(each, links)));
    return words.length === 0 ? [] : [{ words, ...bulletOf(one(p, 'pPr'), bullets) }];
  });
}

function bulletOf(look: Xml | undefined, bullets: boolean): Pick<Line, 'level' | 'mark'> {
  const level = Math.min(8, Number(attribute(look, 'lvl') ?? 0)) || 0;
  if (one(look, 'buNone')) return { level, mark: 'none' };
  if (one(look, 'buAutoNum')) return { level, mark: 'number' };
  if (one(look, 'buChar') || one(look, 'buBlip')) return { level, mark: 'bullet' };
  return { level, mark: bullets ? 'bullet' : 'none' };
}

function runOf(run: Xml, links: Links): PhrasingNode[] {
  switch (local(run.name)) {
    case 'r':
      return wordsOf(run, links);
    case 'br':
      return [{ type: 'break' }];
    case 'fld':
      return attribute(run, 'type') === 'slidenum' ? [] : wordsOf(run, links);
    case 'm':
    case 'oMath':
    case 'oMathPara':
      return [{ type: 'text', value: deep(run, 't').map(textOf).join('') }];
    case 'AlternateContent':
      return elements(one(run, 'Choice') ?? run).flatMap((each) => runOf(each, links));
    default:
      return [];
  }
}

function wordsOf(run: Xml, links: Links): PhrasingNode[] {
  const value = textOf(one(run, 't')).replace(/\v/g, '\n');
  const look = one(run, 'rPr');
  const on = (name: string) => /^(1|true)$/.test(attribute(look, name) ?? '');
  const baseline = Number(attribute(look, 'baseline') ?? 0);
  const href = links(relation(one(look, 'hlinkClick')));
  return looked([{ type: 'text', value }], {
    bold: on('b'),
    italic: on('i'),
    struck: (attribute(look, 'strike') ?? '').endsWith('Strike') && attribute(look, 'strike') !== 'noStrike',
    raised: baseline > 0 ? 'sup' : baseline < 0 ? 'sub' : null,
    href: href !== undefined && isAddress(href) ? href : null,
  });
}

/** The languages that runs name, one for each. */
export const languagesIn = (slide: Xml): string[] =>
  deep(slide, 'rPr').flatMap((look) => attribute(look, 'lang') ?? []);

export const nameOf = (shape: Xml): Xml | undefined =>
  elements(shape)
    .filter(({ name }) => /^nv\w+Pr$/.test(local(name)))
    .map((each) => one(each, 'cNvPr'))[0];

export const placeholderOf = (shape: Xml): Xml | undefined =>
  at(shape, 'nvSpPr', 'nvPr', 'ph') ?? at(shape, 'nvPicPr', 'nvPr', 'ph');
