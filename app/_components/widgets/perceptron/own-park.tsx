// "Do I go to the park?" with one's own three inputs: the neuron, the sum as its lines and as a walk, the output. The walk
// and the output wait for the stage's, unless somebody has set an input of their own.

import { useState } from 'react';
import { output, weightedInput } from '@/lib/nn/perceptron';
import { keyed } from '../../slides/keyed';
import { GraphPaper } from '../parts/draw/graph-paper';
import { HandFigure, handWidth } from '../parts/phone/hand-figure';
import { switched } from '../parts/wiring/own-perceptron';
import { activationLines, type GivenPerceptron } from '../parts/wiring/perceptron-params';
import { parkRows } from './park-rows';
import { ParkSwitches } from './park-switches';
import { walkScale } from './walk-layout';
import { WalkPaper } from './walk-paper';

type Props = {
  readonly given: GivenPerceptron;
  readonly questions: readonly string[];
  /** The stage's: 1 the walk, 2 the output. */
  readonly step: number;
};

const u = 12;
const columns = 28;

export function OwnPark({ given, questions, step }: Props) {
  const [inputs, setInputs] = useState(given.inputs);
  const own = { ...given, inputs };
  const ahead = inputs.join() !== given.inputs.join();
  const z = weightedInput(inputs, given.perceptron);
  const out = output(inputs, given.perceptron);
  const [first, ...lines] = activationLines(own);
  return (
    <>
      <ParkSwitches
        given={own}
        questions={questions}
        onSwitch={(input) => setInputs(switched(inputs, input))}
      />
      <pre className="num hand-lines">
        <b>{first}</b>
        {lines.map((line) => `\n${line}`)}
      </pre>
      <Walk own={own} z={z} walked={ahead || step >= 1} />
      <p className="hand-output" aria-live="polite">
        {ahead || step >= 2 ? (
          <>
            <span>{z > 0 ? 'right of 0, so' : z < 0 ? 'left of 0, so' : 'at 0, so'}</span>{' '}
            <b>Output = {out}</b>
          </>
        ) : (
          <span>Tap a question to change its answer.</span>
        )}
      </p>
    </>
  );
}

type WalkProps = { readonly own: GivenPerceptron; readonly z: number; readonly walked: boolean };

function Walk({ own, z, walked }: WalkProps) {
  const { weights, threshold } = own.perceptron;
  const rows = parkRows(own);
  const far = [weights, [-threshold]].flat();
  const least = far.filter((term) => term < 0).reduce((sum, term) => sum + term, 0);
  const most = far.filter((term) => term > 0).reduce((sum, term) => sum + term, 0);
  const scale = walkScale(least, most, columns, 1);
  const axis = 2 * rows.length + 1;
  const height = (axis + 2.5) * u;
  return (
    <HandFigure
      says={
        walked
          ? `The sum walks ${rows.map(({ label }) => label).join(', ')} and lands at ${z}.`
          : 'A number line. The sum has not been walked yet.'
      }
      height={height}
    >
      <GraphPaper x={0} y={0} width={handWidth} height={height} u={u} origin={{ x: scale.zero * u, y: 0 }} />
      <WalkPaper
        {...{ x: 0, y: 0, u, scale, rows, axis }}
        tops={keyed(rows).map(({ key }) => 0.5 + 2 * Number(key))}
        bar={1.4}
        bottom={axis + 2.5}
        size={{ label: 14, tick: 14 }}
        walked={walked ? 1 : 0}
      />
    </HandFigure>
  );
}
