// The same curves on a phone: the ball goes where a finger takes it, and rolls when it is let go.

'use client';

import { useMemo } from 'react';
import { curves } from '@/lib/descent/curve';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { phoneLook, plotSheet } from '../parts/curve/plot-sheet';
import { GuessPlot } from './guess-plot';
import { RestartsPlot } from './restarts-plot';
import { RunPlot } from './run-plot';
import { TangentPlot } from './tangent-plot';

const box = { width: 337, height: 301 };

export default function PhoneDescent({ params, step, words }: PhoneWidgetProps<'descent'>) {
  const { curve, show, cover } = params;
  const sheet = useMemo(() => plotSheet(curves[curve], box, phoneLook), [curve]);
  if (show === 'tangent') return <TangentPlot sheet={sheet} {...params} step={step} />;
  if (show === 'run') return <RunPlot sheet={sheet} {...params} step={step} choices={[]} />;
  if (show === 'restarts') return <RestartsPlot sheet={sheet} {...params} step={step} />;
  // Blind searchers must not see it on the phone either.
  if (cover && step === 0) return words;
  return <GuessPlot sheet={sheet} {...params} covered={false} round={null} prompt="" />;
}
