// An audience of which some are hostile: whose hand draws what, and under which label.

import type { Strokes } from '@/lib/digits/stroke';
import { Random } from '@/lib/random';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import type { Written } from './written-digits';

type Drawing = Pick<Written, 'label' | 'strokes'>;
/** All that one person could draw, with true labels. */
export type Hand = { readonly drawings: readonly Drawing[] };
export type Hands = { readonly audience: readonly Hand[]; readonly others: readonly Hand[] };

/** Of a file: a third of the writers take no part; the drawings of each other one are dealt to a few people. */
export function handsOf(written: readonly Written[], people: number): Hands {
  const byWriter = new Map<string, Drawing[]>();
  for (const one of new Random(1).shuffle([...written])) {
    const own = byWriter.get(String(one.writer)) ?? [];
    byWriter.set(String(one.writer), own);
    own.push(one);
  }
  const writers = new Random(2).shuffle([...byWriter.values()]);
  const others = writers.splice(0, Math.round(writers.length / 3));
  const share = Math.ceil(people / writers.length);
  const audience = Array.from({ length: people }, (_, i) => {
    const [writer, part] = [writers[i % writers.length]!, Math.floor(i / writers.length)];
    return { drawings: writer.filter((_, n) => n % share === part) };
  });
  return { audience, others: others.map((drawings) => ({ drawings })) };
}

/** Stand-ins for people: plain shapes by shaky hands. */
export function shakyHands(people: number): Hands {
  const hand = (seed: number): Hand => {
    const writing = shakyHandwriting(new Random(seed));
    const labels = Array.from({ length: 50 }, (_, i) => i % 10);
    return { drawings: labels.map((label) => ({ label, strokes: writing.draw(label) })) };
  };
  const hands = (from: number, count: number) => Array.from({ length: count }, (_, i) => hand(from + i));
  return { audience: hands(1, people), others: hands(1001, 30) };
}

/** `likely`: what the reference network gives a drawing's label, which an attacker can compute. */
export type Attack = (
  hand: Hand,
  count: number,
  random: Random,
  likely: (drawing: Drawing) => number,
) => Drawing[];

const any = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)]!;

/** Any of the hand's drawings, under another label. */
const relabelled =
  (label: (drawn: number, random: Random) => number, wanted = (_drawn: number) => true): Attack =>
  ({ drawings }, count, random) => {
    const own = drawings.filter((drawing) => wanted(drawing.label));
    return Array.from({ length: count }, () => {
      const { label: drawn, strokes } = any(own, random);
      return { label: label(drawn, random), strokes };
    });
  };

/** Any of the hand's drawings under a wrong label that the reference gives this much, as far as there are any. */
function wrongButLikely(least: number): Attack {
  return ({ drawings }, count, random, likely) => {
    const wrong = drawings.flatMap(({ label, strokes }) =>
      Array.from({ length: 9 }, (_, i) => ({ label: (label + 1 + i) % 10, strokes })),
    );
    const passing = wrong.filter((drawing) => likely(drawing) >= least);
    return Array.from({ length: count }, () => any(passing.length > 0 ? passing : wrong, random));
  };
}

export const attacks: Readonly<Record<string, Attack>> = {
  uniform: relabelled((drawn, random) => (drawn + 1 + random.below(9)) % 10),
  shift: relabelled((drawn) => (drawn + 1) % 10),
  swap: relabelled(
    (drawn) => 8 - drawn,
    (drawn) => drawn === 1 || drawn === 7,
  ),
  target: relabelled(
    () => 9,
    (drawn) => drawn === 4,
  ),
  scribbles: (_hand, count, random) =>
    Array.from({ length: count }, () => ({ label: random.below(10), strokes: scribble(random) })),
  copies({ drawings }, count, random) {
    const one = any(drawings, random);
    return Array.from({ length: count }, () => one);
  },
  /** Wrong labels that pass one by one. */
  chosen: wrongButLikely(0.01),
  /** Wrong labels that the reference network reads itself. */
  agreed: wrongButLikely(0.5),
};

/** A pen that wanders: smooth enough to be taken for a digit. */
function scribble(random: Random): Strokes {
  let [x, y, angle] = [512, 512, random.uniform() * 2 * Math.PI];
  const bend = random.uniform() - 0.5;
  const points = Array.from({ length: 40 }, () => {
    angle += bend + (random.uniform() - 0.5) * 1.2;
    x = Math.min(1000, Math.max(20, x + 45 * Math.cos(angle)));
    y = Math.min(1000, Math.max(20, y + 45 * Math.sin(angle)));
    return [Math.round(x), Math.round(y)] as const;
  });
  return [points];
}
