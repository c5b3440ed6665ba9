// The step function. At its build a point walks along z while one weight grows; at the edge a hair flips the output.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { bezier } from '../parts/draw/bezier';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { fixed } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { ActivationPlot, PlotPoint, plotX, plotY } from '../parts/plot/activation-plot';
import { StagePlot, stagePlot } from '../parts/plot/stage-plot';
import { Ghost } from './ghost';
import { edge, momentAt, type StepMoment, weightAt } from './step-walk';

const { u } = stagePlot;
const walk = { millis: 5600, ease: (time: number) => time };
const pace = bezier(0.45, 0, 0.55, 1);

export default function StepFunction({ step, words }: WidgetProps<'step-function'>) {
  const said = useWords('widgets').stepFunction;
  const share = useFlow(`walk ${step > 0}`, { ...walk, on: step > 0 });
  const now = step > 0 ? momentAt(weightAt(share, pace)) : null;
  return (
    <StagePlot words={words} says={now ? said.describePoint(now.weight, now.z, now.output) : said.describe}>
      <ActivationPlot measure={stagePlot} curve="step" caption={said.caption}>
        <Half z={-3.2} y={15} output={0} word={said.nothing} at={now ? now.output === 0 : false} />
        <Half z={4.4} y={7} output={1} word={said.everything} at={now ? now.output === 1 : false} />
        {now && (
          <>
            <Readings now={now} />
            {now.output === 1 && <EdgeGhost />}
            <PlotPoint measure={stagePlot} curve="step" z={now.z} />
          </>
        )}
      </ActivationPlot>
    </StagePlot>
  );
}

type HalfProps = {
  readonly z: number;
  /** Rows from the top. */
  readonly y: number;
  readonly output: 0 | 1;
  readonly word: string;
  /** The point is in this half. */
  readonly at: boolean;
};

/** What one half of z means. */
function Half({ z, y, output, word, at }: HalfProps) {
  const x = plotX(stagePlot, z);
  return (
    <>
      <Neuron x={x} y={y * u} r={54} activation={output} label={output} labelSize={64} pen={4} fires={at} />
      <Label x={x + 84} y={y * u + 14} size={42} halo={14}>
        {word}
      </Label>
    </>
  );
}

/** Where the point stood before the hair. */
function EdgeGhost() {
  const { z } = momentAt(edge.before);
  return (
    <Ghost
      stays
      about={z}
      shape={<circle cx={plotX(stagePlot, z)} cy={plotY(stagePlot, 0)} r={u * 0.66} />}
    />
  );
}

/** One weight, its z and the output; behind the edge also what they were before. */
function Readings({ now }: { readonly now: StepMoment }) {
  const words = useWords('widgets').stepFunction;
  const before = momentAt(edge.before);
  const rows = [
    { name: 'w', index: '1', was: fixed(before.weight), is: fixed(now.weight) },
    { name: 'z', index: '', was: fixed(before.z), is: fixed(now.z) },
    { name: words.output, index: '', was: `${before.output}`, is: `${now.output}` },
  ];
  return rows.map(({ name, index, was, is }, i) => {
    const y = (4.4 + 3 * i) * u;
    return (
      <g key={name}>
        <Label x={u} y={y} size={50} hue="var(--ink-2)" halo={14}>
          {name}
          {index && (
            <tspan dy="10" fontSize="36">
              {index}
            </tspan>
          )}
        </Label>
        <Label x={12.5 * u} y={y} size={84} anchor="end" voice="num" weight={760} halo={18}>
          {is}
        </Label>
        {now.output === 1 && (
          <Label x={13.4 * u} y={y} size={42} voice="num" weight={460} hue="var(--ink-2)" halo={12}>
            {words.was(was)}
          </Label>
        )}
      </g>
    );
  });
}
