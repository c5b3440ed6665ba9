// How slides are composed, and the small pure parts of their drawings.

import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  compose,
  isFigureLine,
  isFootnote,
  isFormulaLine,
  numberColumns,
  shareHeight,
} from '@/app/_components/slides/composition';
import { inkIds, noLive, withoutRoom } from '@/app/_components/slides/live-props';
import { groupPin } from '@/app/_components/slides/pin';
import { largestFitting } from '@/app/_components/slides/use-fit';
import type { WidgetPlace } from '@/app/_components/slides/widget-registry';
import { inkRuns } from '@/app/_components/ui/ink-runs';
import { codePath } from '@/app/_components/ui/join-code';
import { surfaceOf, themeScript } from '@/app/_components/ui/theme-script';
import { fitNames } from '@/app/_components/widgets/join/names';
import { penLines } from '@/app/_components/widgets/wall/pen-lines';
import { hang } from '@/app/_components/widgets/wall/slots';
import { contentPolicy } from '@/app/page-headers';
import type { Block, Inline, WidgetBlock } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';
import type { WidgetName } from '@/lib/deck/widgets';

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];
const at = { step: 0, on: 'both' } as const;
const heading: Block = { ...at, kind: 'heading', level: 1, children: text('Neurons') };
const words: Block = { ...at, kind: 'paragraph', children: text('Some words') };
const code: Block = { ...at, kind: 'code', text: '1 > 0' };
const widget = (name: WidgetName, children: readonly Block[] = []) =>
  ({ ...at, kind: 'widget', name, params: {}, builds: 0, children }) as WidgetBlock;
const formula: Block = { ...at, kind: 'formula', tex: 'w', html: '<i>w</i>', spoken: 'w' };
const places: Readonly<Record<string, WidgetPlace>> = { charts: 'field', wall: 'canvas', loop: 'aside' };
const kind = (...blocks: Block[]) =>
  compose({ layout: 'words', blocks }, ({ name }) => places[name] ?? null).kind;

describe('composition', () => {
  it('a drawing takes the field, and one that composes the canvas takes everything', () => {
    expect(kind(heading, words, widget('charts'))).toBe('field');
    expect(kind(heading, widget('wall'))).toBe('canvas');
  });

  it('a drawing stands aside where others fill the field, and takes it where it is alone', () => {
    const placeOf = ({ name }: WidgetBlock) => places[name] ?? null;
    const [loop, charts] = [widget('loop'), widget('charts')];
    const both = compose({ layout: 'words', blocks: [heading, loop, charts] }, placeOf);
    const shared = { kind: 'field', words: [heading], asides: [loop], widgets: [charts] };
    expect(both).toEqual({ ...shared, wide: false });
    const wide = compose({ layout: 'wide', blocks: [heading, loop, charts] }, placeOf);
    expect(wide).toEqual({ ...shared, wide: true });
    const alone = compose({ layout: 'words', blocks: [heading, loop] }, placeOf);
    expect(alone).toEqual({ kind: 'field', words: [heading], asides: [], widgets: [loop], wide: false });
  });

  it('drawings share the height; who needs little leaves the rest to the others', () => {
    expect(shareHeight([null, null], 1009)).toEqual([504, 504]);
    expect(shareHeight([null, 340], 1009)).toEqual([669, 340]);
    expect(shareHeight([340, 432], 1009)).toEqual([504, 504]);
    expect(shareHeight([null, 340, 900], 900)).toEqual([300, 300, 300]);
  });

  it('a drawing that this round cannot make is set as its words, and nothing where it has none', () => {
    const unknown = compose(
      { layout: 'words', blocks: [heading, widget('perceptron', [words, code])] },
      () => null,
    );
    expect(unknown).toEqual({ kind: 'pair', words: [heading, words], figures: [code] });
    expect(kind(heading, widget('perceptron'))).toBe('poster');
    expect(kind(widget('perceptron'))).toBe('sheet');
  });

  it('words alone take the whole width, formulas alone the squared paper', () => {
    expect(kind(heading, words)).toBe('spread');
    expect(kind(heading, formula)).toBe('formulas');
  });

  it('what is for phones is left out', () => {
    expect(kind(heading, { ...words, on: 'phone' })).toBe('poster');
  });

  it('a row of number lists is a set of columns; other tables are not', () => {
    expect(numberColumns([[text('0 1 0'), text('0.3 0 0.5')]])).toEqual([
      ['0', '1', '0'],
      ['0.3', '0', '0.5'],
    ]);
    expect(numberColumns([[text('0 1 0'), text('0.3 0')]])).toBeNull();
    expect(numberColumns([[text('Ada')], [text('Jun')]])).toBeNull();
    expect(numberColumns([[text('one two')]])).toBeNull();
  });

  it('footnotes, figures and formulas are known by their words', () => {
    expect(isFootnote(text('*AKA what I found cool'))).toBe(true);
    expect(isFootnote(text('Summary*'))).toBe(false);
    expect(isFigureLine(text('3 1 -20'))).toBe(true);
    expect(isFigureLine(text('Threshold = 3'))).toBe(false);
    const w: Inline = { kind: 'formula', tex: 'w', html: 'w', spoken: 'w' };
    expect(isFormulaLine([w, ...text(' '), w])).toBe(true);
    expect(isFormulaLine([w, ...text(' -')])).toBe(false);
  });

  it('every slide of the built-in deck has a composition', () => {
    const deck = parseDeck(readFileSync('decks/neural-networks.md', 'utf8'), 'neural-networks.md');
    if (!deck.ok) throw new Error('the deck has mistakes');
    const empty = deck.value.slides.filter((slide) => compose(slide, () => null).kind === 'sheet');
    expect(empty.map((slide) => slide.number)).toEqual([29, 36]);
  });
});

