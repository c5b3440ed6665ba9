// Which lines stand out: "2,4-5", and "1|2-3|all" from build to build.

/** Lines as they are written, from 1; `all`: none stands out from the others; `none`: all step back; `hide`: nothing is there yet. */
export type Lines = readonly (readonly [first: number, last: number])[] | 'all' | 'none' | 'hide';

const range = /^(\d+)(?:\s*-\s*(\d+))?$/;

/** Groups of lines, one per build; null if that is no list of lines. */
export function readGroups(text: string): readonly Lines[] | null {
  if (!/[\d*]|all|none|hide/.test(text)) return null;
  const groups = text.split('|').map((group) => readLines(group.trim()));
  return groups.every((group) => group !== null) ? groups : null;
}

function readLines(group: string): Lines | null {
  if (group === '' || group === '*' || group === 'all') return 'all';
  if (group === 'none' || group === 'hide') return group;
  const ranges = group.split(/\s*,\s*/).flatMap((each): (readonly [number, number])[] => {
    const [, first, last = first] = range.exec(each) ?? [];
    return first === undefined ? [] : [[Number(first), Number(last)]];
  });
  return ranges.length === group.split(',').length ? ranges : null;
}

/** Places from 0 of the lines that stand out; null if all are alike. */
export function placesOf(lines: Lines, count: number): readonly number[] | null {
  if (lines === 'all') return null;
  if (typeof lines === 'string') return [];
  const within = (place: number) => lines.some(([first, last]) => first <= place + 1 && place < last);
  return Array.from({ length: count }, (_, place) => place).filter(within);
}

/** The first line that is written, but not there; null if all are. */
export function beyond(groups: readonly Lines[], count: number): number | null {
  const firsts = groups.flatMap((lines) => (typeof lines === 'string' ? [] : lines.map(([first]) => first)));
  return firsts.find((first) => first > count || first < 1) ?? null;
}
