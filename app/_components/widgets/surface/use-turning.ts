// How a surface is turned: by itself, slowly, until somebody takes hold of it; then by finger, mouse or arrow keys.

'use client';

import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { useReducedMotion } from '../draw/motion';
import { heldPitch } from './projection';

export type Turn = { readonly yaw: number; readonly pitch: number };

/** Radians a second: once around in 50 s. */
const drift = (2 * Math.PI) / 50;
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
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
};

/** `paint` is called for every new turn; nothing runs while the page is hidden or the surface stands. */
export function useTurning(start: Turn, paint: () => void): Turning {
  const still = useReducedMotion();
  const turn = useRef(start);
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const drifts = useRef(true);
  const painting = useRef(paint);
  useEffect(() => {
    painting.current = paint;
  });

  useEffect(() => {
    painting.current();
    if (still) return;
    let last: number | null = null;
    let asked = requestAnimationFrame(function frame(now) {
      if (!drifts.current) return;
      const passed = last === null ? 0 : Math.min(100, now - last);
      last = now;
      if (passed > 0) {
        turn.current = { ...turn.current, yaw: turn.current.yaw + (drift * passed) / 1000 };
        painting.current();
      }
      asked = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(asked);
  }, [still]);

  const by = (change: Turn) => {
    drifts.current = false;
    const { yaw, pitch } = turn.current;
    turn.current = { yaw: yaw + change.yaw, pitch: heldPitch(pitch + change.pitch) };
    painting.current();
  };
  const letGo = () => {
    held.current = null;
  };
  return {
    turn,
    handlers: {
      onKeyDown(event) {
        const change = keySteps[event.key];
        if (!change) return;
        event.preventDefault();
        by(change);
      },
      onPointerDown(event) {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, y: event.clientY };
        drifts.current = false;
      },
      onPointerMove(event) {
        if (!held.current) return;
        const { x, y } = held.current;
        held.current = { x: event.clientX, y: event.clientY };
        by({ yaw: (event.clientX - x) * -perPixel, pitch: (event.clientY - y) * perPixel });
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
  };
}
