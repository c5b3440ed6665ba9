// The session's network, its cost and its learning.

import type { CurvePoint } from '@/lib/protocol/message';
import type { RoomView } from '../../_components/slides/live-props';
import { type Exhibit, roomView } from '../exhibit';
import { stillCurve, stillDrawings, stillMarks, stillReadings } from '../still-curve';
import { galleryDigits } from '../still-network';

const structure = '# Handwritten numbers - Structure\n\n';
const tuning = '# Gradient Descent + Tuning Inputs\n\n';
const mine = { digits: galleryDigits(7, 2, 6, 9) };

const table = (attributes: string) => `# Cost function - outputs

:::cost-table{digit=6 desired="0 0 0 0 0 0 1 0 0 0 0"${attributes}}
## Training a network to recognise a 6
:::
`;
const actual = ' actual="0.3 0 0.5 0.2 0 0.1 0.3 0 0 0.9 0.8"';

const withNetwork = (
  title: string,
  source: string,
  network: Exhibit['network'] = 'random',
  sizes = [784, 30, 10],
): Exhibit => ({
  title,
  source,
  network,
  live: {
    view: roomView({
      training: {
        ...roomView().training,
        sizes,
        cost: network === 'relu' ? 'cross-entropy' : null,
        running: network !== 'random',
      },
    }),
  },
  phone: { mine: mine as never },
});

const costFormula =
  '::slide{layout=wide}\n\n# Cost function\n\n## Training a network\n\n:::cost-formula{builds=1}\n- Desired\n- Actual\n- |Difference|\n- Number of training inputs\n- weights\n- biases\n:::\n';

type Course = Partial<Pick<RoomView, 'divergedAt'>> & {
  readonly curve?: readonly CurvePoint[];
  readonly marks?: typeof stillMarks;
  readonly readings?: typeof stillReadings;
  readonly running?: boolean;
};

function onCourse(title: string, source: string, course: Course): Exhibit {
  const { curve = stillCurve(), marks = [], readings = [], running = true, divergedAt = null } = course;
  const learningRate = curve.at(-1)?.learningRate ?? 0.5;
  const training = { ...roomView().training, marks, readings, running, learningRate };
  return {
    title,
    source,
    live: { curve, drawings: stillDrawings, view: roomView({ training, divergedAt }) },
  };
}

const charts = (title: string, show: string, course: Course = {}) =>
  onCourse(title, `# Summary: How it learns\n\n::charts{show=${show}}\n`, course);

/** Twenty times as fast after a third of it. */
const hurried = () =>
  stillCurve().map((point, i) => (i < 24 ? point : { ...point, step: 24 + (i - 24) * 20, at: point.at }));

/** Other rates written over it. */
const restless = () =>
  stillCurve().map((point, i) => ({ ...point, learningRate: [0.05, 0.5, 1.2, 5][Math.floor(i / 19)] ?? 5 }));

const rate = (title: string, course: Course = {}) =>
  onCourse(title, `${tuning}::charts{show=cost}\n::learning-rate\n`, course);

