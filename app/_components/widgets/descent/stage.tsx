// A cost curve and what moves on it: a ball to drag, a tangent, one descent, or several from random starts.

'use client';

import { useMemo } from 'react';
import { curves } from '@/lib/descent/curve';
import type { WidgetProps } from '../../slides/widget-props';
import { plotSheet, stageLook } from '../parts/curve/plot-sheet';
import { givenDescent } from './descent-params';
import { GuessPlot } from './guess-plot';
import { rateChoices } from './rates';
import { RestartsPlot } from './restarts-plot';
import { RunPlot } from './run-plot';
import { TangentPlot } from './tangent-plot';

export default function Descent({ params, step, view, box, activities }: WidgetProps) {
  const given = givenDescent(params);
  const { width, height } = box;
  const sheet = useMemo(
    () => plotSheet(curves[given.curve], { width, height }, stageLook),
    [given.curve, width, height],
  );
  const round = view?.round?.activity === params.activity ? (view?.round ?? null) : null;
  switch (given.show) {
    case 'tangent':
      return <TangentPlot sheet={sheet} {...given} step={step} />;
    case 'run':
      return (
        <RunPlot
          sheet={sheet}
          {...given}
          step={step}
          choices={rateChoices(activities, params.activity, round)}
        />
      );
    case 'restarts':
      return <RestartsPlot sheet={sheet} {...given} step={step} />;
    case 'ball': {
      const searched = round !== null && round.phase !== 'open';
      const covered = round?.phase === 'open' || (given.cover && step === 0 && !searched);
      const prompt = activities.find(({ id }) => id === params.activity)?.prompt ?? '';
      return <GuessPlot sheet={sheet} {...given} covered={covered} round={round} prompt={prompt} />;
    }
  }
}
