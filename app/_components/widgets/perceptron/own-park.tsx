// "Do I go to the park?" with one's own three inputs: the neuron, the sum as its lines and as a walk, the output. The walk
// and the output wait for the stage's, unless somebody has set an input of their own.

import { useState } from 'react';
import { output, weightedInput } from '@/lib/nn/perceptron';
import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
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
  const words = useWords('widgets').perceptron.park;
  const own = { ...given, inputs };
  const ahead = inputs.join() !== given.inputs.join();
  const z = weightedInput(inputs, given.perceptron);
  const out = output(inputs, given.perceptron);
  const [first, ...lines] = activationLines(own, words.activation);
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
            <span>{words.sideOf0[sideOf(z)]}</span> <b>{words.output(out)}</b>
          </>
        ) : (
          <span>{words.tap}</span>
        )}
      </p>
    </>
  );
}

const sideOf = (z: number) => (z > 0 ? 'right' : z < 0 ? 'left' : 'at');

type WalkProps = { readonly own: GivenPerceptron; readonly z: number; readonly walked: boolean };

function Walk({ own, z, walked }: WalkProps) {
  const words = useWords('widgets').perceptron.park;
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
          ? words.describeWalk(
              rows.map(({ label }) => label),
              z,
            )
          : words.describeUnwalked
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
