// After the search: the curve that it was about, and my tries on it, the best one marked.

'use client';

import { curves } from '@/lib/descent/curve';
import { bestTry } from '@/lib/descent/dial';
import { GuessDots } from '../../widgets/parts/curve/ball';
import { CurvePaper } from '../../widgets/parts/curve/curve-paper';
import { onCurve, phoneLook, plotSheet } from '../../widgets/parts/curve/plot-sheet';
import { Figure } from '../../widgets/parts/draw/figure';
import { Label } from '../../widgets/parts/draw/label';
import { useKindWords } from '../parts/kind-words';

/** The w of each try, the untouched dial's first. */
export function DialCurve({ ws }: { readonly ws: readonly number[] }) {
  const words = useKindWords('guess').curve;
  const sheet = plotSheet(curves.square, { width: 337, height: 337 }, phoneLook);
  const [start = 0, ...tried] = ws;
  const best = tried.length > 0 ? bestTry(tried) : null;
  const at = best === null ? null : onCurve(sheet, best);
  const says = best === null ? words.untried : words.tried(start, best);
  return (
    <Figure says={says} width={337} height={337} fluid>
      <CurvePaper sheet={sheet} />
      <GuessDots sheet={sheet} ws={tried} />
      {at && best !== null && (
        <g>
          <circle cx={at.x} cy={at.y} r={12} fill="none" stroke="var(--ink)" strokeWidth={3} />
          <path d={`M${at.x} ${at.y - 13}V${at.y - 58}`} stroke="var(--ink)" strokeWidth={2} />
          <Label x={at.x} y={at.y - 64} size={17} anchor="middle" weight={720} halo={7}>
            {words.best(best)}
          </Label>
        </g>
      )}
    </Figure>
  );
}
