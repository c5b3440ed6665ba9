// Three dimensions: what is seen of a relief, what is hidden, its triangles and its contours; slides 28 and 29.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crowdCamera,
  crowdRelief,
  crowdStart,
  onRelief,
} from '@/app/_components/widgets/crowd-descent/crowd-relief';
import {
  extentOf,
  heldPitch,
  isHidden,
  mapCamera,
  type Point,
  projector,
  towardsViewer,
} from '@/app/_components/widgets/parts/relief/camera';
import { levelsBetween, piecesInCell } from '@/app/_components/widgets/parts/relief/contour-lines';
import { around, firstPace, pacedBy, sway, swing } from '@/app/_components/widgets/parts/relief/drift';
import { flatContours } from '@/app/_components/widgets/parts/relief/flat-contours';
import { heightOn, makeField } from '@/app/_components/widgets/parts/relief/height-field';
import { rgbaOf } from '@/app/_components/widgets/parts/relief/hues';
import { floats, meshOf } from '@/app/_components/widgets/parts/relief/mesh';
import { isSoftware } from '@/app/_components/widgets/parts/relief/surface-layer';
import { runsOf } from '@/app/_components/widgets/parts/relief/trace';
import { heldRatio } from '@/app/_components/widgets/parts/relief/view';
import {
  onSurface,
  slicesThrough,
  surfaceRelief,
  surfaceStart,
  tallest,
  tangentsAt,
  wayDownFrom,
} from '@/app/_components/widgets/surface/surface-relief';
import { startOf } from '@/lib/descent/ball';
import { landscape } from '@/lib/descent/landscape';
import { surface } from '@/lib/descent/surface';

const map = landscape(2016);
const ground = crowdRelief(map);
const angle = fc.double({ min: -4, max: 4, noNaN: true });
const pitches = fc.double({ min: 0.22, max: Math.PI / 2, noNaN: true });
const unit = fc.double({ min: -1, max: 1, noNaN: true });

describe('a height field', () => {
  const slope = makeField({ columns: 4, rows: 2, halfWidth: 1, halfDepth: 0.5 }, (x, y) => 3 * x - y + 5);

  it('has the heights of its corners, row by row, and goes evenly between them', () => {
    expect(Array.from(slope.heights.slice(0, 5))).toEqual([2.5, 4, 5.5, 7, 8.5]);
    expect(heightOn(slope, 0.3, 0.2)).toBeCloseTo(3 * 0.3 - 0.2 + 5, 6);
    expect(heightOn(slope, 9, 0)).toBeCloseTo(8, 6);
    expect(slope.highest).toBe(8.5);
  });
});

describe('the camera', () => {
  it('from straight above sees a plan: heights do not move anything', () => {
    const seen = projector(mapCamera(400, 400, 100));
    expect(seen(1, -1, 0)[0]).toBeCloseTo(300, 10);
    expect(seen(1, -1, 0)[1]).toBeCloseTo(100, 10);
    expect(seen(1, -1, 5)[1]).toBeCloseTo(100, 10);
    expect(heldPitch(9)).toBeCloseTo(Math.PI / 2, 10);
  });

  it('sees a point where it was when it comes straight towards the viewer', () => {
    fc.assert(
      fc.property(angle, pitches, unit, unit, (yaw, pitch, x, y) => {
        const seen = projector({ yaw, pitch, scale: 100, x: 0, y: 0 });
        const [dx, dy, dz] = towardsViewer({ yaw, pitch });
        expect(Math.hypot(dx, dy, dz)).toBeCloseTo(1, 10);
        const [before, after] = [seen(x, y, 0.3), seen(x + dx, y + dy, 0.3 + dz)];
        expect(after[0]).toBeCloseTo(before[0], 8);
        expect(after[1]).toBeCloseTo(before[1], 8);
      }),
      { seed: 28, numRuns: 100 },
    );
  });

  it('has the whole of the crowd’s ground in its field, however it is turned, and never breathes while it sways', () => {
    const box = { width: 1873, height: 937 };
    const rest = crowdCamera(ground, crowdStart, box);
    for (let passed = 0; passed < 40_000; passed += 1500)
      expect(crowdCamera(ground, sway(crowdStart, passed), box).scale).toBeCloseTo(rest.scale, 6);
    fc.assert(
      fc.property(angle, pitches, (yaw, pitch) => {
        const camera = crowdCamera(ground, { yaw, pitch }, box);
        const [left, right, upper, lower] = extentOf(ground, camera).map((at) => at * camera.scale);
        expect(camera.x + left!).toBeGreaterThan(0);
        expect(camera.x + right!).toBeLessThan(box.width);
        expect(camera.y + upper!).toBeGreaterThan(0);
        expect(camera.y + lower!).toBeLessThan(box.height);
      }),
      { seed: 29, numRuns: 60 },
    );
  });
});

