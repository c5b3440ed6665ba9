// Mind maps: the root in the middle, its branches to the right and to the left of it.

import { near, type Shape, type Tone, widthOf, wrapped } from '../shapes';
import type { Laid, Part } from './parts';
import type { Prepared } from './prepare';

type Node = {
  readonly text: string;
  readonly depth: number;
  readonly order: number;
  readonly children: Node[];
};
type Side = 1 | -1;

const size = 24;
const row = size * 1.3;
const gapAcross = 70;
const gapDown = 22;
const branches: readonly Tone[] = ['pos', 'neg', 'acc', 'cost', 'ink-3'];

export function drawMindmap({ title, lines }: Prepared): Laid {
  const root = readTree(lines);
  if (!root) throw new Error('expected lines that are set in below the word mindmap');
  const half = Math.ceil(root.children.length / 2);
  const sides = [root.children.slice(0, half), root.children.slice(half)];
  const height = Math.max(boxOf(root).height, ...sides.map(heightsOf)) + 20;
  const parts: Part[] = [];
  sides.forEach((children, i) => {
    let y = (height - heightsOf(children)) / 2;
    for (const [k, child] of children.entries()) {
      const from = { x: (boxOf(root).width / 2) * (i === 0 ? 1 : -1), y: height / 2 };
      place(
        child,
        from,
        y,
        i === 0 ? 1 : -1,
        branches[(i * half + k) % branches.length]!,
        parts,
        `${root.order}`,
      );
      y += heightOf(child) + gapDown;
    }
  });
  parts.push(drawn(root, 0, height / 2, 'ink', 'room'));
  const xs = parts.flatMap(({ shapes }) =>
    shapes.flatMap((s) => (s.is === 'rect' ? [s.x, s.x + s.width] : [])),
  );
  const left = Math.min(...xs) - 10;
  return {
    width: near(Math.max(...xs) + 10 - left),
    height: near(height),
    title,
    parts: parts.map((part) => moved(part, -left)),
    lost: [],
  };
}

function readTree(lines: Prepared['lines']): Node | null {
  const open: Node[] = [];
  let root: Node | null = null;
  let order = 0;
  for (const { text } of lines.slice(1)) {
    const bare = text.trim();
    if (bare === '' || bare.startsWith('::')) continue;
    const depth = text.length - text.trimStart().length;
    const node: Node = { text: wordsOf(bare), depth, order: order++, children: [] };
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const parent = open.at(-1) ?? root;
    if (parent) parent.children.push(node);
    else root = node;
    open.push(node);
  }
  return root;
}

/** What stands within the signs of a shape, else the whole line. */
const wordsOf = (line: string): string => {
  const [, within] =
    /^[\w-]*\s*(?:\(\(|\{\{|\)\)|[([)])"?`?(.*?)`?"?(?:\)\)|\}\}|\(\(|[)\](])$/.exec(line) ?? [];
  return (within ?? line).replace(/<br\s*\/?>/gi, ' ').replace(/\*\*|__/g, '');
};

const linesOf = ({ text }: Node): readonly string[] => wrapped(text, 15);
function boxOf(node: Node): { readonly width: number; readonly height: number } {
  const lines = linesOf(node);
  return { width: Math.max(...lines.map(widthOf)) * size + 36, height: lines.length * row + 20 };
}

const heightsOf = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + heightOf(node), 0) + gapDown * Math.max(0, nodes.length - 1);
const heightOf = (node: Node): number => Math.max(boxOf(node).height, heightsOf(node.children));

function place(
  node: Node,
  from: { readonly x: number; readonly y: number },
  top: number,
  side: Side,
  tone: Tone,
  parts: Part[],
  parent: string,
): void {
  const { width } = boxOf(node);
  const near1 = from.x + side * gapAcross;
  const middle = top + heightOf(node) / 2;
  const bend = from.x + (side * gapAcross) / 2;
  const d = `M${near(from.x)} ${near(from.y)}C${near(bend)} ${near(from.y)} ${near(bend)} ${near(middle)} ${near(near1)} ${near(middle)}`;
  parts.push({
    words: '',
    between: [parent, `${node.order}`],
    shapes: [{ is: 'path', d, line: tone, wide: 3 }],
  });
  let y = middle - heightsOf(node.children) / 2;
  for (const child of node.children) {
    place(child, { x: near1 + side * width, y: middle }, y, side, tone, parts, `${node.order}`);
    y += heightOf(child) + gapDown;
  }
  parts.push(drawn(node, near1 + (side * width) / 2, middle, tone, 'sheet'));
}

function drawn(node: Node, x: number, y: number, line: Tone, fill: Tone): Part {
  const { width, height } = boxOf(node);
  const lines = linesOf(node);
  const box: Shape = {
    is: 'rect',
    x: near(x - width / 2),
    y: near(y - height / 2),
    width: near(width),
    height: near(height),
    fill,
    line,
    wide: 2.5,
  };
  const texts = lines.map(
    (text, i): Shape => ({
      ...{
        is: 'text',
        x: near(x),
        y: near(y + size * 0.35 + row * (i - (lines.length - 1) / 2)),
        text,
        size,
      },
      fill: fill === 'room' ? 'on-room' : 'ink',
      anchor: 'middle',
      ...(node.depth === 0 && { bold: true as const }),
    }),
  );
  return { name: `${node.order}`, words: node.text, shapes: [box, ...texts] };
}

function moved(part: Part, by: number): Part {
  const shapes = part.shapes.map((shape): Shape => {
    if (shape.is !== 'path') return { ...shape, x: near(shape.x + by) };
    let place = 0;
    const d = shape.d.replace(/-?[\d.]+/g, (figure) =>
      place++ % 2 === 0 ? `${near(Number(figure) + by)}` : figure,
    );
    return { ...shape, d };
  });
  return { ...part, shapes };
}
