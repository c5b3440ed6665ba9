// The ground under one's ball, one step wide: contours tell which way it falls and how steeply. Aim with a finger or the
// arrow keys. Nothing here knows more of the landscape than the slope at this point.

'use client';

import { type KeyboardEvent, type PointerEvent, useId } from 'react';
import { useKindWords } from '../parts/kind-words';
import { type Aim, contourGap, eighthOf, steepness, within } from './aim';
import { slopeWords } from './slope-words';

type Props = {
  readonly slope: readonly [number, number];
  readonly longest: number;
  readonly aim: Aim;
  readonly onAim: (aim: Aim) => void;
  readonly onStep: () => void;
  readonly open: boolean;
};

const side = 288;
const middle = side / 2;
/** Pixels of the longest step. */
const reach = 120;
const ball = 15;
/** Height between two contours. */
const between = 0.02;

const arrows: Readonly<Record<string, Aim>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function BallPad(props: Props) {
  const { slope, longest, aim, open } = props;
  const words = useKindWords('descend');
  const share = Math.hypot(...aim) / longest;
  return (
    <div
      className="ball-pad"
      role="slider"
      tabIndex={open ? 0 : -1}
      aria-disabled={!open}
      aria-label={words.pad}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * share)}
      aria-valuetext={words.aimed(share, eighthOf(aim), slopeWords(slope, words))}
      {...aiming(props)}
    >
      <Ground {...{ slope, longest, aim }} />
    </div>
  );
}

/** Aiming by finger and by keys. */
function aiming({ longest, aim, onAim, onStep, open }: Props) {
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (!open || event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = (from: number, to: number) => (((to - from) / box.width) * side - middle) * (longest / reach);
    onAim(within([at(box.left, event.clientX), at(box.top, event.clientY)], longest));
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      const by = arrows[event.key];
      if (!open || (!by && event.key !== 'Enter')) return;
      event.preventDefault();
      if (by) onAim(within([aim[0] + (by[0] * longest) / 6, aim[1] + (by[1] * longest) / 6], longest));
      else onStep();
    },
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(event);
    },
    onPointerMove: follow,
  };
}

/** The ground around the ball, and the place aimed at. */
function Ground({ slope, longest, aim }: Pick<Props, 'slope' | 'longest' | 'aim'>) {
  const clip = useId();
  const px = (value: number) => middle + (value / longest) * reach;
  const [x, y] = [px(aim[0]), px(aim[1])];
  const around = { cx: middle, cy: middle, r: reach + ball };
  return (
    <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <clipPath id={clip}>
        <circle {...around} />
      </clipPath>
      <circle {...around} fill="var(--sheet)" stroke="var(--ink)" strokeWidth={2} />
      <g clipPath={`url(#${clip})`} stroke="var(--cost)">
        <Contours slope={slope} longest={longest} />
      </g>
      <Downhill slope={slope} longest={longest} />
      <path d={`M${middle} ${middle}L${x} ${y}`} stroke="var(--ink)" strokeWidth={3} />
      <circle
        cx={x}
        cy={y}
        r={ball}
        fill="var(--paper)"
        fillOpacity={0.6}
        stroke="var(--ink)"
        strokeWidth={2.5}
        strokeDasharray="2.5 4"
      />
      <circle cx={middle} cy={middle} r={ball} fill="var(--room)" stroke="var(--ink)" strokeWidth={2.5} />
    </svg>
  );
}

/** Level lines across the slope, every fifth bold; on level ground there are none. */
function Contours({ slope, longest }: Pick<Props, 'slope' | 'longest'>) {
  const gap = (contourGap(slope, between) / longest) * reach;
  const steep = steepness(slope);
  if (steep === 0) return null;
  const [ux, uy] = [slope[0] / steep, slope[1] / steep];
  const count = Math.min(60, Math.floor((reach + ball) / gap));
  return Array.from({ length: 2 * count + 1 }, (_, i) => i - count).map((n) => {
    const [x, y] = [middle + ux * gap * n, middle + uy * gap * n];
    const far = side;
    const bold = n % 5 === 0;
    return (
      <path
        key={n}
        d={`M${x - uy * far} ${y + ux * far}L${x + uy * far} ${y - ux * far}`}
        strokeWidth={bold ? 2 : 1}
        opacity={bold ? 0.9 : 0.55}
      />
    );
  });
}

/** Which way it falls, on the rim: longer where it is steeper. */
function Downhill({ slope }: Pick<Props, 'slope' | 'longest'>) {
  const steep = steepness(slope);
  if (steep < 0.02) return null;
  const angle = (Math.atan2(-slope[1], -slope[0]) * 180) / Math.PI;
  const length = 34 + 62 * (1 - Math.exp(-steep / 1.4));
  return (
    <g
      transform={`translate(${middle} ${middle}) rotate(${angle})`}
      fill="none"
      stroke="var(--cost)"
      strokeWidth={5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={`M${ball + 6} 0H${length}`} stroke="var(--sheet)" strokeWidth={11} />
      <path d={`M${ball + 6} 0H${length}M${length - 11} -9L${length} 0L${length - 11} 9`} />
    </g>
  );
}
