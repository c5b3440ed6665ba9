// What belongs together, into gaps, or is to be answered freely, as the activities that ask it.

import type { FlowNode } from '../../deck/markdown';
import { item, list, words } from '../markdown/nodes';

type Pairs = readonly (readonly [string, string])[];
type Made = { readonly name: 'match' | 'groups' | 'gaps'; readonly below: readonly FlowNode[] };

const longest = 120;
const fits = (text: string): boolean => text.length > 0 && text.length <= longest && !/->|→|\n/.test(text);
const unlike = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.toLowerCase())).size === texts.length;

/** Null where no activity asks this. */
export function matchOf(pairs: Pairs): Made | null {
  const told = pairs.map(([left, right]) => [left.trim(), right.trim()] as const);
  const [lefts, rights] = [told.map(([left]) => left), told.map(([, right]) => right)];
  if (told.length < 2 || ![...lefts, ...rights].every(fits) || !unlike(lefts)) return null;
  const groups = new Set(rights).size;
  const below = [list(told.map(([left, right]) => item([words(`${left} -> ${right}`)])))];
  if (unlike(rights)) return told.length <= 8 ? { name: 'match', below } : null;
  return told.length <= 12 && groups >= 2 && groups <= 5 ? { name: 'groups', below } : null;
}

/** A text whose gaps are `_____`, and what belongs in each. */
export function gapsOf(text: string, accepted: readonly (readonly string[])[]): Made | null {
  const gaps = text.split('_____').length - 1;
  const listed = accepted.map((each) => each.map((one) => one.trim()).filter((one) => one !== ''));
  if (gaps < 1 || gaps > 8 || gaps !== listed.length || text.length > 500) return null;
  if (
    !listed.every(
      (each) => each.length > 0 && each.every((one) => one.length <= longest && !one.includes(' | ')),
    )
  )
    return null;
  return { name: 'gaps', below: [words(text), list(listed.map((each) => item([words(each.join(' | '))])))] };
}
