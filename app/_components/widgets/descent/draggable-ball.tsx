// A ball that is taken along the curve by mouse, finger or keys. Let go, it is its owner's to decide what happens.

'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useWords } from '../../words/words';
import { Ball } from '../parts/curve/ball';
import { onCurve, type PlotSheet, wAt } from '../parts/curve/plot-sheet';
import { fixed } from '../parts/draw/number-text';

type Props = {
  readonly sheet: PlotSheet;
  readonly w: number;
  readonly onMove: (w: number) => void;
  readonly onLetGo: (w: number) => void;
};

/** Not the page keys: clickers have them. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
};

export function DraggableBall({ sheet, w, onMove, onLetGo }: Props) {
  const { curve } = sheet;
  const words = useWords('widgets').descent.ball;
  const drag = useDrag({ sheet, w, onMove, onLetGo });
  const { x, y } = onCurve(sheet, w);
  const key = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const letGo = event.key === 'Enter' || event.key === ' ';
    if (by === undefined && !letGo) return;
    event.preventDefault();
    if (letGo) onLetGo(w);
    else onMove(Math.min(curve.to, Math.max(curve.from, Math.round((w + by!) * 10) / 10)));
  };

  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={words.slider}
      aria-valuemin={curve.from}
      aria-valuemax={curve.to}
      aria-valuenow={Number(w.toFixed(2))}
      aria-valuetext={`w = ${fixed(w, 2)}, C = ${fixed(curve.cost(w), 2)}`}
      className="grab"
      onKeyDown={key}
      // The mouse leaves the keys to the turning of pages.
      onMouseDown={(event) => event.preventDefault()}
      {...drag}
    >
      <Ball sheet={sheet} w={w} />
      <circle cx={x} cy={y} r={Math.max(sheet.ball * 1.6, sheet.u * 1.4)} fill="transparent" />
    </g>
  );
}

/** What a mouse or a finger does to it. */
function useDrag({ sheet, w, onMove, onLetGo }: Props) {
  const held = useRef(false);
  const wUnder = (event: PointerEvent<SVGElement>) => {
    const drawing = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return drawing ? wAt(sheet, ((event.clientX - drawing.left) / drawing.width) * sheet.width) : w;
  };
  return {
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      held.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      onMove(wUnder(event));
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => held.current && onMove(wUnder(event)),
    onPointerUp: (event: PointerEvent<SVGElement>) => {
      if (!held.current) return;
      held.current = false;
      onLetGo(wUnder(event));
    },
    onPointerCancel: () => {
      held.current = false;
    },
  };
}
