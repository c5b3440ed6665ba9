// The learning loop: feed, assess, descend, nudge. It turns as the training does, and each station says its latest number.

'use client';

import { useMemo, useState } from 'react';
import { largestNudges } from '@/lib/nn/nudges';
import { useNewest } from '../live/use-network';
import type { WidgetProps } from '../slides/widget-props';
import { Figure } from './draw/figure';
import { Label } from './draw/label';
import { fixed, plain, signedFixed, thousands } from './draw/number-text';
import { useGlide } from './draw/use-flow';
import { miniBatchesATurn, shareOfTurn } from './learning/turn';

/** From one report to the next, evenly. */
const steady = { millis: 220, ease: (share: number) => share };

export default function Loop(props: WidgetProps) {
  const { pulse, view, curve, networks, box } = props;
  const latest = curve.at(-1);
  const step = pulse?.network?.step ?? 0;
  const batchSize = view?.training.batchSize ?? 10;
  const perTurn = usePace((pulse?.samplesPerSecond ?? 0) / batchSize);
  const turned = useGlide(step, steady);
  const nudges = useNewest(networks?.nudges ?? null);
  const largest = useMemo(() => nudges && largestNudges(nudges.value, 1)[0], [nudges]);
  const stations: readonly Station[] = [
    { name: 'feed', figure: `${thousands(step * batchSize)} digits` },
    { name: 'assess', figure: latest ? `C ${fixed(latest.costTraining ?? latest.costHeldOut, 3)}` : 'C' },
    { name: 'descend', figure: `rate ${plain(view?.training.learningRate ?? 0.5, 4)}` },
    { name: 'nudge', figure: largest ? signedFixed(largest.change) : '±' },
  ];
  return (
    <Circle
      box={box}
      stations={stations}
      step={step}
      share={shareOfTurn(turned, perTurn)}
      perTurn={perTurn}
      running={view?.training.running ?? false}
    />
  );
}

/** Kept while the training rests, and while the pace wavers. */
function usePace(perSecond: number): number {
  const [perTurn, setPerTurn] = useState(miniBatchesATurn(perSecond));
  const wanted = miniBatchesATurn(perSecond);
  const wavers = wanted === perTurn || (perSecond * 3 < perTurn && perSecond * 3 > perTurn / 3);
  if (perSecond > 0 && !wavers) setPerTurn(wanted);
  return perTurn;
}

type Station = { readonly name: string; readonly figure: string };

type Props = Pick<WidgetProps, 'box'> & {
  readonly stations: readonly Station[];
  readonly step: number;
  readonly share: number;
  readonly perTurn: number;
  readonly running: boolean;
};

function Circle({ box, stations, step, share, perTurn, running }: Props) {
  const side = Math.min(box.width, box.height);
  const scale = side / 1009;
  const size = (wanted: number) => Math.max(28, wanted * scale);
  const middle = { x: box.width / 2, y: box.height / 2 };
  const radius = side / 2 - 150 * Math.max(scale, 0.7);
  const present = Math.floor(share * stations.length);
  const at = (turn: number) => ({
    x: middle.x + radius * Math.sin(2 * Math.PI * turn),
    y: middle.y - radius * Math.cos(2 * Math.PI * turn),
  });
  const marker = at(share);
  const says = `The learning loop, ${running ? 'turning' : 'at rest'} after ${thousands(step)} mini-batches: ${stations
    .map(({ name, figure }) => `${name}, ${figure}`)
    .join('; ')}. One turn is ${thousands(perTurn)} mini-batches.`;
  return (
    <Figure says={says} {...box}>
      <circle
        cx={middle.x}
        cy={middle.y}
        r={radius}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={6}
        strokeDasharray="2 14"
        strokeLinecap="round"
      />
      <path d={arc(at(share - 0.22), marker, radius)} fill="none" stroke="var(--ink)" strokeWidth={14} />
      <rect x={marker.x - 16} y={marker.y - 16} width={32} height={32} fill="var(--ink)" />
      <Label x={middle.x} y={middle.y + 10} size={size(110)} anchor="middle" voice="num" weight={760}>
        {thousands(step)}
      </Label>
      <Label x={middle.x} y={middle.y + 10 + size(54)} size={size(38)} anchor="middle">
        mini-batches
      </Label>
      <Label
        x={middle.x}
        y={middle.y + 10 + size(54) + size(48)}
        size={size(30)}
        anchor="middle"
        hue="var(--ink-2)"
      >
        {running ? `a turn is ${thousands(perTurn)}` : 'at rest'}
      </Label>
      {stations.map((station, i) => (
        <StationBox
          key={station.name}
          {...station}
          {...at(i / stations.length)}
          on={running && i === present}
          size={size(52)}
          small={size(32)}
        />
      ))}
    </Figure>
  );
}

type BoxProps = Station & {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
  readonly size: number;
  readonly small: number;
};

function StationBox({ name, figure, x, y, on, size, small }: BoxProps) {
  const width = Math.max(name.length * size * 0.62, figure.length * small * 0.62) + size * 0.8;
  const height = size * 1.35 + small * 1.35;
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        fill={on ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={4}
      />
      <Label
        x={x}
        y={y - height / 2 + size * 1.05}
        size={size}
        anchor="middle"
        weight={720}
        hue={on ? 'var(--on-ink)' : 'var(--ink)'}
      >
        {name}
      </Label>
      <Label
        x={x}
        y={y + height / 2 - small * 0.5}
        size={small}
        anchor="middle"
        voice="num"
        hue={on ? 'var(--on-ink)' : 'var(--ink-2)'}
      >
        {figure}
      </Label>
    </g>
  );
}

type Place = { readonly x: number; readonly y: number };

/** Clockwise, less than half a turn. */
const arc = (from: Place, to: Place, radius: number): string =>
  `M${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}`;
