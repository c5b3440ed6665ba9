// Presentations in zips of XML, and files that want to do harm.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatNames } from '@/lib/import/formats/formats';
import { english } from '@/lib/words/en/english';
import { imported, lossesOf, refused, slidesOf } from './given';

/** The smallest whole PNG: one grey pixel. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const files = (some: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(some).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]),
    ),
  );

const relations = (some: Readonly<Record<string, readonly [type: string, target: string, outside?: true]>>) =>
  `<Relationships>${Object.entries(some)
    .map(
      ([id, [type, target, outside]]) =>
        `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const shape = (id: number, kind: string, paragraphs: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="n"/><p:nvPr>${kind === '' ? '' : `<p:ph type="${kind}"/>`}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs}</p:txBody></p:sp>`;
const p = (text: string, look = '') =>
  `<a:p><a:pPr ${look}/><a:r><a:rPr lang="de-DE"/><a:t>${text}</a:t></a:r></a:p>`;
const slide = (shapes: string, more = '') =>
  `<p:sld xmlns:a="a" xmlns:p="p" xmlns:r="r"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>${more}</p:sld>`;

const powerpoint = () =>
  files({
    'ppt/presentation.xml':
      '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="257" r:id="r2"/><p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>',
    'ppt/_rels/presentation.xml.rels': relations({
      r1: ['slide', 'slides/slide1.xml'],
      r2: ['slide', '/ppt/slides/slide2.xml'],
    }),
    'ppt/slides/slide1.xml': slide(
      `<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody>${p('What')}</a:txBody></a:tc><a:tc><a:txBody>${p('How')}</a:txBody></a:tc></a:tr><a:tr><a:tc><a:txBody>${p('Sail')}</a:txBody></a:tc><a:tc><a:txBody>${p('a')}${p('b')}</a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
    ),
    'ppt/slides/slide2.xml': slide(
      `<p:pic><p:nvPicPr><p:cNvPr id="9" name="Picture" descr="A boat"/></p:nvPicPr><p:blipFill><a:blip r:embed="r1"/></p:blipFill></p:pic>${shape(
        2,
        'body',
        `${p('One &amp; two')}${p('deep', 'lvl="1"')}${p('Three')}<a:p><a:pPr><a:buNone/></a:pPr><a:r><a:rPr b="1"><a:hlinkClick r:id="r3"/></a:rPr><a:t>bold</a:t></a:r><a:r><a:t> end</a:t></a:r></a:p>`,
      )}${shape(1, 'title', p('Boats'))}${shape(3, 'sldNum', p('7'))}${shape(4, 'ftr', p('Footer'))}`,
      '<p:timing><p:bldLst><p:bldP spid="2" build="p"/></p:bldLst></p:timing>',
    ),
    'ppt/slides/_rels/slide2.xml.rels': relations({
      r1: ['image', '../media/image1.jpg'],
      r2: ['notesSlide', '../notesSlides/notesSlide1.xml'],
      r3: ['hyperlink', 'https://a.b/', true],
    }),
    'ppt/notesSlides/notesSlide1.xml': `<p:notes xmlns:a="a" xmlns:p="p">${shape(2, 'body', p('Say it'))}${shape(3, 'sldNum', p('1'))}</p:notes>`,
    'ppt/media/image1.jpg': png,
  });

describe('DX7: presentations keep what they hold', () => {
  it('of PowerPoint', async () => {
    const { deck, losses, pictures, text } = await imported(powerpoint(), null, { name: 'boats.pptx' });
    expect(slidesOf(deck)).toEqual([
      { words: 'Boats A boat One & two deep Three bold end', notes: 'Say it', steps: 4 },
      { words: 'What How Sail a b', notes: '', steps: 0 },
    ]);
    expect([deck.title, deck.slides[0]!.lang]).toEqual(['Boats', 'de-DE']);
    expect(pictures.map(({ name }) => name)).toEqual(['image1.png']);
    expect(text).toContain('![A boat](image1.png)');
    expect(text).toContain('- One & two\n  - deep');
    expect(text).toContain('[**bold**](https://a.b/)');
    expect(lossesOf(losses, 'footer')).toEqual([{ slide: 1, line: null }]);
    expect(await imported(powerpoint(), null, { name: 'boats.pptx' })).toMatchObject({ text });
  });

  it('of PowerPoint: two boxes of words beside each other, by the layout’s places, and an icon beside its words', async () => {
    const at = (x: number, y: number, cx: number, cy: number) =>
      `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm></p:spPr>`;
    const box = (id: number, place: string, words: string, more = '') =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="n"/><p:nvPr>${place}</p:nvPr></p:nvSpPr>${more}<p:txBody>${p(words)}</p:txBody></p:sp>`;
    const half = (idx: number) => `<p:ph sz="half" idx="${idx}"/>`;
    const zip = files({
      'ppt/presentation.xml':
        '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst><p:sldSz cx="1000" cy="600"/></p:presentation>',
      'ppt/_rels/presentation.xml.rels': relations({ r1: ['slide', 'slides/slide1.xml'] }),
      'ppt/slides/slide1.xml': slide(
        `${shape(1, 'title', p('Boats'))}${box(2, half(2), 'right')}${box(3, half(1), 'left')}${box(4, '', 'foot', at(60, 540, 300, 40))}<p:pic><p:nvPicPr><p:cNvPr id="9" name="Picture"/></p:nvPicPr><p:blipFill><a:blip r:embed="r2"/></p:blipFill>${at(30, 545, 20, 20)}</p:pic>`,
      ),
      'ppt/slides/_rels/slide1.xml.rels': relations({
        r2: ['image', '../media/image1.png'],
        r3: ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      }),
      'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout xmlns:a="a" xmlns:p="p">${box(2, half(1), '', at(50, 150, 430, 350))}${box(3, half(2), '', at(520, 150, 430, 350))}</p:sldLayout>`,
      'ppt/media/image1.png': png,
    });
    const { text } = await imported(zip, null, { name: 'a.pptx' });
    expect(text.split('---\n').at(-1)?.replace(/\s+/g, ' ').trim()).toBe(
      '# Boats ::::columns :::column - left ::: :::column - right ::: :::: ![](image1.png){alt=""} foot',
    );
  });

  it('of OpenDocument', async () => {
    const frame = (kind: string, inside: string) =>
      `<draw:frame presentation:class="${kind}"><draw:text-box>${inside}</draw:text-box></draw:frame>`;
    const item = (inside: string) => `<text:list><text:list-item>${inside}</text:list-item></text:list>`;
    const odp = files({
      mimetype: 'application/vnd.oasis.opendocument.presentation',
      'content.xml': `<office:document-content><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:presentation><draw:page draw:name="page1">${frame('outline', item(`<text:p>One<text:s text:c="2"/>two</text:p>${item('<text:p>deep</text:p>')}`))}${frame('title', '<text:p>Boats</text:p>')}<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A boat</svg:desc></draw:frame><presentation:notes>${frame('notes', '<text:p>Say it</text:p>')}</presentation:notes></draw:page><draw:page draw:name="Last"><draw:custom-shape><text:p>A <text:span text:style-name="T1">bold</text:span> word</text:p></draw:custom-shape></draw:page></office:presentation></office:body></office:document-content>`,
      'Pictures/a.png': png,
    });
    const { deck, text } = await imported(odp, null, { name: 'boats.odp' });
    expect(slidesOf(deck)).toEqual([
      { words: 'Boats One two deep A boat', notes: 'Say it', steps: 0 },
      { words: 'A bold word', notes: '', steps: 0 },
    ]);
    expect(text).toContain('![A boat](a.png)');
    expect(text).toContain('- One two\n  - deep');
    expect(text).toContain('A **bold** word');
  });
});

describe('DX8: files that can not be read are refused', () => {
  it('with one sentence each', async () => {
    const entity =
      '<!DOCTYPE quiz [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz><question type="essay"><questiontext><text>&a;</text></questiontext></question></quiz>';
    const laughs = '<!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><quiz>&b;</quiz>';
    const zip = powerpoint();
    const found = [
      await refused('', 'a.md'),
      await refused('words', 'a.xyz'),
      await refused(new Uint8Array([1, 2, 3, 0, 4]), 'a.pptx'),
      await refused(zip.subarray(0, zip.length / 2), 'a.pptx'),
      await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'a.pptx'),
      await refused(entity, 'a.xml'),
      await refused(laughs, 'a.xml'),
      await refused('<quiz><question', 'a.xml'),
      await refused(files({ 'ppt/presentation.xml': '<a/>' }), 'a.pptx'),
      await refused('x'.repeat(5_000_001), 'a.md'),
    ];
    expect(found).toEqual([
      ...[
        'empty',
        'unknownFormat',
        'broken',
        'broken',
        'encrypted',
        'entities',
        'entities',
        'broken',
        'noSlides',
      ],
      'tooLarge',
    ]);
    for (const code of found)
      expect(english.imports.refusal('a.md', { code: code!, text: '' })).toMatch(/^a\.md.*\.$/);
  });

  it('a zip bomb is not unpacked, also where its size is a lie', async () => {
    const name = 'ppt/presentation.xml';
    const says = (size: number) => {
      const zip = Buffer.from(files({ [name]: 'x'.repeat(4321) }));
      for (let i = 0; i + 4 <= zip.length; i++) if (zip.readUInt32LE(i) === 4321) zip.writeUInt32LE(size, i);
      return new Uint8Array(zip);
    };
    expect(await refused(says(150_000_000), 'a.pptx')).toBe('tooMuchInside');
    expect(await refused(says(7), 'a.pptx')).toBe('broken');
  });

  it('bytes of no kind are refused by every format, and never a fault', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
    for (const format of formatNames) expect(await refused(noise, 'a.bin', format)).not.toBe(null);
  });
});

/** A PDF with one line of text per page, written by hand. */
function pdf(...pages: readonly string[]): string {
  const content = (text: string) => `BT /F1 40 Tf 60 200 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 640 360] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${content(text).length} >>\nstream\n${content(text)}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

describe('DX9: a page of a PDF is a picture with its text', () => {
  it('which fills its slide, with notes from a file beside it', async () => {
    const source = pdf('Boats and sails', 'The end: a=b');
    const { deck, pictures, text } = await imported(source, null, {
      name: 'boats.pdf',
      files: { 'boats.notes.md': 'Say *it*\n\n---\n\nThank them' },
    });
    expect(deck.slides.map(({ layout, name }) => [layout, name])).toEqual([
      ['full', 'Boats and sails'],
      ['full', 'The end: a=b'],
    ]);
    expect(slidesOf(deck).map(({ words, notes }) => [words, notes])).toEqual([
      ['Boats and sails', 'Say it'],
      ['The end: a=b', 'Thank them'],
    ]);
    expect(pictures.map(({ name }) => name)).toEqual(['page-1.webp', 'page-2.webp']);
    const again = await imported(source, null, { name: 'boats.pdf' });
    expect(again.pictures).toEqual(pictures);
    expect(text).toContain('![Boats and sails](page-1.webp)');
  });

  it('with the notes that pdfpc writes', async () => {
    const files = { 'boats.pdfpc': JSON.stringify({ pages: [{ idx: 1, note: 'Thank them' }] }) };
    const { deck } = await imported(pdf('Boats', 'End'), null, { name: 'boats.pdf', files });
    expect(slidesOf(deck).map(({ notes }) => notes)).toEqual(['', 'Thank them']);
  });

  it('and a broken one is refused', async () => {
    expect(await refused('%PDF-1.4\nnothing', 'boats.pdf')).toBe('broken');
  });
});
