// Cleaver: settings, then slides between lines of two dashes. Who gives the talk stands on a last slide.

import { cutLines, isBlank } from '../markdown/cut';
import { type Excerpt, firstHeading, readSlides, titled } from '../markdown/slides';
import { linesOf, said, unused, type Values, valuesOf } from '../markdown/source';
import type { Given, Sink } from '../model';
import { decoded, type Read } from './format';

const used = ['title', 'author', 'lang'];

export function readCleaver(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  const all = cutLines(lines, 0, (line) => /^--\s*$/.test(line));
  const [head, ...rest] = all;
  const cuts = rest.length > 0 ? rest : all;
  const values =
    rest.length === 0 ? {} : valuesOf(head?.lines.filter((line) => !/^---\s*$/.test(line)).join('\n') ?? '');
  const told = unused(values, used);
  if (told !== '') sink.lose(1, { code: 'settings', text: told });
  const last: Excerpt[] = authorSlide(values);
  const raws = [...cuts.filter((each, i) => i < cuts.length - 1 || !isBlank(each)), ...last].map((body) => ({
    body,
  }));
  const slides = readSlides(raws, sink, () => ({}));
  return {
    title: said(values, 'title') || firstHeading(slides),
    subtitle: '',
    lang: said(values, 'lang'),
    slides: titled(slides),
  };
}

function authorSlide({ author }: Values): Excerpt[] {
  if (typeof author !== 'object' || author === null) return [];
  const values = author as Values;
  const twitter = said(values, 'twitter').replace(/^@/, '');
  const lines = [
    `# ${said(values, 'name')}`,
    said(values, 'email'),
    said(values, 'url'),
    ...(twitter === '' ? [] : [`[@${twitter}](https://twitter.com/${twitter})`]),
  ].filter((line) => line !== '' && line !== '# ');
  if (lines.length === 0) return [];
  const spread = lines.flatMap((line) => [line, '']);
  return [{ lines: spread, from: spread.map(() => 1) }];
}
