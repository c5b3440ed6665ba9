// An activation function on a phone, with z to drag: on the curve itself or on the line below, which lies under it
// so that the ball stands over the thumb.

'use client';

import { type PointerEvent, useId, useRef } from 'react';
import { fixed } from '../draw/number-text';
import { HandFigure, handWidth } from '../phone/hand-figure';
import { type ActivationCurve, ActivationPlot, type PlotMeasure, PlotPoint } from './activation-plot';

/** Two cells per z; z goes from −6 to 6, the axis a little further. */
export const handPlot: PlotMeasure = {
  u: 12,
  columns: 28,
  perZ: 2,
  rows: 21,
  floor: 17.5,
  rise: 14,
  size: { tick: 14, label: 14 },
  pen: 4,
};

const farthest = 6;

type Props = {
  readonly curve: ActivationCurve;
  readonly under?: ActivationCurve;
  readonly z: number;
  readonly onZ: (z: number) => void;
  readonly says: string;
};

export function OwnActivation({ curve, under, z, onZ, says }: Props) {
  const id = useId();
  return (
    <div className="hand-middle">
      <div className="drag-plot" {...useDrag(onZ)}>
        <HandFigure says={says} height={handPlot.rows * handPlot.u + 1}>
          <ActivationPlot
            measure={handPlot}
            curve={curve}
            half={curve === 'sigmoid'}
            {...(under ? { under } : {})}
          >
            <PlotPoint measure={handPlot} curve={curve} z={z} you />
          </ActivationPlot>
        </HandFigure>
      </div>
      <label htmlFor={id} className="sr-only">
        z
      </label>
      <input
        id={id}
        type="range"
        className="slider z-slider"
        min={-farthest}
        max={farthest}
        step={0.1}
        value={z}
        aria-valuetext={`z ${fixed(z, 1)}`}
        onChange={(event) => onZ(Number(event.target.value))}
      />
    </div>
  );
}

/** From the finger's place on the drawing to z. */
function useDrag(onZ: (z: number) => void) {
  const held = useRef(false);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!held.current) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onZ(zAt((event.clientX - left) / width));
  };
  const release = () => {
    held.current = false;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      held.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag(event);
    },
    onPointerMove: drag,
    onPointerUp: release,
    onPointerCancel: release,
  };
}

/** The z under a share of the drawing's width, in tenths. */
export function zAt(share: number): number {
  const z = ((share - 0.5) * handWidth) / (handPlot.perZ * handPlot.u);
  return Math.round(Math.max(-farthest, Math.min(farthest, z)) * 10) / 10 + 0;
}
