// From one neuron to a small network.

import { askedIn } from '../asked-in';
import { type Exhibit, roomView } from '../exhibit';

const park = `::slide{layout=wide}

# The Perceptron - do I go to the park?

:::perceptron{form=park weights="3 1 -20" inputs="1 0 1" threshold=3 activity=park builds=3}
- Is it raining?
- Is the temp above 15 C?
- Am I in lockdown due to COVID-19?

3 1 -20

Threshold = 3

Bias: -3

\`\`\`
Activation
= ((1 * 3) + (0 * 1) + (1 * -20)) - 3 > 0?
= (-17) - 3 > 0
= -20 > 0
\`\`\`

Output = 0
:::

:::toggles[Your own day: what is true for you?]{id=park}
- Is it raining?
- Is the temp above 15 C?
- Am I in lockdown due to COVID-19?
:::
`;

const parkRound = (counts: readonly number[]) => ({
  id: 'r1',
  activity: 'park',
  phase: 'open' as const,
  openedAt: 0,
  deadline: null,
  public: askedIn(park, 'park'),
  answered: counts.reduce((sum, count) => sum + count, 0),
  of: 47,
  tally: { kind: 'counts' as const, counts, answered: counts.reduce((sum, count) => sum + count, 0) },
  revealed: null,
});

export const neuronExhibits: readonly Exhibit[] = [
  {
    title: 'links',
    source: `# If you want to know more

- [neuralnetworksanddeeplearning.com](http://neuralnetworksanddeeplearning.com)
- [3blue1brown](https://www.3blue1brown.com)
`,
  },
  { title: 'neuron: biological', source: '# Neurons\n\n::neuron{form=biological builds=4}\n' },
  { title: 'neuron: artificial', source: '# Neurons\n\n::neuron{form=artificial builds=1}\n' },
  {
    title: 'perceptron: sum',
    source: `# The Perceptron

:::perceptron{form=sum weights="0.6 -0.4 0.8" inputs="1 1 0"}
## Activation function

$w_1$ $w_2$ $w_3$

$(x_1 * w_1) + (x_2 * w_2) + (x_3 * w_3)$
:::
`,
  },
  {
    title: 'perceptron: threshold',
    source: `# The Perceptron

:::perceptron{form=threshold weights="0.6 -0.4 0.8" inputs="1 1 0" threshold=0.5 builds=1}
$w_1$ $w_2$ $w_3$

$(x_1 * w_1) + (x_2 * w_2) + (x_3 * w_3) \\geq \\text{threshold}\${say="(x1 * w1) + (x2 * w2) + (x3 * w3) >= threshold"}
:::

::step

Move the threshold to the other sign of the sum

Bias = threshold * -1

$((x_1 * w_1) + (x_2 * w_2) + (x_3 * w_3)) + \\text{bias} \\geq 0\${say="((x1 * w1) + (x2 * w2) + (x3 * w3)) + bias >= 0"}
`,
  },
  {
    title: 'perceptron: park',
    source: park,
    live: { view: roomView({ round: parkRound([12, 61, 34, 88, 3, 2, 0, 47]) }) },
  },
  {
    title: 'perceptron: park, nobody yet',
    source: park,
    live: { view: roomView({ round: parkRound([0, 0, 0, 0, 0, 0, 0, 0]) }) },
  },
  { title: 'step function', source: '# Activation function\n\n::step-function{builds=1}\n' },
  {
    title: 'sigmoid',
    source: '# Activation function - Sigmoid\n\n:::sigmoid\nSum of weights times inputs, plus bias\n:::\n',
  },
  {
    title: 'network: growing',
    source: '# Neural networks - Structure\n\n::network{layers="4 5 3" builds=2}\n',
  },
  {
    title: 'weight count',
    source: '# Handwritten numbers - Structure\n\n::weight-count{builds=1}\n',
    live: { view: roomView() },
  },
];