describe('type that fits', () => {
  /** Measures as a box that holds scale `fit` would, and counts how often. */
  const box = (fit: number, power: number) => {
    const asked: number[] = [];
    const over = (scale: number) => {
      asked.push(scale);
      return scale <= fit ? 1 : (scale / fit) ** power;
    };
    return { asked, over };
  };

  it('is the largest that fits, or the least there is', () => {
    expect(largestFitting(0.5, 3, () => 1)).toBe(3);
    expect(largestFitting(0.5, 3, () => 1.2)).toBe(0.5);
    expect(largestFitting(0.5, 3, () => 9)).toBe(0.5);
    for (const power of [0.7, 1, 1.5, 2, 4]) {
      const found = largestFitting(0.5, 3, box(1.7, power).over);
      expect(found).toBeLessThanOrEqual(1.7);
      expect(found).toBeGreaterThan(1.7 * 0.99);
    }
  });

  it('is found in three measures where no line breaks anew, and in few where lines do', () => {
    const line = box(1.27, 1);
    largestFitting(0.4, 1.5, line.over);
    expect(line.asked).toHaveLength(3);
    const text = box(1.036, 2);
    largestFitting(0.4, 1.5, text.over);
    expect(text.asked.length).toBeLessThanOrEqual(9);
  });
});

