// A dial without numbers or ends to be seen: drag it around, or turn it by keys. It tells how far it was turned, in units
// of w, and nothing of where that is.

'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

type Props = {
  readonly turn: number;
  readonly open: boolean;
  readonly valueText: string;
  /** While it turns. */
  readonly onTurn: (turn: number) => void;
  /** Whenever it comes to rest. */
  readonly onRest: (turn: number) => void;
};

const side = 288;
const middle = side / 2;
const rim = 128;
const knob = 98;
/** Units of w once around. */
const around = 2;

const keys: Readonly<Record<string, number>> = {
  ArrowLeft: -0.05,
  ArrowDown: -0.05,
  ArrowRight: 0.05,
  ArrowUp: 0.05,
  PageDown: -0.5,
  PageUp: 0.5,
};

export function Dial({ turn, open, valueText, onTurn, onRest }: Props) {
  const hand = useHand({ turn, open, onTurn, onRest });
  return (
    <div
      className="dial"
      role="slider"
      tabIndex={open ? 0 : -1}
      aria-disabled={!open}
      aria-labelledby="question"
      aria-valuenow={Number(turn.toFixed(2))}
      aria-valuetext={valueText}
      {...hand}
    >
      <Face degrees={(turn / around) * 360} />
    </div>
  );
}

/** Turning by keys and by a finger that goes around. */
function useHand({ turn, open, onTurn, onRest }: Omit<Props, 'valueText'>) {
  /** The finger's angle, while it holds the dial. */
  const held = useRef<number | null>(null);
  const now = useRef(turn);
  now.current = held.current === null ? turn : now.current;
  const to = (value: number) => {
    now.current = Math.round(value * 200) / 200;
    onTurn(now.current);
  };
  const rest = () => {
    if (held.current === null) return;
    held.current = null;
    onRest(now.current);
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      const by = keys[event.key];
      if (!open || by === undefined) return;
      event.preventDefault();
      to(turn + by);
      onRest(now.current);
    },
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (!open) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = angleOf(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (held.current === null) return;
      const angle = angleOf(event);
      const by = Math.atan2(Math.sin(angle - held.current), Math.cos(angle - held.current));
      held.current = angle;
      to(now.current + (by / (2 * Math.PI)) * around);
    },
    onPointerUp: rest,
    onPointerCancel: rest,
  };
}

function angleOf(event: PointerEvent<HTMLElement>): number {
  const box = event.currentTarget.getBoundingClientRect();
  return Math.atan2(event.clientY - box.top - box.height / 2, event.clientX - box.left - box.width / 2);
}

const Face = ({ degrees }: { readonly degrees: number }) => (
  <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
    <Ticks />
    <g transform={`rotate(${degrees} ${middle} ${middle})`}>
      <circle cx={middle} cy={middle} r={knob} fill="var(--sheet)" stroke="var(--ink)" strokeWidth={4} />
      <path
        d={`M${middle} ${middle - knob + 10}V${middle - knob + 52}`}
        stroke="var(--ink)"
        strokeWidth={12}
      />
      {[60, 120, 180, 240, 300].map((at) => (
        <path
          key={at}
          transform={`rotate(${at} ${middle} ${middle})`}
          d={`M${middle} ${middle - knob + 3}v14`}
          stroke="var(--ink-3)"
          strokeWidth={3}
        />
      ))}
    </g>
    <path d={`M${middle} ${middle - rim - 13}l9 -1.5l-9 15l-9 -15z`} fill="var(--ink)" />
  </svg>
);

/** Forty ticks around, nearly alike. */
const ticks = Array.from({ length: 40 }, (_, i) => 9 * i);

const Ticks = () =>
  ticks.map((degrees) => (
    <path
      key={degrees}
      transform={`rotate(${degrees} ${middle} ${middle})`}
      d={`M${middle} ${middle - rim}v14`}
      stroke="var(--ink)"
      strokeWidth={degrees % 90 === 0 ? 2.5 : 1.25}
      opacity={0.55}
    />
  ));
