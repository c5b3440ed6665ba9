// What leaves the server: rules V1 and V3 of docs/RULES.md, shown over every kind of activity.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageDeck, visibleBlocks } from '@/lib/deck/public';
import { type Activity, activityKinds } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import { read, readSlide, withFront } from './read';

/** Every word here that says CANARY, and each of these numbers, is a right answer or a secret. */
const secretNumbers = ['31337', '4711', '8642', '9753'];
const source = withFront(`
# Title

:::notes
CANARY notes
:::

:::choice[One?]{id=choice}
- [ ] x
- [x] y

CANARY one
:::

:::choices[Some?]{id=choices}
- [x] x
- [x] y
- [ ] z

CANARY some
:::

:::true-false[Is it?]{id=true-false right=false}
CANARY true
:::

:::number[How many?]{id=number right=31337 rule=tolerance tolerance=4711 min=0 max=100000}
CANARY number
:::

:::order[In order?]{id=order}
1. delta
2. alpha
3. charlie
4. bravo

CANARY order
:::

:::text[Who?]{id=text}
- CANARY person
:::

::words[Words?]{id=words}
::scale[How?]{id=scale low=bad high=good}

:::vote[Which?]{id=vote sets=learning-rate}
- 0.5
- 1.2
:::

::digit-pick[Which digit?]{id=digit-pick digits="8642 9753" labels="1 2"}
::guess[Where?]{id=guess}
::descend[Down?]{id=descend seed=27182}

:::toggles[Yours?]{id=toggles}
- Rain?
:::

::draw[Draw]{id=draw}
::rating[How good?]{id=rating}

:::preference[Which first?]{id=preference}
- left
- right
:::

:::budget[For what?]{id=budget}
- left
- right
:::

:::grid[Agreed?]{id=grid low=no high=yes}
- left
- right
:::

:::gaps[Fill in?]{id=gaps}
One ___ and ___ more.

- CANARY gap
- 31337

CANARY after gaps
:::

:::match[What with what?]{id=match}
- alpha -> one
- bravo -> two
- charlie -> three

CANARY match
:::

:::hotspot[Where?]{id=spot}
![A map](map.png)

- 71.3, 29.7, 8 CANARY place

CANARY spot
:::

:::groups[What is what?]{id=groups}
- delta -> here
- echo -> there
- foxtrot -> here

CANARY groups
:::

::free-text[What else?]{id=free-text}
`);

const deck = read(source);
const activities = deck.slides[0]!.activities;

/** The same activity with another right answer. */
function otherwise(activity: Activity): Activity {
  switch (activity.kind) {
    case 'choice':
      return { ...activity, right: 0 };
    case 'choices':
      return { ...activity, right: [2] };
    case 'true-false':
      return { ...activity, right: true };
    case 'number':
      return { ...activity, right: 1, tolerance: 1 };
    case 'order':
      return { ...activity, items: [...activity.items].reverse() };
    case 'text':
      return { ...activity, accepted: ['someone else', 'anyone'] };
    case 'digit-pick':
      return { ...activity, digits: [1, 2], labels: [5, 6] };
    case 'descend':
      return { ...activity, seed: 1 };
    case 'gaps':
      return { ...activity, accepted: [['other'], ['else']] };
    case 'match':
      return { ...activity, right: [...activity.right].reverse() };
    case 'hotspot':
      return { ...activity, areas: [{ x: 1, y: 2, reach: 3, name: 'Elsewhere' }] };
    case 'groups':
      return { ...activity, right: activity.right.map((group) => 1 - group) };
    default:
      return activity;
  }
}

describe('publicActivity', () => {
  it('is tested for every kind', () => {
    expect(new Set(activities.map((activity) => activity.kind))).toEqual(new Set(activityKinds));
  });

  // What is shown of an order does say one thing of the right one: see V13.
  const alike = activities.filter(({ kind }) => kind !== 'order');
  it.each(alike.map((activity) => [activity.kind, activity] as const))(
    'V1: %s is the same to the last byte, whatever the right answer is',
    (_, activity) => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          expect(publicActivity(otherwise({ ...activity, explanation: 'else' }), seed)).toEqual(
            publicActivity(activity, seed),
          );
        }),
        { seed: 1, numRuns: 50 },
      );
    },
  );

  it('V1: has no canary of any kind', () => {
    const text = JSON.stringify(activities.map((activity) => publicActivity(activity, 5)));
    for (const secret of ['CANARY', ...secretNumbers, '27182']) expect(text).not.toContain(secret);
  });

  it('gives the same order for the same chance', () => {
    expect(shownOrder(['a', 'b', 'c', 'd'], 9)).toEqual(shownOrder(['a', 'b', 'c', 'd'], 9));
  });
});

