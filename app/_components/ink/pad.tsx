// The sheet that participants draw on: ink follows a finger, pen or mouse, and nothing else happens under it.
// Undo, clear and send stand beside it; the drawing itself belongs to the page.

'use client';

import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import { useWords } from '../words/words';
import { inkOf, watchLook, watchSide } from './canvas';
import { PadNote } from './pad-note';
import { paintPad } from './paint-pad';
import { useKeyPen } from './use-key-pen';
import { usePointerPen } from './use-pointer-pen';
import { useStillPage } from './use-still-page';

type Props = {
  readonly value: Strokes;
  readonly onChange: (strokes: Strokes) => void;
  /** What to draw here, such as "Draw a 7". */
  readonly label: string;
  readonly disabled?: boolean;
  readonly className?: string;
};

/** 28 cells of whole CSS px: 336 px on a 360 px phone, never more than leaves room for what stands around it. */
const sheetClass = [
  'graph relative mx-auto aspect-square w-(--pad) bg-(--sheet) [--u:calc(var(--pad)/28)]',
  '[--tall:46svh] landscape:[--tall:62svh]',
  '[--pad:min(100cqw,var(--tall),560px)] supports-[width:round(down,1px,1px)]:[--pad:round(down,min(100cqw,var(--tall),560px),28px)]',
  'outline-2 outline-(--ink) focus-visible:outline-[3px] focus-visible:outline-offset-[3px] focus-visible:outline-(--pos)',
  'touch-none select-none [-webkit-touch-callout:none] [-webkit-user-select:none] [-webkit-tap-highlight-color:transparent]',
].join(' ');

export function Pad({ value, onChange, label, disabled = false, className = '' }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const hint = useId();
  const words = useWords('ink');
  const { canvas, keys, pointer } = usePens({ value, onChange, disabled });
  useStillPage(sheet);

  return (
    <div className={`@container relative w-full ${className}`}>
      <div
        ref={sheet}
        role="application"
        aria-roledescription={words.pad}
        aria-label={label}
        aria-describedby={hint}
        aria-disabled={disabled}
        tabIndex={disabled ? -1 : 0}
        className={`${sheetClass} ${disabled ? 'cursor-default' : 'cursor-crosshair'}`}
        onContextMenu={(event) => event.preventDefault()}
        {...keys.handlers}
        {...pointer.handlers}
      >
        <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full text-(--ink)" />
      </div>
      <PadNote note={pointer.note} onLetWideDraw={pointer.letWideDraw} />
      <p id={hint} className="sr-only">
        {words.hint}
      </p>
      <p role="status" className="sr-only">
        {keys.said}
      </p>
    </div>
  );
}

/** The canvas with the drawing on it, and the pens that draw there: a finger, a mouse or the keyboard. */
function usePens({ value, onChange, disabled }: Required<Pick<Props, 'value' | 'onChange' | 'disabled'>>) {
  const drawn = useRef(value);
  const words = useWords('ink').pen;
  const draw = (strokes: Strokes) => {
    if (strokes === drawn.current) return;
    drawn.current = strokes;
    paint();
    onChange(strokes);
  };
  const keys = useKeyPen({ drawn, draw, paint: () => paint(), disabled, words });
  const pointer = usePointerPen({ drawn, draw, disabled });
  const { canvas, paint } = useCanvas((sheet, side) =>
    paintPad(sheet, side, inkOf(sheet), drawn.current, keys.pen.current),
  );
  const repaint = useEffectEvent(paint);
  useLayoutEffect(() => {
    if (drawn.current === value) return;
    drawn.current = value;
    repaint();
  }, [value]);
  return { canvas, keys, pointer };
}

/** A square canvas that is painted again when the theme or its size changes. */
function useCanvas(paintOn: (canvas: HTMLCanvasElement, side: number) => void) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const side = useRef(0);
  const paint = () => {
    if (canvas.current !== null && side.current !== 0) paintOn(canvas.current, side.current);
  };
  const repaint = useEffectEvent(paint);
  useEffect(() => {
    if (canvas.current === null) return;
    const stopTheme = watchLook(() => repaint());
    const stopSide = watchSide(canvas.current, (pixels) => {
      side.current = pixels;
      repaint();
    });
    return () => {
      stopTheme();
      stopSide();
    };
  }, []);
  return { canvas, paint };
}
