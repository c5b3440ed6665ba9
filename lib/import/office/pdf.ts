// PDF: each page is a picture that fills its slide, with the page's text as its alternative text. Notes come from a file beside it.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FlowNode } from '../../deck/markdown';
import type { Read } from '../formats/format';
import { words } from '../markdown/nodes';
import { type Given, type ImportedSlide, Refused, type Sink } from '../model';
import { pictureBlock } from '../spelling';
import { notesBeside } from './pdf-notes';

type Pdf = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Opened = Awaited<ReturnType<Pdf['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Opened['getPage']>>;

const mostPages = 1000;
/** px of a slide; a page is drawn to fit. */
const size = { width: 1920, height: 1080 };

export async function readPdf(given: Given, sink: Sink): Promise<Read> {
  const pdf = await opened(given);
  try {
    if (pdf.numPages > mostPages) throw new Refused({ code: 'tooLarge', text: given.name });
    const notes = notesBeside(given);
    const slides: ImportedSlide[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      sink.slide = number;
      const page = await pdf.getPage(number);
      slides.push(await slideOf(page, number, notes.get(number) ?? [], sink));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    const { Title, Language } = info as { Title?: string | null; Language?: string | null };
    return { title: titleOf(Title ?? ''), subtitle: '', lang: (Language ?? '').trim(), slides };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Programs write the name of a file, or their own, where they know no title. */
const titleOf = (title: string): string =>
  /\.(pptx?|docx?|key|odp|tex|indd|pdf)$|^(untitled|microsoft powerpoint\b.*|slide 1)$/i.test(title.trim())
    ? ''
    : title.trim();

async function opened({ bytes, name }: Given): Promise<Opened> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const beside = (folder: string) => `${join(home, folder)}/`;
  try {
    return await getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: VerbosityLevel.ERRORS,
      standardFontDataUrl: beside('standard_fonts'),
      cMapUrl: beside('cmaps'),
      cMapPacked: true,
      wasmUrl: beside('wasm'),
    }).promise;
  } catch (fault) {
    const locked = (fault as { name?: string }).name === 'PasswordException';
    throw new Refused({ code: locked ? 'encrypted' : 'broken', text: name });
  }
}

type Told = { readonly text: string; readonly height: number };

async function slideOf(
  page: Page,
  number: number,
  notes: readonly FlowNode[],
  sink: Sink,
): Promise<ImportedSlide> {
  const lines = await linesOf(page);
  const text = lines.map((line) => line.text).join(' ');
  const marks = await marksOf(page, sink);
  const drawn = await pictureOf(page);
  const file = drawn ? sink.pictureOf(drawn, `page-${number}`, text, null) : null;
  const tallest = lines.reduce<Told | null>((a, b) => (a && a.height >= b.height ? a : b), null);
  if (!drawn) sink.lose(null, { code: 'drawing', text: '' });
  return {
    blocks: file === null ? lines.map((line) => words(line.text)) : [pictureBlock(file, text)],
    notes: [...notes, ...marks],
    ...(file !== null && { layout: 'full' as const }),
    ...(tallest && { name: tallest.text }),
  };
}

/** The text of a page, line by line as it is stored, and how tall it is set. */
async function linesOf(page: Page): Promise<Told[]> {
  const { items } = await page.getTextContent();
  const lines: Told[] = [];
  let text = '';
  let height = 0;
  const end = () => {
    const plain = text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (plain !== '') lines.push({ text: plain, height });
    [text, height] = ['', 0];
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    text += item.str;
    height = Math.max(height, item.height);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** Links lead nowhere from a picture; what somebody has noted on the page is for the presenter. */
async function marksOf(page: Page, sink: Sink): Promise<FlowNode[]> {
  const marks = (await page.getAnnotations()) as readonly {
    subtype?: string;
    url?: string;
    contentsObj?: { str?: string };
  }[];
  for (const { url } of marks) if (url) sink.lose(null, { code: 'link', text: url });
  return marks.flatMap(({ subtype, contentsObj }) =>
    subtype === 'Text' && contentsObj?.str?.trim() ? [words(contentsObj.str.trim())] : [],
  );
}

/** Null where this machine can't draw pages. */
async function pictureOf(page: Page): Promise<Uint8Array | null> {
  let createCanvas: typeof import('@napi-rs/canvas').createCanvas;
  try {
    ({ createCanvas } = await import('@napi-rs/canvas'));
  } catch {
    return null;
  }
  const whole = page.getViewport({ scale: 1 });
  const scale = Math.min(size.width / whole.width, size.height / whole.height, 20);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  );
  try {
    await page.render({ canvas: canvas as never, viewport, background: '#fff' }).promise;
  } catch {
    return null;
  }
  return new Uint8Array(await canvas.encode('webp', 90));
}
