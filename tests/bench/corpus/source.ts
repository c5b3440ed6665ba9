// A source's words by its kind, which its folder and its name tell.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { markdownSource, type Source, type Tool } from './markdown-source';
import { odpSource, pptxSource } from './office-source';
import { pdfSource } from './pdf-source';
import {
  aikenSource,
  csvSource,
  giftSource,
  moodleSource,
  packageSource,
  qtiSource,
  xlsxSource,
} from './quiz-source';

const tools: readonly Tool[] = [
  'slidev',
  'marp',
  'reveal',
  'quarto',
  'pandoc',
  'deckset',
  'remark',
  'obsidian',
  'cleaver',
  'mdp',
  'fsreveal',
  'liascript',
];

export async function sourceOf(file: string, bytes: Uint8Array): Promise<Source> {
  const name = basename(file).toLowerCase();
  const folder = basename(dirname(file)).toLowerCase();
  const text = () => new TextDecoder().decode(bytes);
  const ending = name.split('.').at(-1) ?? '';
  if (ending === 'xml') return /<quiz[\s>]/.test(text()) ? moodleSource(text()) : qtiSource(text());
  if (ending === 'csv' || ending === 'tsv') return csvSource(text());
  if (ending === 'xlsx') return xlsxSource(bytes);
  if (folder === 'gift' || ending === 'gift') return giftSource(text());
  if (folder === 'aiken' || ending === 'aiken') return aikenSource(text());
  if (ending === 'pdf') return pdfSource(bytes);
  if (ending === 'pptx') return pptxSource(bytes);
  if (ending === 'odp') return odpSource(bytes);
  if (ending === 'zip') return packageSource(bytes);
  if (ending === 'qmd' || ending === 'rmd') return markdownSource(text(), 'quarto', () => '');
  const tool = tools.find((each) => name.endsWith(`.${each}.md`)) ?? tools.find((each) => each === folder);
  return markdownSource(text(), tool ?? 'reveal', (path) => pageOf(file, path));
}

/** Another file of the deck: beside it, or in the folder of its name. */
function pageOf(file: string, path: string): string {
  const roots = [dirname(file), file.replace(/\.[^.]*$/, '')];
  const found = roots.map((root) => join(root, path)).find((each) => existsSync(each));
  return found === undefined
    ? ''
    : readFileSync(found, 'utf8').replace(/^\s*---\s*\n(?:[\w-]+:.*\n)+---\s*\n/, '\n');
}
