// From a curve that is searched blindly to a landscape with a crowd on it.

import { type Ball, heightAt, longestStep, slopeAt, startOf, stepFrom } from '@/lib/descent/ball';
import { landscape, type Place } from '@/lib/descent/landscape';
import { packBalls } from '@/lib/protocol/crowd';
import type { Pulse } from '@/lib/protocol/message';
import { Random } from '@/lib/random';
import type { StageRound } from '@/lib/session/view-types';
import { askedIn } from '../asked-in';
import { type Exhibit, roomView } from '../exhibit';

type Some = Pick<StageRound, 'phase' | 'public' | 'answered' | 'tally'>;
const round = (some: Some): StageRound => ({
  id: `${some.public.id}.1`,
  activity: some.public.id,
  openedAt: 0,
  of: 47,
  deadline: null,
  revealed: null,
  ...some,
});

const guesses = (() => {
  const random = new Random(26);
  return Array.from({ length: 47 }, () => [Math.round(random.gaussian() * 600) / 1000]);
})();

const ballSlide = `# How to minimise a function?

$$
C(w) = w^2
$$

::descent{curve=square show=ball start=3 cover builds=1 activity=blind}

::guess[Find the w that makes C smallest. You see only the cost.]{id=blind seconds=45}
`;
const blind = askedIn(ballSlide, 'blind');

const runSlide = `::slide{name="Gradient descent"}

::descent{curve=square show=run start=3 activity=size builds=4}

:::steps
- Start at a random value for the input
- Work out the gradient at this point (the derivative)
- Determine how we should change the input to ‘descend’ down the slope depending on current gradient
- Repeat until you reach a local minimum
:::

:::vote[How large should the steps be?]{id=size seconds=25}
- 0.01
- 0.1
- 0.6
- 1.05
:::
`;

const sizes = askedIn(runSlide, 'size');
const votes = (counts: readonly number[]) =>
  round({ phase: 'closed', public: sizes, answered: 47, tally: { kind: 'counts', counts, answered: 47 } });

const crowdSlide = `::slide{layout=full name="Crowd descent"}

::crowd-descent{activity=down}

::descend[Find the lowest point. You see your height and the slope under you.]{id=down seed=2016 steps-each=20 seconds=90}
`;

const seed = 2016;

/** So many people, each somewhere on their way down. */
function crowd(people: number): NonNullable<Pulse['crowd']> {
  const map = landscape(seed);
  const random = new Random(people);
  const balls = Array.from({ length: people }, (_, index): Ball => {
    const path: Place[] = [startOf(seed, index)];
    for (let step = random.below(19) + 1; step > 0; step--) {
      const place = path.at(-1)!;
      const [gx, gy] = slopeAt(map, place);
      const share = Math.min(0.014, longestStep / Math.hypot(gx, gy)) * (0.5 + random.uniform() / 2);
      path.push(stepFrom(place, -share * gx, -share * gy));
    }
    return { index, moved: true, trail: path.slice(-4).reverse() };
  });
  const lowest = balls.reduce((a, b) => (heightAt(map, b.trail[0]!) < heightAt(map, a.trail[0]!) ? b : a));
  return {
    balls: packBalls(balls),
    lowest: { index: lowest.index, height: heightAt(map, lowest.trail[0]!), name: 'Otto' },
  };
}

const pulse = (people: number): Pulse => ({
  ...{ now: 0, here: people, joined: people, answered: people, drawn: 0, network: null },
  crowd: crowd(people),
});

const down = askedIn(crowdSlide, 'down');
const onTheWay = (people: number, phase: StageRound['phase'] = 'open') => ({
  view: roomView({ round: round({ phase, public: down, answered: people, tally: null }) }),
  pulse: pulse(people),
});

export const descentExhibits: readonly Exhibit[] = [
  { title: 'descent: ball', source: ballSlide },
  {
    title: 'descent: ball, searching',
    source: ballSlide,
    live: { view: roomView({ round: round({ phase: 'open', public: blind, answered: 31, tally: null }) }) },
  },
  {
    title: 'descent: ball, guesses',
    source: ballSlide,
    live: {
      view: roomView({
        round: round({
          phase: 'closed',
          public: blind,
          answered: 47,
          tally: { kind: 'places', places: guesses, answered: 47 },
        }),
      }),
    },
  },
  {
    title: 'descent: tangent',
    source: `::slide{name="The lowest point of w²"}

::descent{curve=square show=tangent start=3 builds=3}

$$
C(w) = w ^ 2
$$

:::steps
$$ {say="dC/dw(w) = 2w"}
\\frac{dC}{dw}(w) = 2w
$$

$$
0 = 2w
$$

$$
w = 0
$$
:::
`,
  },
  { title: 'descent: run', source: runSlide },
  {
    title: 'descent: run, 0.01 wins',
    source: runSlide,
    live: { view: roomView({ round: votes([30, 9, 6, 2]) }) },
  },
  {
    title: 'descent: run, 0.6 wins',
    source: runSlide,
    live: { view: roomView({ round: votes([3, 12, 26, 6]) }) },
  },
  {
    title: 'descent: run, 1.05 wins',
    source: runSlide,
    live: { view: roomView({ round: votes([1, 2, 3, 41]) }) },
  },
  {
    title: 'descent: restarts',
    source: `::slide{name="Local minimum"}

::descent{curve=two-valleys show=restarts start=3 rate=0.2 builds=3}

- Start at a random value for the input
- Work out the gradient at this point (the derivative)
- Determine how we should change the input to ‘descend’ down the slope depending on current gradient
- Repeat until you reach a local minimum
`,
  },
  {
    title: 'surface',
    source: `# How to minimise a function?

:::surface{builds=3}
$C(w_1,w_2)$

$w_1$ $w_2$
:::

:::steps
- Two variables = 3D graph
- 3+ variables = ??? puny human brain. But that’s fine, we can use the derivative.
- Use partial differentiation to understand derivative of a function with multiple inputs
:::
`,
  },
  { title: 'crowd descent: nobody yet', source: crowdSlide, live: { view: roomView() } },
  { title: 'crowd descent: 47', source: crowdSlide, live: onTheWay(47) },
  { title: 'crowd descent: 500', source: crowdSlide, live: onTheWay(500) },
  { title: 'crowd descent: revealed', source: crowdSlide, live: onTheWay(247, 'revealed') },
];
