// The same curves in the hand: the ball goes where a finger takes it, and rolls when it is let go.

'use client';

import { useMemo } from 'react';
import { curves } from '@/lib/descent/curve';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { phoneLook, plotSheet } from '../parts/curve/plot-sheet';
import { givenDescent } from './descent-params';
import { GuessPlot } from './guess-plot';
import { RestartsPlot } from './restarts-plot';
import { RunPlot } from './run-plot';
import { TangentPlot } from './tangent-plot';

const box = { width: 337, height: 301 };

export default function PhoneDescent({ params, step, words }: PhoneWidgetProps) {
  const given = givenDescent(params);
  const sheet = useMemo(() => plotSheet(curves[given.curve], box, phoneLook), [given.curve]);
  if (given.show === 'tangent') return <TangentPlot sheet={sheet} {...given} step={step} />;
  if (given.show === 'run') return <RunPlot sheet={sheet} {...given} step={step} choices={[]} />;
  if (given.show === 'restarts') return <RestartsPlot sheet={sheet} {...given} step={step} />;
  // Blind searchers must not see it on the phone either.
  if (given.cover && step === 0) return words;
  return <GuessPlot sheet={sheet} {...given} covered={false} round={null} prompt="" />;
}
