// A cost curve and what moves on it: a ball to drag, a tangent, one descent, or several from random starts.

'use client';

import { useMemo } from 'react';
import { curves } from '@/lib/descent/curve';
import type { WidgetProps } from '../../slides/widget-props';
import { plotSheet, stageLook } from '../parts/curve/plot-sheet';
import { GuessPlot } from './guess-plot';
import { rateChoices } from './rates';
import { RestartsPlot } from './restarts-plot';
import { RunPlot } from './run-plot';
import { TangentPlot } from './tangent-plot';

export default function Descent({ params, step, view, box, activities }: WidgetProps<'descent'>) {
  const { curve, show, cover } = params;
  const { width, height } = box;
  const sheet = useMemo(() => plotSheet(curves[curve], { width, height }, stageLook), [curve, width, height]);
  const round = view?.round?.activity === params.activity ? (view?.round ?? null) : null;
  switch (show) {
    case 'tangent':
      return <TangentPlot sheet={sheet} {...params} step={step} />;
    case 'run':
      return (
        <RunPlot
          sheet={sheet}
          {...params}
          step={step}
          choices={rateChoices(activities, params.activity, round)}
        />
      );
    case 'restarts':
      return <RestartsPlot sheet={sheet} {...params} step={step} />;
    case 'ball': {
      const searched = round !== null && round.phase !== 'open';
      const covered = round?.phase === 'open' || (cover && step === 0 && !searched);
      const prompt = activities.find(({ id }) => id === params.activity)?.prompt ?? '';
      return <GuessPlot sheet={sheet} {...params} covered={covered} round={round} prompt={prompt} />;
    }
  }
}
