// Dollars that are prices: "$5 and $10" is no formula. As pandoc decides it, a formula's first dollar stands before a sign and
// its last one behind a sign and not before a digit.

import { hold } from './held';

type Placed = { readonly position?: { start: { offset?: number }; end: { offset?: number } } };
type Node = Placed & { readonly type: string; readonly children?: readonly Node[] };

/** Offsets of the dollars that open no formula, where the parser took one of them for an opening. */
export function pricesIn(nodes: readonly unknown[], source: string): number[] {
  return (nodes as readonly Node[]).flatMap((node) => {
    const { children } = node;
    if (!children) return [];
    const formulas = children.filter(({ type }) => type === 'inlineMath');
    return formulas.some((each) => !isFormula(each, source))
      ? pricesOf(node, source)
      : pricesIn(children, source);
  });
}

const startOf = (node: Node) => node.position?.start.offset ?? 0;
const endOf = (node: Node) => node.position?.end.offset ?? 0;

function isFormula(node: Node, source: string): boolean {
  const [start, end] = [startOf(node), endOf(node)];
  return source[start + 1] === '$' || encloses(source, start, end - 1);
}

const encloses = (source: string, open: number, close: number): boolean =>
  /\S/.test(source[open + 1] ?? ' ') &&
  /\S/.test(source[close - 1] ?? ' ') &&
  !/\d/.test(source[close + 1] ?? '');

/** From left to right: a dollar whose next one cannot close it is a price. */
function pricesOf(node: Node, source: string): number[] {
  const code = codeIn(node);
  const inCode = (place: number) => code.some(([start, end]) => place >= start && place < end);
  const text = source.slice(startOf(node), endOf(node));
  const dollars = [...text.matchAll(/(?<![\\$])\$(?!\$)/g)]
    .map(({ index }) => index + startOf(node))
    .filter((place) => !inCode(place));
  const prices: number[] = [];
  for (let i = 0; i < dollars.length; i++) {
    const [open = 0, close] = dollars.slice(i, i + 2);
    if (close !== undefined && encloses(source, open, close)) i++;
    else prices.push(open);
  }
  return prices;
}

const codeIn = (node: Node): (readonly [start: number, end: number])[] =>
  node.type === 'inlineCode' ? [[startOf(node), endOf(node)]] : (node.children ?? []).flatMap(codeIn);

/** Of the same length, with each of these dollars out of the parser's way. */
export function withHeld(source: string, places: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const place of places) {
    pieces.push(source.slice(from, place), hold('$'));
    from = place + 1;
  }
  return [...pieces, source.slice(from)].join('');
}
