// A function to be searched: covered while the room searches it blindly, then with everybody's best guess on it and a
// ball to drag and let go.

'use client';

import { useState } from 'react';
import { descend } from '@/lib/descent/gradient-descent';
import type { StageRound } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import { Hand } from '../../ui/hand';
import { useWords } from '../../words/words';
import { GuessDots, Trail } from '../parts/curve/ball';
import { CurvePaper, Plumb } from '../parts/curve/curve-paper';
import type { PlotSheet } from '../parts/curve/plot-sheet';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { fixed } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { DraggableBall } from './draggable-ball';
import { Readout } from './readout';
import { useHops } from './use-hops';

type Props = {
  readonly sheet: PlotSheet;
  readonly start: number;
  readonly rate: number;
  readonly covered: boolean;
  readonly round: StageRound | null;
  readonly prompt: string;
};

const mostSteps = 60;

export function GuessPlot({ sheet, start, rate, covered, round, prompt }: Props) {
  if (covered)
    return (
      <CoveredPlot sheet={sheet} searching={round?.answered ?? 0} open={round !== null} prompt={prompt} />
    );
  const ws = round?.tally?.kind === 'places' ? round.tally.places.flatMap(([w]) => w ?? []) : [];
  return <OpenPlot sheet={sheet} start={start} rate={rate} ws={ws} />;
}

type OpenProps = Pick<Props, 'sheet' | 'start' | 'rate'> & {
  /** The room's guesses. */
  readonly ws: readonly number[];
};

function OpenPlot({ sheet, start, rate, ws }: OpenProps) {
  const words = useWords('widgets').descent.ball;
  const drawn = useFlow('curve');
  const grown = useFlow(`guesses ${ws.length > 0}`);
  const [held, setHeld] = useState<number | null>(null);
  const [run, setRun] = useState<{ readonly from: number; readonly nth: number } | null>(null);
  const places = run ? descend(sheet.curve, run.from, rate, mostSteps) : [start];
  const { done, at } = useHops(places, `run ${run?.nth ?? 0}`, run !== null);
  const w = held ?? at;
  const { width, u, large } = sheet;
  const best = ws.length > 0 ? ws.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a)) : null;
  const letGo = (from: number) => {
    setHeld(null);
    setRun({ from, nth: (run?.nth ?? 0) + 1 });
  };
  return (
    <Figure
      says={describe(w, sheet, ws, best, words)}
      width={width}
      height={sheet.height}
      fluid={sheet.fluid}
      parts
    >
      <CurvePaper sheet={sheet} drawn={drawn} plain />
      {drawn > 0.6 && <GuessDots sheet={sheet} ws={ws} grown={grown} />}
      {held === null && run && <Trail sheet={sheet} ws={places.slice(0, done)} />}
      <Plumb sheet={sheet} w={w} />
      <DraggableBall sheet={sheet} w={w} onMove={setHeld} onLetGo={letGo} />
      <Readout sheet={sheet} w={w} x={sheet.origin.x + u} y={u * 3 + large} />
      {best !== null && <Guesses sheet={sheet} count={ws.length} best={best} />}
    </Figure>
  );
}

type GuessesProps = Pick<Props, 'sheet'> & { readonly count: number; readonly best: number };

function Guesses({ sheet: { origin, u, type, large }, count, best }: GuessesProps) {
  const words = useWords('widgets').descent.ball;
  const place = { x: origin.x - u, anchor: 'end' } as const;
  return (
    <g>
      <Label {...place} y={u * 3 + large} size={large} weight={760}>
        {words.guesses(count)}
      </Label>
      <Label {...place} y={u * 3 + large * 1.95} size={type} hue="var(--ink-2)">
        {words.nearest(fixed(best, 2))}
      </Label>
    </g>
  );
}

function CoveredPlot({
  sheet,
  searching,
  open,
  prompt,
}: {
  readonly sheet: PlotSheet;
  readonly searching: number;
  readonly open: boolean;
  readonly prompt: string;
}) {
  const { width, height, u } = sheet;
  const words = useWords('widgets').descent.ball;
  const says = open ? words.describeSearch(searching) : words.describeCovered;
  return (
    <div className="covered-plot">
      <Figure says={says} width={width} height={height} fluid={sheet.fluid}>
        <CurvePaper sheet={sheet} drawn={0} plain />
        <path
          d={`M${u * 3} ${u * 5}H${width - u * 3}V${sheet.origin.y - u * 3}H${u * 3}Z`}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth={sheet.pen * 0.7}
          strokeDasharray={`${sheet.pen * 0.7} ${sheet.pen * 1.6}`}
        />
      </Figure>
      <div className="covered-words">
        {open && searching > 0 ? (
          <>
            <Hand value={searching} height={220} label={words.search(searching)} />
            <p>{words.inTheDark(searching)}</p>
          </>
        ) : (
          <p>{prompt || words.whereLowest}</p>
        )}
      </div>
    </div>
  );
}

function describe(
  w: number,
  { curve }: PlotSheet,
  ws: readonly number[],
  best: number | null,
  words: Words['widgets']['descent']['ball'],
): string {
  const ball = words.describe(curve.text, fixed(w, 2), fixed(curve.cost(w), 2));
  return best === null ? ball : `${ball} ${words.describeGuesses(ws.length, fixed(best, 2))}`;
}
