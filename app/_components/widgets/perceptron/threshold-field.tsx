// The perceptron with its threshold, and the build that carries the threshold to the other side as the bias. On the
// number line below both forms keep the same distance: first the line stands at the threshold, then at 0.

import { biasOf, firesAtThreshold, walk, weightedSum } from '@/lib/nn/perceptron';
import type { WidgetProps } from '../../slides/widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { FiredOutput } from '../parts/draw/fired-output';
import { GraphPaper } from '../parts/draw/graph-paper';
import { Label } from '../parts/draw/label';
import { motion } from '../parts/draw/motion';
import { plain } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { biasText, type GivenPerceptron, termText } from '../parts/wiring/perceptron-params';
import { Arrow, Wiring } from '../parts/wiring/wiring';
import { Inequality } from './inequality';
import { stageField, stageWiring } from './stage-wiring';
import { ThresholdTag } from './threshold-tag';
import { reach, walkScale } from './walk-layout';
import { WalkPaper } from './walk-paper';

type Props = WidgetProps<'perceptron'> & { readonly given: GivenPerceptron };

const { u, side } = stageField;
const { body } = stageWiring;

export function ThresholdField({ given, beneath, ...built }: Props) {
  const { perceptron, inputs } = given;
  const { weights, threshold, rule } = perceptron;
  const words = useWords('widgets').perceptron;
  const moved = isBuilt(built);
  const flow = useFlow(`moved ${moved}`, { ...motion.flow, on: moved });
  const share = moved ? flow : 0;
  const sum = weightedSum(inputs, weights);
  const out = firesAtThreshold(sum, threshold, rule) ? 1 : 0;
  const paper = (beneath > 0 ? 14 : 16) * u;
  const compared = { sum: plain(sum), threshold, share, holds: out === 1 };
  const says = moved
    ? words.threshold.describeMoved(plain(sum), biasText(biasOf(threshold)), out)
    : words.threshold.describe(plain(sum), plain(threshold), out);
  return (
    <>
      {beneath > 0 && (
        <div className="beneath-words">
          <svg aria-hidden="true" width={792} height={beneath} viewBox={`0 0 660 ${beneath / 1.2}`}>
            <Inequality x={0} y={66} verdict={{ x: 0, y: 150 }} {...compared} />
          </svg>
        </div>
      )}
      <Figure says={says} width={side} height={side}>
        <Wiring measure={stageWiring} {...{ inputs, weights }} weightNames plot="step" fires={out === 1}>
          <ThresholdTag x={body.x} top={body.y + body.r} threshold={threshold} moved={share > 0.5} />
        </Wiring>
        <Output out={out} />
        {beneath === 0 && (
          <Inequality x={0} y={paper - 34} verdict={{ x: 684, y: paper - 40 }} {...compared} />
        )}
        <Walk given={given} top={paper} share={share} moved={moved} />
      </Figure>
    </>
  );
}

type WalkProps = Pick<Props, 'given'> & {
  readonly top: number;
  /** How far the threshold has moved, 0 … 1. */
  readonly share: number;
  readonly moved: boolean;
};

/** The sum along squared paper, and the line that decides. */
function Walk({ given: { perceptron, inputs }, top, share, moved }: WalkProps) {
  const { weights, threshold } = perceptron;
  const bias = biasOf(threshold);
  const rest = 28 - top / u;
  const strides = walk([...weights.map((weight, i) => weight * (inputs[i] ?? 0)), bias]);
  const scale = walkScale(...span([...reach(strides), threshold]), 28);
  const rows = strides.map((stride, i) => {
    const weight = weights[i];
    return weight === undefined
      ? { from: stride.from, to: stride.from + bias * share, label: biasText(bias), weight: bias }
      : { ...stride, label: termText(inputs[i] ?? 0, weight), weight };
  });
  return (
    <>
      <GraphPaper
        x={0}
        y={top}
        width={side}
        height={rest * u + 1}
        u={u}
        origin={{ x: scale.zero * u, y: top }}
      />
      <WalkPaper
        {...{ x: 0, y: top, u, scale }}
        rows={share > 0 ? rows : rows.slice(0, -1)}
        tops={[0, 1, 2, 3].map((row) => 0.5 + (row * (rest - 4)) / 4)}
        bar={1.5}
        axis={rest - 3}
        bottom={rest}
        size={{ label: 34, tick: 30 }}
        decision={threshold * (1 - share)}
        ghost={moved ? threshold : null}
      />
    </>
  );
}

const span = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

function Output({ out }: { readonly out: 0 | 1 }) {
  return (
    <>
      <Arrow from={{ x: body.x + body.r + 20, y: body.y }} to={{ x: 690, y: body.y }} pen={5} />
      <FiredOutput x={752} y={body.y} out={out} />
      <Label x={818} y={body.y + 11} size={36}>
        {useWords('widgets').perceptron.output}
      </Label>
    </>
  );
}
