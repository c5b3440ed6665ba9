// A join code as one path of squares, on light paper in both themes, with the four quiet modules a camera needs.
// Its modules are whole pixels of the canvas; the sheet's edge is ticked every cell and longer every seventh.

import { create } from 'qrcode';
import { useMemo } from 'react';

type Props = {
  readonly text: string;
  /** Pixels of the whole sheet, ticks included. */
  readonly side: number;
  /** What the code is for, in a sentence. */
  readonly label: string;
};

const quiet = 4;
const tick = { every: 36, length: 9, seventh: 22 };

/** `M x y h n v 1 h -n z` for every run of dark modules in a row; coordinates are modules. */
export function codePath(size: number, dark: (x: number, y: number) => boolean): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!dark(x, y)) continue;
      const from = x;
      while (x + 1 < size && dark(x + 1, y)) x++;
      const run = x + 1 - from;
      path += `M${from} ${y}h${run}v1h-${run}z`;
    }
  }
  return path;
}

export function JoinCode({ text, side, label }: Props) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const dark = (x: number, y: number) => modules.data[y * modules.size + x] === 1;
    return { size: modules.size, path: codePath(modules.size, dark) };
  }, [text]);
  const module = Math.floor((side - 2 * tick.seventh) / (size + 2 * quiet));
  const offset = Math.round((side - module * size) / 2);
  return (
    <svg role="img" aria-label={label} width={side} height={side} viewBox={`0 0 ${side} ${side}`}>
      <rect width={side} height={side} className="join-sheet" />
      <path
        d={path}
        transform={`translate(${offset} ${offset}) scale(${module})`}
        shapeRendering="crispEdges"
        fill="#191b2b"
      />
      <path d={ticks(side, false)} stroke="#1b4fa8" strokeOpacity="0.45" strokeWidth="1.5" />
      <path d={ticks(side, true)} stroke="#1b4fa8" strokeOpacity="0.9" strokeWidth="2.5" />
    </svg>
  );
}

function ticks(side: number, sevenths: boolean): string {
  let path = '';
  for (let i = 0; i * tick.every < side; i++) {
    if ((i % 7 === 0) !== sevenths) continue;
    const p = i * tick.every + 0.5;
    const l = sevenths ? tick.seventh : tick.length;
    path += `M${p} 0v${l}M${p} ${side}v-${l}M0 ${p}h${l}M${side} ${p}h-${l}`;
  }
  return path;
}
