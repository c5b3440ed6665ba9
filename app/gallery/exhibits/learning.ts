// The session's network, its cost and its learning.

import { type Exhibit, roomView } from '../exhibit';
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
  live: { view: roomView({ training: { ...roomView().training, sizes, running: network === 'trained' } }) },
  phone: { mine: mine as never },
});

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
  withNetwork('cost table: desired', table('')),
  withNetwork('cost table: actual', table(actual)),
  withNetwork('cost table: difference, then a real one', table(`${actual} difference live builds=1`)),
  withNetwork(
    'cost formula',
    '::slide{layout=wide}\n\n# Cost function\n\n## Training a network\n\n:::cost-formula{builds=1}\n- Desired\n- Actual\n- |Difference|\n- Number of training inputs\n- weights\n- biases\n:::\n',
  ),
  withNetwork('gauge: random', '# Cost function\n\n$C(w,b)≈0$ -\n\nOtherwise -\n\n::gauge\n'),
  withNetwork('gauge: trained', '# Cost function\n\n$C(w,b)≈0$ -\n\nOtherwise -\n\n::gauge\n', 'trained'),
  withNetwork('my digits: confidence', `${tuning}::my-digits{show=confidence on=phone}\n`, 'trained'),
  withNetwork('my digits: all', `${tuning}::my-digits{show=all on=phone}\n`, 'trained'),
  withNetwork('gradient: of one digit', `${tuning}::gradient\n`),
  withNetwork('gradient: of a mini-batch', `${tuning}::gradient\n`, 'trained'),
  withNetwork('learning rate', `${tuning}::learning-rate\n`, 'trained'),
  withNetwork('nudges: of one digit', `${tuning}::nudges{count=20}\n`),
  withNetwork('nudges: of a mini-batch', `${tuning}::nudges{count=20}\n`, 'trained'),
  withNetwork('backprop: random', '::slide{layout=full}\n\n::backprop{builds=3}\n'),
  withNetwork('backprop: trained', '::slide{layout=full}\n\n::backprop{builds=3}\n', 'trained'),
  withNetwork('loop', '# Summary: How it learns\n\n::loop\n', 'trained'),
];
