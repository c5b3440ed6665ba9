// Where shapes stand on a slide, as far as it changes what becomes of them: icons go to the words beside them, what stands at the
// foot comes last, and a line above everything else is a title where there is none.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
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
  return [...others.filter((each) => !isLow(each)), ...others.filter(isLow)].flatMap(({ blocks }) => blocks);
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
