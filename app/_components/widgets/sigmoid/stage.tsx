// The sigmoid over the step, its formula, and a point that walks along it. While the room looks for a value on the
// curve the point is away; at the reveal it stands at 0.

'use client';

import { plainText } from '@/lib/deck/deck';
import { sigmoid } from '@/lib/nn/activation';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { askedNow } from '../parts/draw/asked-now';
import { Label } from '../parts/draw/label';
import { fixed, plain } from '../parts/draw/number-text';
import { useClock } from '../parts/draw/use-flow';
import { ActivationPlot, PlotPoint } from '../parts/plot/activation-plot';
import { StagePlot, stagePlot } from '../parts/plot/stage-plot';
import { sigmoidFormula } from './sigmoid-formula';
import { resting, wander } from './wander';

const { u } = stagePlot;
/** The room's answers stand on the right: the curve makes room for them. */
const besideAnswers = { ...stagePlot, columns: 23, perZ: 1.8 };

export default function Sigmoid({ view, surface, words, own, activities }: WidgetProps<'sigmoid'>) {
  const sentences = useWords('widgets').sigmoid;
  const asked = askedNow(view, activities);
  const passed = useClock(surface === 'stage' && asked === null);
  const z = asked === 'revealed' ? 0 : passed === 0 ? resting : wander(passed);
  const at = Math.round(z * 10) / 10;
  const measure = asked === 'revealed' ? besideAnswers : stagePlot;
  const said = asked === 'revealed' ? plain : fixed;
  const reading = asked === 'open' ? '' : `σ(${said(at, 1)}) = ${said(sigmoid(at), 2)}`;
  return (
    <StagePlot
      words={words}
      says={`${sentences.describe} ${reading}`}
      narrow={asked === 'revealed'}
      over={<Formula />}
    >
      <ActivationPlot measure={measure} curve="sigmoid" under="step" half caption={plainText(own)}>
        <Label
          x={(measure.columns - 0.4) * u}
          y={3.1 * u}
          size={32}
          anchor="end"
          hue="var(--ink-2)"
          halo={12}
        >
          {sentences.dotted}
        </Label>
        {reading && <Reading {...{ measure, z }} text={reading} small={asked === 'revealed'} />}
      </ActivationPlot>
    </StagePlot>
  );
}

type ReadingProps = {
  readonly measure: typeof stagePlot;
  readonly z: number;
  readonly text: string;
  readonly small: boolean;
};

/** The point on the curve, and what it reads. */
function Reading({ measure, z, text, small }: ReadingProps) {
  return (
    <>
      <PlotPoint measure={measure} curve="sigmoid" z={z} />
      <Label
        x={(measure.columns - 1) * u}
        y={14 * u}
        size={small ? 50 : 84}
        anchor="end"
        voice="num"
        weight={760}
        halo={22}
      >
        {text}
      </Label>
    </>
  );
}

const Formula = () => (
  <div className="sigmoid-formula" role="math" aria-label={useWords('widgets').sigmoid.spoken}>
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: set by KaTeX, a constant of ours */}
    <span dangerouslySetInnerHTML={{ __html: sigmoidFormula.html }} />
  </div>
);
