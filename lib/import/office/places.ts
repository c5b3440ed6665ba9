// Where shapes stand on a slide, as far as it changes what becomes of them: icons go to the words beside them, what stands at the
// foot comes last, and a line above everything else is a title where there is none.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { columnsOf } from '../markdown/columns';
import { heading, plainWords } from '../markdown/nodes';
import type { Sink } from '../model';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Placed = { readonly blocks: readonly FlowNode[]; readonly box: Box | null };
type Page = Pick<Box, 'width' | 'height'>;

/** Of the slide's area. */
const icon = 0.015;

export function arranged(shapes: readonly Placed[], page: Page, sink: Sink): FlowNode[] {
  const icons = shapes.filter((shape) => isIcon(shape, page));
  const others = shapes.filter((shape) => !icons.includes(shape)).map(({ blocks, box }) => ({ blocks, box }));
  for (const each of icons) {
    const image = imageIn(each);
    const near = others
      .filter(
        ({ blocks, box }) => box !== null && blocks[0]?.type === 'paragraph' && isBeside(each.box!, box),
      )
      .sort((a, b) => distance(each.box!, a.box!) - distance(each.box!, b.box!))[0];
    const [first, ...rest] = near?.blocks ?? [];
    if (near && first?.type === 'paragraph' && image) {
      const words: PhrasingNode[] = [...image, { type: 'text', value: ' ' }, ...first.children];
      near.blocks = [{ ...first, children: words }, ...rest];
    } else if (image?.some((node) => node.type === 'image' && node.alt !== '')) others.push(each);
    else sink.lose(null, { code: 'drawing', text: image?.[0]?.type === 'image' ? image[0].url : '' });
  }
  const isLow = ({ box }: Placed) =>
    box !== null && box.y > 0.82 * page.height && box.height < 0.16 * page.height;
  return [
    ...inColumns(
      others.filter((each) => !isLow(each)),
      page,
    ),
    ...others.filter(isLow),
  ].flatMap(({ blocks }) => blocks);
}

/** Two or three boxes of words beside each other are columns; what else there is stands above or below them. */
function inColumns(shapes: readonly Placed[], page: Page): readonly Placed[] {
  const large = shapes.filter(
    (shape) => shape.box !== null && shape.box.height > 0.2 * page.height && holdsWords(shape),
  );
  const sorted = [...large].sort((a, b) => a.box!.x - b.box!.x);
  const inRow = sorted.every((shape, i) => i === 0 || isRightOf(shape.box!, sorted[i - 1]!.box!, page));
  if (sorted.length < 2 || sorted.length > 3 || !inRow) return shapes;
  const [top, bottom] = [
    Math.min(...sorted.map(({ box }) => box!.y)),
    Math.max(...sorted.map(({ box }) => box!.y + box!.height)),
  ];
  const rest = shapes.filter((shape) => !large.includes(shape));
  const above = rest.filter(({ box }) => box === null || box.y + box.height / 2 <= top);
  const below = rest.filter((shape) => !above.includes(shape));
  if (below.some(({ box }) => box!.y + box!.height / 2 < bottom)) return shapes;
  const whole = sorted.reduce((sum, { box }) => sum + box!.width, 0);
  const widths = sorted.map(({ box }) => Math.max(1, Math.round((20 * box!.width) / whole) / 2));
  const even = widths.every((width) => Math.abs(width - widths[0]!) <= 0.5);
  const blocks = columnsOf(
    sorted.map((each) => each.blocks),
    even ? null : widths,
  );
  return [...above, { blocks, box: null }, ...below];
}

const holdsWords = ({ blocks }: Placed): boolean =>
  blocks.length > 0 && blocks.every((block) => imageIn({ blocks: [block], box: null }) === null);

/** Beside it, with half of the lower one's height at least. */
function isRightOf(box: Box, other: Box, page: Page): boolean {
  const shared = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
  return (
    box.x > other.x + other.width - 0.03 * page.width && shared > 0.5 * Math.min(box.height, other.height)
  );
}

function isIcon({ blocks, box }: Placed, page: Page): boolean {
  if (box === null || blocks.length !== 1 || box.width * box.height <= 0) return false;
  return imageIn({ blocks, box }) !== null && box.width * box.height < icon * page.width * page.height;
}

/** The picture, with what is said of it. */
function imageIn({ blocks }: Placed): PhrasingNode[] | null {
  const [only] = blocks;
  return only?.type === 'paragraph' && only.children[0]?.type === 'image' ? only.children : null;
}

const isBeside = (a: Box, b: Box): boolean =>
  a.y + a.height > b.y && b.y + b.height > a.y && distance(a, b) < 3 * a.width;

const distance = (a: Box, b: Box): number => Math.max(0, b.x - (a.x + a.width), a.x - (b.x + b.width));

/** The first line of a slide without a title is one, where more follows. */
export function withTitle(blocks: readonly FlowNode[]): readonly FlowNode[] {
  const place = blocks.findIndex((block) => imageIn({ blocks: [block], box: null }) === null);
  const first = blocks[place];
  if (first?.type !== 'paragraph' || blocks.length === 1 || blocks.some(({ type }) => type === 'heading'))
    return blocks;
  const plain = plainWords([first]);
  if (plain === '' || plain.length > 90) return blocks;
  if (first.children.some(({ type }) => type === 'image' || type === 'link')) return blocks;
  const title = heading(1, ...first.children.map((node) => (node.type === 'break' ? space : node)));
  return [title, ...blocks.filter((_, i) => i !== place)];
}

const space: PhrasingNode = { type: 'text', value: ' ' };