describe('hidden', () => {
  // A ridge along y, 1 high, between a viewer at the right and what lies left of it.
  const ridge = makeField({ columns: 40, rows: 4, halfWidth: 1, halfDepth: 1 }, (x) => 1 - 4 * Math.abs(x));
  const fromRight = (pitch: number) => ({ yaw: Math.PI / 2, pitch });

  it('is what stands behind a ridge, until one looks over it', () => {
    const behind: Point = [-0.25, 0, 0];
    expect(isHidden(ridge, fromRight(0.3), behind)).toBe(true);
    expect(isHidden(ridge, fromRight(1.5), behind)).toBe(false);
    expect(isHidden(ridge, fromRight(0.3), [0.25, 0, 0])).toBe(false);
    expect(isHidden(ridge, fromRight(0.3), [-0.25, 0, 1.2])).toBe(false);
    expect(isHidden(ridge, fromRight(Math.PI / 2), behind)).toBe(false);
  });

  it('is no ball on the stage’s ground, wherever it lies, while it sways', () => {
    for (const yaw of [-swing, 0, swing])
      for (let index = 0; index < 500; index++) {
        const ball = onRelief(ground, startOf(2016, index));
        expect(isHidden(ground, { ...crowdStart, yaw }, ball)).toBe(false);
      }
  });

  it('parts of a line are runs that share a point', () => {
    const points = [0, 1, 2, 3].map((x): Point => [x, 0, 0]);
    const runs = runsOf(points, ([x]) => x >= 1 && x < 3);
    expect(runs.map(({ hidden, points: of }) => [hidden, of.map(([x]) => x)])).toEqual([
      [false, [0]],
      [true, [0, 1, 2]],
      [false, [2, 3]],
    ]);
  });
});

describe('the mesh', () => {
  it('has the field’s corners with their slopes, and two triangles a cell', () => {
    const slope = { ...makeField(sheet(4, 2), (x, y) => 3 * x - y), spacing: 1, square: 1, walls: null };
    const { corners, triangles } = meshOf(slope);
    expect(triangles).toHaveLength(4 * 2 * 6);
    expect(corners).toHaveLength(5 * 3 * floats);
    for (let at = 0; at < corners.length; at += floats) {
      const [x, y, z, byX, byY, wall] = corners.slice(at, at + floats);
      expect(z).toBeCloseTo(3 * x! - y!, 5);
      expect([byX, byY].map((by) => Number(by!.toFixed(4)))).toEqual([3, -1]);
      expect(wall).toBe(0);
    }
  });

  it('with walls stands on the floor all around', () => {
    const block = { ...makeField(sheet(3, 2), () => 1), spacing: 1, square: 1, walls: 0 };
    const { corners, triangles } = meshOf(block);
    const walls = Array.from({ length: corners.length / floats }, (_, i) =>
      corners.slice(i * floats, (i + 1) * floats),
    ).filter((corner) => corner[5] === 1);
    expect(walls.map((corner) => corner[2])).toEqual(Array.from({ length: 20 }, (_, i) => (i + 1) % 2));
    for (const [x, y] of walls) expect(Math.abs(x!) === 1 || Math.abs(y!) === 1).toBe(true);
    expect(triangles).toHaveLength((3 * 2 + 10) * 6);
    expect(Math.max(...triangles)).toBe(corners.length / floats - 1);
  });

  it('of the crowd’s ground is cut a little below its lowest edge', () => {
    const { corners } = meshOf(ground);
    const walls = Array.from({ length: corners.length / floats }, (_, i) =>
      corners.slice(i * floats, (i + 1) * floats),
    ).filter((corner) => corner[5] === 1);
    const feet = new Set(walls.filter((_, i) => i % 2 === 1).map((corner) => corner[2]));
    const tops = walls.filter((_, i) => i % 2 === 0).map((corner) => corner[2]!);
    expect(feet.size).toBe(1);
    const [foot] = [...feet];
    expect(Math.min(...tops) - foot!).toBeGreaterThan(0.01);
    expect(Math.min(...tops) - foot!).toBeLessThan(0.06);
  });

  it('of both slides can be named by 16 bits', () => {
    for (const relief of [ground, surfaceRelief(112)])
      expect(meshOf(relief).corners.length / floats).toBeLessThanOrEqual(65_536);
  });
});

