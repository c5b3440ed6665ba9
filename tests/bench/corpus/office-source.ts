// The words of presentations, found by regular expressions in their XML.

import { strFromU8, unzipSync } from 'fflate';
import type { Source } from './markdown-source';

const decoded = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, ten: string) => String.fromCodePoint(Number(ten)))
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
    );

/** Paragraph by paragraph, so that a word in two runs is one. Numbers and dates that fill themselves in are no words. */
const paragraphs = (xml: string): string =>
  [...xml.matchAll(/<a:p>[\s\S]*?<\/a:p>|<a:p [\s\S]*?<\/a:p>/g)]
    .map(([p]) =>
      [
        ...p
          .replace(/<a:fld[^>]*type="slidenum"[\s\S]*?<\/a:fld>/g, '')
          .replace(/<a:br\b[^>]*\/?>/g, '<a:t> </a:t>')
          .matchAll(/<a:t>([\s\S]*?)<\/a:t>/g),
      ]
        .map(([, text = '']) => decoded(text))
        .join(''),
    )
    .join('\n');

const fixed = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph[^>]*type="(?:sldNum|dt|sldImg|hdr|ftr)"[\s\S]*?<\/p:sp>/g;

/** The foot of a page of notes is the presenter's as well. */
const dated = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph[^>]*type="(?:sldNum|dt|sldImg)"[\s\S]*?<\/p:sp>/g;

/** Only what the presentation names, and shows. */
export function pptxSource(bytes: Uint8Array): Source {
  const zip = unzipSync(bytes, { filter: ({ name }) => /^ppt\/.*\.(xml|rels)$/.test(name) });
  const read = (name: string) => strFromU8(zip[name] ?? new Uint8Array());
  const related = new Map(
    [...read('ppt/_rels/presentation.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([each]) => [
      /\bId="([^"]*)"/.exec(each)?.[1],
      /\bTarget="([^"]*)"/.exec(each)?.[1],
    ]),
  );
  const surface: string[] = [];
  const notes: string[] = [];
  for (const [, id] of read('ppt/presentation.xml').matchAll(/<p:sldId\b[^>]*r:id="([^"]*)"/g)) {
    const target = (related.get(id) ?? '').replace(/^\/?(ppt\/)?/, '');
    const slide = read(`ppt/${target}`);
    if (/<p:sld\b[^>]*show="0"/.test(slide)) continue;
    surface.push(paragraphs(slide.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '').replace(fixed, '')));
    const [, note] =
      /Target="\.\.\/(notesSlides\/[^"]*)"/.exec(read(`ppt/slides/_rels/${target.split('/').at(-1)}.rels`)) ??
      [];
    if (note !== undefined) notes.push(paragraphs(read(`ppt/${note}`).replace(dated, '')));
  }
  return { surface: surface.join('\n'), notes };
}

export function odpSource(bytes: Uint8Array): Source {
  const content = strFromU8(
    unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' })['content.xml'] ?? new Uint8Array(),
  );
  const body = /<office:presentation[\s\S]*<\/office:presentation>/.exec(content)?.[0] ?? '';
  const notes: string[] = [];
  const plain = (xml: string) =>
    [
      ...xml
        .replace(/<text:page-number[\s\S]*?<\/text:page-number>/g, '')
        .matchAll(/<text:(p|h)\b[^>]*?(?:\/>|>([\s\S]*?)<\/text:\1>)/g),
    ]
      .map(([, , inside = '']) =>
        decoded(inside.replace(/<text:(s|tab|line-break)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '')),
      )
      .join('\n');
  const surface = body
    .replace(/<presentation:notes[\s\S]*?<\/presentation:notes>/g, (note) => {
      notes.push(plain(note));
      return '';
    })
    .replace(
      /<draw:frame[^>]*presentation:class="(?:page-number|date-time|footer|header)"[\s\S]*?<\/draw:frame>/g,
      '',
    );
  return { surface: plain(surface), notes };
}
