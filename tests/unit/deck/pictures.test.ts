import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/deck/deck';
import { checkDeck } from '@/lib/deck/parse';
import { forPhones, illustrate, picturesIn } from '@/lib/deck/pictures/illustrate';
import { stageDeck, visibleBlocks } from '@/lib/deck/public';
import { isWarning } from '@/lib/mistakes';
import type { PictureFile } from '@/lib/picture';

const check = (slides: string, front = '') =>
  checkDeck(`---\ntitle: T\n${front}---\n\n${slides}\n`, 'talk.md');
const slideOf = (slides: string) => {
  const { deck, problems } = check(slides);
  if (!deck) throw new Error(JSON.stringify(problems));
  return deck.slides[0]!;
};
const blocksOf = (slides: string): readonly Block[] => slideOf(slides).blocks;
const codes = (slides: string) => check(slides).problems.map(({ mistake, line }) => [mistake.code, line]);

describe('PC1: a picture is a file beside the deck, with words for whoever does not see it', () => {
  it('stands by itself, with what is said behind it', () => {
    const [picture] = blocksOf('![A cat](img/cat.png){fit=cover focus=30,70 caption="My *cat*"}');
    expect(picture).toMatchObject({
      kind: 'picture',
      picture: { alt: 'A cat', fit: 'cover', focus: [30, 70], caption: 'My *cat*', of: 'img/cat.png' },
    });
  });

  it('leaves the words around it as paragraphs', () => {
    const blocks = blocksOf('Before ![A](a.png){fit=cover} after *it*,\n![B](b.png "Title")\nand more.');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'picture',
      'paragraph',
      'picture',
      'paragraph',
    ]);
    expect(blocks[1]).toMatchObject({ picture: { fit: 'cover' } });
    expect(blocks[2]).toMatchObject({ children: [{ text: 'after ' }, { kind: 'emphasis' }, { text: ',' }] });
    expect(blocks[3]).toMatchObject({ picture: { caption: 'Title' } });
  });

  it('stands in a cell, a heading, an item, an option and a reference', () => {
    expect(blocksOf('# A ![b](b.png) c')[0]).toMatchObject({ children: [{}, { kind: 'picture' }, {}] });
    expect(blocksOf('| a |\n|---|\n| ![b](b.png) |')[0]).toMatchObject({ rows: [[[{ kind: 'picture' }]]] });
    expect(blocksOf('- ![b](b.png)')[0]).toMatchObject({ items: [{ blocks: [{ kind: 'picture' }] }] });
    expect(blocksOf('![b][there]\n\n[there]: b.png')[0]).toMatchObject({ picture: { of: 'b.png' } });
    expect(blocksOf('<img src="b.png" alt="b">')[0]).toMatchObject({ picture: { alt: 'b' } });
    const [question] = slideOf(':::vote[Which?]{id=which}\n- ![This](a.png)\n- That\n:::').activities;
    expect(question).toMatchObject({ rich: { This: [{ kind: 'picture', picture: { of: 'a.png' } }] } });
  });

  it('needs words, or says that it decorates', () => {
    expect(codes('![](a.png)')).toEqual([['noAlt', 5]]);
    expect(codes('<img src="a.png">')).toEqual([['noAlt', 5]]);
    expect(blocksOf('![](a.png){alt=""}')[0]).toMatchObject({ picture: { alt: '' } });
    expect(blocksOf('<img src="a.png" alt="">')[0]).toMatchObject({ picture: { alt: '' } });
  });

  it.each([
    ['![a](../a.png)', 'outsideFolder'],
    ['![a](/a.png)', 'outsideFolder'],
    ['![a](%2e%2e/a.png)', 'outsideFolder'],
    ['![a](c:%5ca.png)', 'outsideFolder'],
    ['![a](x/../../a.png)', 'outsideFolder'],
    ['![a](https://elsewhere.org/a.png)', 'pictureElsewhere'],
    ['![a](data:image/png;base64,AA)', 'pictureElsewhere'],
    ['![a](file:///etc/a.png)', 'pictureElsewhere'],
    ['![a](a.pdf)', 'noPictureName'],
    ['![a](a.png){fit=crop}', 'attribute'],
    ['![a](a.png){focus=200,3}', 'attribute'],
    ['![a](a.png){wide=3}', 'noAttribute'],
    ['::slide{background=https://elsewhere.org/a.png}', 'pictureElsewhere'],
    ['::slide{background=../a.png}', 'outsideFolder'],
    ['# A ![film](a.mp4)', 'clipInLine'],
  ])('%j is refused', (slide, code) => {
    expect(codes(slide)).toEqual([[code, 5]]);
  });

  it('names every file with its line', () => {
    const { files } = check('# One\n\n![a](a.png)\n\n---\n\n![b](b%20c.jpg)', 'background: back.webp\n');
    expect(files).toEqual([
      { path: 'back.webp', medium: 'picture', line: 3 },
      { path: 'a.png', medium: 'picture', line: 8 },
      { path: 'b c.jpg', medium: 'picture', line: 12 },
    ]);
  });

  it('stands behind slides: the slide’s own before the deck’s', () => {
    const { deck } = check(
      '# A\n\n---\n\n::slide{background=own.png focus=10,20}\n\n# B\n\n---\n\n::slide{background=none}\n\n# C',
      'background: back.webp\n',
    );
    expect(deck?.slides.map(({ background }) => background?.of)).toEqual(['back.webp', 'own.png', undefined]);
    expect(deck?.slides[1]?.background?.focus).toEqual([10, 20]);
  });
});

