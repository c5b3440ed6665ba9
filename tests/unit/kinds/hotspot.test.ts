import { describe, expect, it } from 'vitest';
import { checkDeck } from '@/lib/deck/parse';
import { kindOf, type PublicActivity } from '@/lib/kinds/kinds';
import { cellOf, cells, columns, hits, middleOf } from '@/lib/kinds/parts/spots';
import { withFront } from '../deck/read';
import { hotspot } from './activities';

const kind = kindOf('hotspot');
const read = (inside: string, more = '') => {
  const { deck, problems } = checkDeck(
    withFront(`:::hotspot[Where?]{id=a${more}}\n${inside}\n:::`),
    'talk.md',
  );
  const codes = problems.map(({ mistake }) =>
    mistake.code === 'activity' ? mistake.mistake.code : mistake.code,
  );
  return { activity: deck?.slides[0]?.activities[0], codes };
};
const picture = '![A map](map.png)\n\n';

describe('S18: a place on a picture is right where it lies in a right area', () => {
  it.each([
    [480, 320, 1],
    [480, 400, 1],
    [560, 320, 1],
    [561, 320, 0],
    [540, 380, 0],
    [0, 0, 0],
  ])('%d, %d: %d', (x, y, right) => {
    expect(kind.judge?.shares(hotspot(), [{ kind: 'hotspot', x, y }])).toEqual([right]);
  });

  it('areas are read in per cent, with their names; what follows is the explanation', () => {
    const { activity, codes } = read(`${picture}- 48, 32.5, 8 The heart\n- 10, 20, 5 The other\n\nBecause.`);
    expect(codes).toEqual([]);
    expect(activity).toMatchObject({
      scoring: 'accuracy',
      explanation: 'Because.',
      picture: { alt: 'A map', of: 'map.png' },
      areas: [
        { x: 480, y: 325, reach: 80, name: 'The heart' },
        { x: 100, y: 200, reach: 50, name: 'The other' },
      ],
    });
  });

  it('without areas nothing is right, and nothing scored', () => {
    const { activity } = read(picture);
    expect(activity).toMatchObject({ areas: [], scoring: 'none', points: 0 });
    expect(kind.solution(activity!)).toBeNull();
  });

  it.each([
    ['- 48, 32, 8 The heart', '', 'needsPicture'],
    [`${picture}- The heart`, '', 'area'],
    [`${picture}- 148, 32, 8 The heart`, '', 'area'],
    [`${picture}- 48, 32, 80 The heart`, '', 'area'],
    [picture, ' scoring=accuracy', 'neverScored'],
  ])('%j%s: %s', (inside, more, code) => {
    expect(read(inside, more).codes).toContain(code);
  });

  it('a hall is counted by cells, each of which holds its middle', () => {
    expect(Array.from({ length: cells }, (_, cell) => cellOf(middleOf(cell)))).toEqual([
      ...Array(cells).keys(),
    ]);
    expect([cellOf({ x: 0, y: 0 }), cellOf({ x: 1000, y: 0 }), cellOf({ x: 1000, y: 1000 })]).toEqual([
      0,
      columns - 1,
      cells - 1,
    ]);
    const answers = Array.from({ length: 5000 }, (_, i) => ({
      kind: 'hotspot' as const,
      x: i % 1001,
      y: 500,
    }));
    expect(JSON.stringify(kind.tally(hotspot(), answers)).length).toBeLessThan(1500);
  });

  it('what leaves the server before the reveal has no area', () => {
    expect(Object.keys(kind.show(hotspot(), 1) as PublicActivity)).toEqual(['picture']);
    expect(hits(hotspot().areas[0]!, { x: 480, y: 320 })).toBe(true);
  });
});