describe('the room on the stage', () => {
  const view = {
    hidden: false,
    names: ['Ada'],
    wall: [{ id: 'a', label: 1, guess: 7, name: 'Ada' }],
    training: { marks: [{ step: 10, count: 2, digit: 'b' }] },
    leaderboard: [{ name: 'Ada', points: 10, rank: 1 }],
    round: {},
  } as never;

  it('hidden, it holds nothing user-made, before the server has heard of it', () => {
    const live = {
      ...noLive,
      view,
      drawings: new Map([['a', { id: 'a', pixels: new Uint8Array(784), strokes: [] }]]),
    };
    const covered = withoutRoom(live);
    expect(JSON.stringify(covered.view)).not.toContain('Ada');
    expect(covered.drawings.size).toBe(0);
    expect(inkIds(covered.view)).toEqual([]);
  });

  it('asks for the ink of the wall and of every batch that joined, once each', () => {
    expect(inkIds(view)).toEqual(['a', 'b']);
  });

  it('drawings keep their place on the wall until a newer one needs it', () => {
    expect(hang([], ['a', 'b', 'c'], 4)).toEqual(['a', 'b', 'c', null]);
    expect(hang(['a', 'b', 'c', null], ['a', 'b', 'c'], 4)).toEqual(['a', 'b', 'c', null]);
  });

  it('new drawings take the gaps in order', () => {
    expect(hang(['a', 'b', 'c', null], ['b', 'c', 'd', 'e'], 4)).toEqual(['d', 'b', 'c', 'e']);
    expect(hang(['d', 'b'], ['b'], 2)).toEqual([null, 'b']);
  });

  it('a drawing is drawn again within its time: shares of all strokes make one', () => {
    const lines = penLines([
      [
        [0, 0],
        [300, 0],
      ],
      [
        [0, 0],
        [0, 100],
      ],
    ]);
    expect(lines.reduce((sum, line) => sum + line.share, 0)).toBeCloseTo(1);
    expect(lines[1]?.start).toBeCloseTo(lines[0]?.share ?? 0);
    expect(lines[0]!.share).toBeGreaterThan(lines[1]!.share);
  });

  it('names: the newest that fit, newest first', () => {
    expect(fitNames(['Ada', 'Jun', 'Otto'], 11)).toEqual(['Otto', 'Jun']);
  });

  it('a PIN is read in threes', () => {
    expect(groupPin('472193')).toBe('472\u202f193');
  });

  it('a join code covers every dark module once', () => {
    const dark = (x: number, y: number) => (x * 7 + y * 3) % 4 === 0;
    let area = 0;
    for (const run of codePath(9, dark).matchAll(/h(\d+)v1/g)) area += Number(run[1]);
    let cells = 0;
    for (let y = 0; y < 9; y++) for (let x = 0; x < 9; x++) if (dark(x, y)) cells++;
    expect(area).toBe(cells);
  });

  it('a digit as paths has the ink of its pixels', () => {
    const pixels = Array.from({ length: 784 }, (_, i) => (i % 5 === 0 ? 255 : i % 7 === 0 ? 120 : 0));
    let ink = 0;
    for (const { opacity, path } of inkRuns(pixels))
      for (const run of path.matchAll(/h(\d+)v1/g)) ink += Number(run[1]) * opacity * 255;
    const meant = pixels.reduce<number>((sum, grey) => sum + grey, 0);
    expect(Math.abs(ink - meant) / meant).toBeLessThan(0.02);
  });
});

describe('themes', () => {
  it('belong to a surface, which its address tells', () => {
    expect(['/stage/x', '/present/x', '/review', '/play/x', '/'].map(surfaceOf)).toEqual([
      'stage',
      'console',
      'console',
      'phone',
      'phone',
    ]);
  });

  it('are remembered per surface; the console starts dark, the others follow the device', () => {
    for (const path of ['/stage/x', '/present/x', '/review/x', '/play/x', '/']) {
      for (const saved of [null, 'light', 'dark', 'pink']) {
        for (const dark of [true, false]) {
          const root = { dataset: { theme: '' } };
          runInNewContext(themeScript, {
            location: { pathname: path },
            localStorage: {
              getItem: (key: string) => (key === `nudge.theme.${surfaceOf(path)}` ? saved : 'wrong key'),
            },
            matchMedia: () => ({ matches: dark }),
            document: { documentElement: root },
          });
          const first = dark || surfaceOf(path) === 'console' ? 'dark' : 'light';
          expect(root.dataset.theme).toBe(saved === 'light' || saved === 'dark' ? saved : first);
        }
      }
    }
  });
});

describe('page headers', () => {
  it('a script runs with the nonce only, and no page may be framed', () => {
    const policy = contentPolicy({ nonce: 'abc', host: '192.168.1.5:3000', development: false });
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain('ws://192.168.1.5:3000');
    expect(policy).not.toContain('unsafe-eval');
  });

  it('a forged Host adds nothing to the policy', () => {
    const policy = contentPolicy({ nonce: 'abc', host: 'x; script-src *', development: false });
    expect(policy).toContain("connect-src 'self';");
  });
});