describe('PC2: a clip from elsewhere is a link with a warning; nothing is loaded', () => {
  it('links', () => {
    const { deck, problems } = check('![A film](https://elsewhere.org/a.mp4)');
    expect(deck?.slides[0]?.blocks).toMatchObject([
      { kind: 'paragraph', children: [{ kind: 'link', href: 'https://elsewhere.org/a.mp4' }] },
    ]);
    expect(problems.map(({ mistake }) => [mistake.code, isWarning(mistake)])).toEqual([
      ['clipElsewhere', true],
    ]);
  });

  it('plays from a file, with a picture until then', () => {
    expect(blocksOf('![A film](a.mp4){poster=a.jpg caption="Take one"}')).toMatchObject([
      {
        kind: 'clip',
        clip: { medium: 'video', alt: 'A film', caption: 'Take one', poster: { of: 'a.jpg' } },
      },
    ]);
    expect(blocksOf('![A song](a.mp3)')).toMatchObject([{ kind: 'clip', clip: { medium: 'sound' } }]);
  });
});

const version = (hash: string) => ({ hash, type: 'image/webp' });
const file: PictureFile = {
  width: 4,
  height: 3,
  hint: 'data:',
  tones: [
    [0, 0, 0],
    [255, 255, 255],
  ],
  stage: version('stage'),
  phone: version('phone'),
  still: version('still'),
};

describe('PC3: phones are told of the small version alone, and of no file’s name', () => {
  const source =
    '::slide{background=b.png}\n\n# A ![x](x.png)\n\n![y](y.png)\n\n> ![z](z.png)\n\n![f](f.mp4)';

  it('fills in every picture of a deck', () => {
    const { deck } = check(source);
    const whole = illustrate(deck!, () => file);
    expect(picturesIn(whole).map(({ of }) => of)).toEqual([file, file, file, file]);
    expect(illustrate(deck!, () => null)).toBe(deck);
    expect(JSON.stringify(stageDeck(whole))).toContain('"hash":"stage"');
  });

  it('tells phones less', () => {
    const [slide] = illustrate(check(source).deck!, () => file).slides;
    const said = JSON.stringify(visibleBlocks(slide!, 0, 'phone'));
    expect(said).toContain('"hash":"phone"');
    expect(said).not.toMatch(/stage"|still|\.png|\.mp4/);
    expect(JSON.stringify(forPhones(slide!.blocks.slice(0, 1)))).not.toContain('still');
  });
});
