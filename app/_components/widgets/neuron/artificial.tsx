// The neuron turns into the artificial one: dendrites straighten into inputs and weights, the cell body becomes a sum,
// the axon an output. Then pulses run through it, with other inputs each time. Composes the whole canvas.

import type { ReactNode } from 'react';
import { exampleWeights } from '@/lib/deck/example-perceptron';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { GraphPaper } from '../parts/draw/graph-paper';
import { motion, useReducedMotion } from '../parts/draw/motion';
import { plain } from '../parts/draw/number-text';
import { useClock, useFlow } from '../parts/draw/use-flow';
import { Biography, PartNames } from './artificial-names';
import { ArtificialNeuron } from './artificial-neuron';
import { neuronPaper } from './biological';
import { firing } from './firing';
import { NeuronShape } from './neuron-shape';
import { stageNeuron } from './stage-neuron';

/** Milliseconds a round of pulses; each has other inputs. */
const round = 5200;
const rounds = [
  [1, 0, 1],
  [1, 1, 0],
  [0, 0, 1],
  [0, 1, 0],
] as const;

export function Artificial({ words, surface, ...built }: WidgetProps) {
  const heading = useFit<HTMLDivElement>('neuron', { least: 0.4, most: 1 });
  const still = useReducedMotion();
  const said = useWords('widgets').neuron;
  const turned = isBuilt(built);
  const flow = useFlow(`turned ${turned}`, {
    millis: 2 * motion.flow.millis,
    ease: motion.flow.ease,
    on: turned,
  });
  const share = turned ? flow : 0;
  const passed = useClock(turned && share === 1 && surface === 'stage');
  const inputs = rounds[Math.floor(passed / round) % rounds.length]!;
  const now = firing(inputs, exampleWeights, still || surface === 'console' ? 1 : (passed % round) / round);
  return (
    <>
      <div ref={heading} className="neuron-heading">
        {words}
      </div>
      <Figure
        says={
          turned ? said.describeArtificial(onNames(inputs), plain(now.sum), now.fires) : said.describeTurning
        }
        width={1920}
        height={1080}
        className="canvas-figure"
      >
        <GraphPaper {...neuronPaper} u={36} />
        {share > 0 && <Biography share={share} />}
        <Turning share={share}>
          <ArtificialNeuron inputs={inputs} weights={exampleWeights} now={now} />
          <PartNames />
        </Turning>
      </Figure>
    </>
  );
}

/** The biological neuron, then what it has turned into. */
function Turning({ share, children }: { readonly share: number; readonly children: ReactNode }) {
  return (
    <>
      {share < 1 && (
        <g opacity={1 - Math.max(0, (share - 0.8) / 0.2)}>
          <NeuronShape anatomy={stageNeuron} ink={() => 1} turned={share} pen={3} />
        </g>
      )}
      {share > 0.8 && <g opacity={(share - 0.8) / 0.2}>{children}</g>}
    </>
  );
}

/** x1, x2 … of the inputs that are on. */
const onNames = (inputs: readonly number[]): readonly string[] =>
  inputs.flatMap((input, i) => (input > 0 ? [`x${i + 1}`] : []));