describe('V13: the items of an order', () => {
  it('stand in any order but the right one, all equally likely, whichever is right', () => {
    const orders = permutations(['alpha', 'bravo', 'charlie', 'delta']);
    expect(orders).toHaveLength(24);
    for (const right of orders) {
      const seen = new Map<string, number>();
      for (let chance = 0; chance < 2300; chance++) {
        const shown = shownOrder(right, chance).join();
        seen.set(shown, (seen.get(shown) ?? 0) + 1);
      }
      expect(seen.get(right.join())).toBeUndefined();
      expect(seen.size).toBe(23);
      // 100 times each on average; 5 standard deviations to either side.
      for (const count of seen.values()) expect(Math.abs(count - 100)).toBeLessThan(50);
    }
  });

  it.each([3, 5, 8])('are never right as they are shown, %i of them', (count) => {
    const right = Array.from({ length: count }, (_, place) => `item ${place}`);
    for (let chance = 0; chance < 5000; chance++) {
      const shown = shownOrder(right, chance);
      expect(shown).not.toEqual(right);
      expect([...shown].sort()).toEqual(right);
    }
  });

  it('say nothing by their order if there are two', () => {
    const shown = Array.from({ length: 1000 }, (_, chance) => shownOrder(['no', 'yes'], chance).join());
    const other = Array.from({ length: 1000 }, (_, chance) => shownOrder(['yes', 'no'], chance).join());
    expect(shown).toEqual(other);
    // 5 standard deviations.
    expect(Math.abs(shown.filter((one) => one === 'no,yes').length - 500)).toBeLessThan(80);
  });
});

function shownOrder(items: readonly string[], chance: number): readonly string[] {
  const order = activities.find((activity) => activity.kind === 'order')!;
  if (order.kind !== 'order') throw new Error('an order');
  const shown = publicActivity({ ...order, items }, chance);
  if (shown.kind !== 'order') throw new Error('an order');
  return shown.items;
}

const permutations = (items: readonly string[]): string[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) =>
        permutations(items.filter((one) => one !== item)).map((rest) => [item, ...rest]),
      );

describe('stageDeck', () => {
  it('V1: has no notes, no right answers and no words meant for phones', () => {
    const withPhone = read(`${source}\n:::phone\nCANARY phone\n:::\n`);
    const text = JSON.stringify(stageDeck(withPhone));
    for (const secret of ['CANARY', ...secretNumbers]) expect(text).not.toContain(secret);
  });

  it('L10: has the map that phones never get', () => {
    const seeds = stageDeck(deck).slides[0]!.activities.map((one) => [
      one.id,
      'seed' in one ? one.seed : undefined,
    ]);
    expect(seeds.filter(([, seed]) => seed !== undefined)).toEqual([['descend', 27182]]);
  });

  it('keeps all slides, with all their builds', () => {
    const path = 'decks/neural-networks.md';
    const talk = read(readFileSync(path, 'utf8'), path);
    const stage = stageDeck(talk);
    expect(stage.slides).toHaveLength(40);
    expect(stage.slides[19]?.steps).toBe(4);
    expect(JSON.stringify(stage.slides[19])).toContain('Try and reduce this error');
    expect(JSON.stringify(stage)).not.toContain('Watch for');
  });
});

describe('visibleBlocks', () => {
  const slide = readSlide(
    'now\n\n:::steps\n- one\n- two\n:::\n\n:::phone\ntap\n:::\n\n:::stage\nlook\n:::\n',
  );

  it('leaves out blocks and list items of later builds', () => {
    expect(JSON.stringify(visibleBlocks(slide, 0, 'stage'))).not.toMatch(/one|two|look/);
    expect(JSON.stringify(visibleBlocks(slide, 1, 'stage'))).toMatch(/one/);
    expect(JSON.stringify(visibleBlocks(slide, 1, 'stage'))).not.toMatch(/two/);
    expect(JSON.stringify(visibleBlocks(slide, 2, 'stage'))).toMatch(/one.*two.*look/);
  });

  it('leaves out what another surface draws', () => {
    expect(JSON.stringify(visibleBlocks(slide, 2, 'phone'))).toMatch(/tap/);
    expect(JSON.stringify(visibleBlocks(slide, 2, 'phone'))).not.toMatch(/look/);
    expect(JSON.stringify(visibleBlocks(slide, 2, 'stage'))).not.toMatch(/tap/);
  });
});
