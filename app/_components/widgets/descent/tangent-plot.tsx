// The derivative, one line a build: the curve, its slope under the ball, where that is nothing, and so the lowest point.

'use client';

import { useMemo } from 'react';
import { bottomBelow } from '@/lib/descent/gradient-descent';
import type { Words } from '@/lib/words/words';
import { useWords } from '../../words/words';
import { Ball, BallGhost, Tangent, trimmed } from '../parts/curve/ball';
import { CurvePaper, Plumb } from '../parts/curve/curve-paper';
import { onCurve, type PlotSheet } from '../parts/curve/plot-sheet';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { motion } from '../parts/draw/motion';
import { useGlide } from '../parts/draw/use-flow';

type Props = { readonly sheet: PlotSheet; readonly start: number; readonly step: number };

/** The builds: the slope, where it is nothing, what w is there. */
const slope = 1;
const level = 2;
const answer = 3;

const passing = [0.75, 0.5, 0.25];

export function TangentPlot({ sheet, start, step }: Props) {
  const words = useWords('widgets').descent.tangent;
  const bottom = useMemo(() => bottomBelow(sheet.curve, start), [sheet.curve, start]);
  const w = useGlide(step >= level ? bottom : start, motion.flow);
  const passed = step >= level ? ghostsOf(start, bottom, w) : [];
  const { u } = sheet;
  return (
    <Figure
      says={describe(step, start, bottom, sheet, words)}
      width={sheet.width}
      height={sheet.height}
      fluid={sheet.fluid}
    >
      <CurvePaper sheet={sheet} />
      {passed.map((ghost) => (
        <g key={ghost} opacity={0.75}>
          <Tangent sheet={sheet} w={ghost} reach={u * 1.6} />
          <BallGhost sheet={sheet} w={ghost} />
        </g>
      ))}
      {step >= slope && <Tangent sheet={sheet} w={w} reach={u * 4.5} />}
      {step < level && <Plumb sheet={sheet} w={w} />}
      <Ball sheet={sheet} w={w} />
      {step >= slope && <Slope sheet={sheet} w={w} bottom={bottom} />}
      {step >= answer && <Bottom sheet={sheet} w={bottom} />}
    </Figure>
  );
}

/** Where the ball has been on its way, not nearer to it than their tangents could be told apart. */
const ghostsOf = (start: number, bottom: number, w: number): readonly number[] =>
  [1, ...passing]
    .map((share) => bottom + share * (start - bottom))
    .filter((ghost) => Math.abs(ghost - bottom) > Math.abs(w - bottom) + 0.3);

type At = { readonly sheet: PlotSheet; readonly w: number };

/** Written over the bottom, whatever w it is of. */
function Slope({ sheet, w, bottom }: At & { readonly bottom: number }) {
  const { slope: slopeIs, tangent: words } = useWords('widgets').descent;
  const { u, type, large, curve, fluid } = sheet;
  const x = onCurve(sheet, bottom).x + u;
  const y = u * 3 + large;
  return (
    <g>
      <Label x={x} y={y} size={large} voice="num" weight={700} hue="var(--cost)" halo={type * 0.5}>
        {slopeIs(trimmed(curve.slope(w)))}
      </Label>
      <Label x={x} y={u * 3 + large * 2} size={type} hue="var(--ink-2)" halo={type * 0.5}>
        {fluid ? '' : slopeWords(curve.slope(w), words)}
      </Label>
    </g>
  );
}

/** A ring around the lowest point, and its w. */
function Bottom({ sheet, w }: At) {
  const { type, large, ball, pen, u } = sheet;
  const foot = onCurve(sheet, w);
  return (
    <g>
      <circle
        cx={foot.x}
        cy={foot.y}
        r={ball * 2.1}
        fill="none"
        stroke="var(--cost)"
        strokeWidth={pen * 0.7}
      />
      <path
        d={`M${foot.x + ball * 1.8} ${foot.y - ball * 1.4}Q${foot.x + u * 2.4} ${foot.y - u * 3} ${foot.x + u * 2} ${foot.y - u * 5}`}
        fill="none"
        stroke="var(--cost)"
        strokeWidth={pen * 0.6}
        strokeLinecap="round"
      />
      <Label
        x={foot.x + u * 2}
        y={foot.y - u * 5.6}
        size={large * 1.3}
        anchor="middle"
        voice="num"
        weight={760}
        halo={type * 0.6}
      >
        w = {trimmed(w)}
      </Label>
    </g>
  );
}
type Said = Words['widgets']['descent']['tangent'];

function slopeWords(slopeHere: number, words: Said): string {
  if (Math.abs(slopeHere) < 0.005) return words.level;
  return slopeHere > 0 ? words.uphillRight : words.uphillLeft;
}

function describe(step: number, start: number, bottom: number, { curve }: PlotSheet, words: Said): string {
  const said = words.describe;
  if (step < slope) return said.ball(curve.text, trimmed(start));
  if (step < level) return said.slope(curve.text, trimmed(start), trimmed(curve.slope(start)));
  if (step < answer) return said.level(curve.text);
  return said.bottom(curve.text, trimmed(bottom));
}