export const learningExhibits: readonly Exhibit[] = [
  withNetwork('pixels: image', `${structure}::pixels{show=image}\n`),
  withNetwork('pixels: column', `${structure}::pixels{show=column builds=1}\n`),
  withNetwork('network: outer', `${structure}::network{show=outer}\n`),
  withNetwork('network: all', `${structure}::network{show=all}\n`),
  withNetwork('forward pass: random', `${structure}::forward-pass{builds=3}\n`),
  withNetwork('forward pass: trained', `${structure}::forward-pass{builds=3}\n`, 'trained'),
  withNetwork(
    'initialise',
    '# how does it work?\n\n::initialise{builds=1}\n::my-digits{show=outputs on=phone}\n\n:::steps\n- Start with random numbers for all weights and biases.\n:::\n',
  ),
  ...[
    [784, 100, 10],
    [784, 16, 16, 10],
  ].flatMap((sizes) => [
    withNetwork(`network: all ${sizes.join('-')}`, `${structure}::network{show=all}\n`, 'random', sizes),
    withNetwork(
      `weight count: ${sizes.join('-')}`,
      `${structure}::weight-count{builds=1}\n`,
      'random',
      sizes,
    ),
    withNetwork(
      `forward pass: ${sizes.join('-')}`,
      `${structure}::forward-pass{builds=3}\n`,
      'random',
      sizes,
    ),
    withNetwork(
      `initialise: ${sizes.join('-')}`,
      '# how does it work?\n\n::initialise{builds=1}\n',
      'random',
      sizes,
    ),
  ]),
  withNetwork('cost table: desired', table('')),
  withNetwork('cost table: actual', table(actual)),
  withNetwork('cost table: difference, then a real one', table(`${actual} difference live builds=1`)),
  withNetwork('cost formula', costFormula),
  withNetwork('cost formula: cross-entropy', costFormula, 'relu'),
  withNetwork('cost table: cross-entropy', table(`${actual} difference live builds=1`), 'relu'),
  withNetwork('gauge: cross-entropy', '# Cost function\n\n$C(w,b)≈0$ -\n\nOtherwise -\n\n::gauge\n', 'relu'),
  withNetwork('forward pass: ReLU', `${structure}::forward-pass{builds=3}\n`, 'relu'),
  withNetwork('gauge: random', '# Cost function\n\n$C(w,b)≈0$ -\n\nOtherwise -\n\n::gauge\n'),
  withNetwork('gauge: trained', '# Cost function\n\n$C(w,b)≈0$ -\n\nOtherwise -\n\n::gauge\n', 'trained'),
  withNetwork('my digits: confidence', `${tuning}::my-digits{show=confidence on=phone}\n`, 'trained'),
  withNetwork('my digits: all', `${tuning}::my-digits{show=all on=phone}\n`, 'trained'),
  {
    ...withNetwork('my digits: none', `${tuning}::my-digits{show=all on=phone}\n`, 'trained'),
    phone: { mine: { digits: [] } as never },
  },
  withNetwork('gradient: of one digit', `${tuning}::gradient\n`),
  withNetwork('gradient: of a mini-batch', `${tuning}::gradient\n`, 'trained'),
  withNetwork('gradient: 784-100-10', `${tuning}::gradient\n`, 'trained', [784, 100, 10]),
  withNetwork('gradient: 784-16-16-10', `${tuning}::gradient\n`, 'trained', [784, 16, 16, 10]),
  charts('charts: no training yet', 'both', { curve: stillCurve().slice(0, 1) }),
  charts('charts: drawn, but no training yet', 'both', {
    curve: stillCurve().slice(0, 1),
    marks: stillMarks.slice(0, 1),
    readings: stillReadings.slice(0, 1),
  }),
  charts('charts: cost', 'cost'),
  charts('charts: accuracy', 'accuracy'),
  charts('charts: both, digits join', 'both', { marks: stillMarks, readings: stillReadings }),
  charts('charts: read before training alone', 'both', { readings: stillReadings.slice(0, 1) }),
  charts('charts: faster from a moment on', 'both', { curve: hurried(), marks: stillMarks }),
  charts('charts: paused', 'both', { running: false }),
  rate('learning rate: one', { curve: stillCurve().slice(0, 20) }),
  rate('learning rate: two'),
  rate('learning rate: four', { curve: restless() }),
  rate('learning rate: it ran away', { divergedAt: 1 }),
  withNetwork('nudges: of one digit', `${tuning}::nudges{count=20}\n`),
  withNetwork('nudges: of a mini-batch', `${tuning}::nudges{count=20}\n`, 'trained'),
  withNetwork('nudges: 784-16-16-10', `${tuning}::nudges{count=20}\n`, 'trained', [784, 16, 16, 10]),
  withNetwork('backprop: random', '::slide{layout=full}\n\n::backprop{builds=3}\n'),
  withNetwork('backprop: trained', '::slide{layout=full}\n\n::backprop{builds=3}\n', 'trained'),
  withNetwork(
    'backprop: 784-100-10',
    '::slide{layout=full}\n\n::backprop{builds=3}\n',
    'trained',
    [784, 100, 10],
  ),
  withNetwork(
    'backprop: 784-16-16-10',
    '::slide{layout=full}\n\n::backprop{builds=3}\n',
    'trained',
    [784, 16, 16, 10],
  ),
  withNetwork('loop', '# Summary: How it learns\n\n::loop\n', 'trained'),
  withNetwork('loop: at rest', '# Summary: How it learns\n\n::loop\n'),
];