const sheet = (columns: number, rows: number) => ({ columns, rows, halfWidth: 1, halfDepth: 1 });

describe('contours', () => {
  it('cross a cell where its edges have that height', () => {
    expect(piecesInCell([0, 1, 1, 0], 0.25)).toEqual([[0.25, 0, 0.25, 1]]);
    expect(piecesInCell([0, 0, 1, 1], 0.5)).toEqual([[0, 0.5, 1, 0.5]]);
    expect(piecesInCell([0, 0, 0, 0], 0.5)).toEqual([]);
    expect(piecesInCell([1, 0, 1, 0], 0.4)).toHaveLength(2);
  });

  it('of every fourth level are bold, counted from zero', () => {
    expect(
      levelsBetween(0.15, 0.45, 0.1).map(({ height, bold }) => [Number(height.toFixed(1)), bold]),
    ).toEqual([
      [0.2, false],
      [0.3, false],
      [0.4, true],
    ]);
  });

  it('of a relief lie at their height', () => {
    for (const { height, pieces } of flatContours(ground))
      for (const [x, y] of pieces.filter((_, i) => i % 37 === 0))
        expect(Math.abs(heightOn(ground, x, y) - height)).toBeLessThan(0.001);
  });
});

describe('the surface of slide 28', () => {
  const point = [0.8, -1.6] as const;

  it('stands in its box: the highest cost that is drawn is its top', () => {
    expect(surfaceRelief(56).highest).toBeLessThanOrEqual(tallest);
    expect(onSurface(2, 1)).toEqual([2 / 3, 1 / 3, ((14 / 16 + 0.5) / 7.2) * 1.15]);
  });

  it('has slices through the point, and tangents that touch them there with the partial derivatives', () => {
    const [x, y, z] = onSurface(...point);
    const [first, second] = slicesThrough(point);
    expect(first.every(([, at]) => at === y) && second.every(([at]) => at === x)).toBe(true);
    const [[from, to]] = tangentsAt(point);
    expect((from[2] + to[2]) / 2).toBeCloseTo(z, 10);
    const rise = ((to[2] - from[2]) / tallest) * surface.top;
    expect(rise / ((to[0] - from[0]) * surface.span)).toBeCloseTo(surface.partials(...point)[0], 10);
  });

  it('is led down by its derivative into the nearer valley, where it is level', () => {
    const way = wayDownFrom(point);
    for (const [i, [, , z]] of way.entries()) if (i > 0) expect(z).toBeLessThanOrEqual(way[i - 1]![2]);
    const [x, y] = way.at(-1)!;
    expect(Math.hypot(...surface.partials(x * surface.span, y * surface.span))).toBeLessThan(0.02);
    expect(x).toBeGreaterThan(0);
  });

  it('turns once around in fifty seconds', () => {
    expect(around(surfaceStart, 25_000).yaw - surfaceStart.yaw).toBeCloseTo(Math.PI, 10);
    expect(around(surfaceStart, 25_000).pitch).toBe(surfaceStart.pitch);
  });
});

describe('a slow machine', () => {
  const frames = (count: number, millis: number, from = firstPace) =>
    Array.from({ length: count }).reduce<typeof firstPace>((pace) => pacedBy(pace, millis), from);

  it('draws fewer pixels while the surface turns, and if that is not enough lets it stand', () => {
    expect(frames(600, 17).detail).toBe(1);
    expect(frames(9, 100).detail).toBe(1);
    expect(frames(10, 100).detail).toBe(0.5);
    expect(frames(300, 30, frames(10, 100)).detail).toBe(0.5);
    expect(frames(20, 100).detail).toBe(0);
  });

  it('lets it stand at once where there is no graphics card', () => {
    expect(
      isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)'),
    ).toBe(true);
    expect(isSoftware('llvmpipe (LLVM 15.0.7, 256 bits)')).toBe(true);
    expect(isSoftware('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)')).toBe(false);
    expect(isSoftware('Apple GPU')).toBe(false);
  });

  it('is asked for no more pixels than it has memory for', () => {
    expect(heldRatio(1, 1873, 937)).toBe(1);
    expect(heldRatio(3, 336, 336)).toBe(2);
    expect(heldRatio(2, 1873, 937) ** 2 * 1873 * 937).toBeCloseTo(4_200_000, 0);
  });
});

it('hues come from the browser as shares', () => {
  expect(rgbaOf('rgb(255, 0, 51)')).toEqual([1, 0, 0.2, 1]);
  expect(rgbaOf('rgba(0, 255, 0, 0.11)')).toEqual([0, 1, 0, 0.11]);
});
