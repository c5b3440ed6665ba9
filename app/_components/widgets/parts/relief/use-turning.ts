// How a surface is turned: on its own, slowly, until somebody takes hold of it; then by finger, mouse or arrow keys.

'use client';

import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { useReducedMotion } from '../draw/motion';
import { heldPitch, type Turn } from './camera';
import { type Drift, firstPace, pacedBy } from './drift';

/** Radians a CSS pixel. */
const perPixel = 0.008;
const keySteps: Readonly<Record<string, Turn>> = {
  ArrowLeft: { yaw: -0.2, pitch: 0 },
  ArrowRight: { yaw: 0.2, pitch: 0 },
  ArrowUp: { yaw: 0, pitch: -0.12 },
  ArrowDown: { yaw: 0, pitch: 0.12 },
};

type Turning = {
  readonly turn: RefObject<Turn>;
  /** The share of its pixels that it has time for now. */
  readonly detail: RefObject<number>;
  /** It does not turn on its own any more. */
  readonly stand: () => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onMouseDown: (event: { preventDefault(): void }) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
};

/**
 * `paint` is called for every new turn; nothing runs while the page is hidden or the surface stands. A drift that was
 * ended, by a hand or by the slide, does not begin again.
 */
export function useTurning(start: Turn, drift: Drift | null, paint: () => void): Turning {
  const turn = useRef(start);
  const detail = useRef(1);
  const drifts = useRef(true);
  const painting = useRef(paint);
  useEffect(() => {
    painting.current = paint;
  });
  useDrift(drift, { turn, detail, drifts, painting });

  const by = (change: Turn) => {
    drifts.current = false;
    const { yaw, pitch } = turn.current;
    turn.current = { yaw: yaw + change.yaw, pitch: heldPitch(pitch + change.pitch) };
    painting.current();
  };
  const stand = () => {
    drifts.current = false;
  };
  return { turn, detail, stand, handlers: useHands(by, stand) };
}

type Moving = Pick<Turning, 'turn' | 'detail'> & {
  /** Whether it still turns on its own. */
  readonly drifts: RefObject<boolean>;
  readonly painting: RefObject<() => void>;
};

function useDrift(drift: Drift | null, { turn, detail, drifts, painting }: Moving): void {
  const still = useReducedMotion();
  const first = useRef(turn.current);
  useEffect(() => {
    if (still || !drift || !drifts.current) return;
    let last: number | null = null;
    let passed = 0;
    let pace = firstPace;
    const stand = () => {
      detail.current = 1;
      painting.current();
    };
    let asked = requestAnimationFrame(function frame(now) {
      if (!drifts.current) return stand();
      if (last !== null) {
        pace = pacedBy(pace, now - last);
        if (pace.detail === 0) {
          drifts.current = false;
          return stand();
        }
        passed += Math.min(100, now - last);
        detail.current = pace.detail;
        turn.current = drift(first.current, passed);
        painting.current();
      }
      last = now;
      asked = requestAnimationFrame(frame);
    });
    return () => {
      cancelAnimationFrame(asked);
      stand();
    };
  }, [still, drift, turn, detail, drifts, painting]);
}

function useHands(by: (change: Turn) => void, stand: () => void): Turning['handlers'] {
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const letGo = () => {
    held.current = null;
  };
  return {
    onKeyDown(event) {
      const change = keySteps[event.key];
      if (!change) return;
      event.preventDefault();
      by(change);
    },
    // The mouse leaves the keys to the turning of pages.
    onMouseDown: (event) => event.preventDefault(),
    onPointerDown(event) {
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY };
      stand();
    },
    onPointerMove(event) {
      if (!held.current) return;
      const { x, y } = held.current;
      held.current = { x: event.clientX, y: event.clientY };
      by({ yaw: (event.clientX - x) * -perPixel, pitch: (event.clientY - y) * perPixel });
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
