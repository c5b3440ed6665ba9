// The learning loop: feed, assess, descend, nudge. It turns as the training does, and each station says its latest number.

'use client';

import { useMemo, useState } from 'react';
import { largestNudges } from '@/lib/nn/nudges';
import { noticeablyEased } from '../../charts/eased-rate';
import { useNewest } from '../../live/use-network';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { fixed, plain, signedFixed } from '../parts/draw/number-text';
import { useGlide } from '../parts/draw/use-flow';
import { type Station, StationBox, stationWidth } from './station-box';
import { miniBatchesATurn, shareOfTurn } from './turn';

/** From one report to the next, evenly. */
const steady = { millis: 220, ease: (share: number) => share };

export default function Loop(props: WidgetProps<'loop'>) {
  const { pulse, view, curve, networks, box } = props;
  const latest = curve.at(-1);
  const step = pulse?.network?.step ?? 0;
  const batchSize = view?.training.batchSize ?? 10;
  const perTurn = usePace((pulse?.samplesPerSecond ?? 0) / batchSize);
  const turned = useGlide(step, steady);
  const nudges = useNewest(networks?.nudges ?? null);
  const largest = useMemo(() => nudges && largestNudges(nudges.value, 1)[0], [nudges]);
  const words = useWords('widgets').loop;
  const { feed, assess, descend, nudge } = words.stations;
  const eased = latest ? noticeablyEased(latest) : null;
  /** As it was chosen, and what it was eased to since. */
  const rateText = (rate: number) =>
    eased === null ? words.rate(plain(rate, 4)) : words.rateEased(plain(rate, 4), plain(eased, 4));
  const stations: readonly Station[] = [
    { name: feed, figure: words.digits(step * batchSize) },
    { name: assess, figure: latest ? `C ${fixed(latest.costTraining ?? latest.costHeldOut, 3)}` : 'C' },
    { name: descend, figure: rateText(view?.training.learningRate ?? 0.5) },
    { name: nudge, figure: largest ? signedFixed(largest.change) : words.noneYet },
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

type Props = Pick<WidgetProps<'loop'>, 'box'> & {
  readonly stations: readonly Station[];
  readonly step: number;
  readonly share: number;
  readonly perTurn: number;
  readonly running: boolean;
};

function Circle({ box, stations, step, share, perTurn, running }: Props) {
  const words = useWords('widgets').loop;
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
  const boxes = { size: size(52), small: size(32) };
  const [, right, , left] = stations;
  /** Between the boxes on both sides. */
  const free = 2 * radius - (stationWidth(right!, boxes) + stationWidth(left!, boxes)) / 2 - 28;
  return (
    <Figure says={words.describe(step, stations, running ? perTurn : null)} {...box}>
      <Track middle={middle} radius={radius} marker={at(share)} trail={at(share - 0.22)} />
      <Count {...{ middle, size, free, step }} perTurn={running ? perTurn : null} />
      {stations.map((station, i) => (
        <StationBox
          key={station.name}
          {...station}
          {...at(i / stations.length)}
          on={running && i === present}
          {...boxes}
        />
      ))}
    </Figure>
  );
}

type TrackProps = {
  readonly middle: Place;
  readonly radius: number;
  readonly marker: Place;
  /** Where the marker's trail begins. */
  readonly trail: Place;
};

function Track({ middle, radius, marker, trail }: TrackProps) {
  return (
    <>
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
      <path d={arc(trail, marker, radius)} fill="none" stroke="var(--ink)" strokeWidth={14} />
      <rect x={marker.x - 16} y={marker.y - 16} width={32} height={32} fill="var(--ink)" />
    </>
  );
}

type CountProps = {
  readonly middle: Place;
  readonly size: (wanted: number) => number;
  /** Pixels of width. */
  readonly free: number;
  readonly step: number;
  /** Null while the training is paused. */
  readonly perTurn: number | null;
};

/** In the middle: how many mini-batches, and how many a turn is. */
function Count({ middle: { x, y }, size, free, step, perTurn }: CountProps) {
  const words = useWords('widgets').loop;
  const figure = words.number(step);
  const second = y + 10 + size(54);
  return (
    <>
      <Label
        x={x}
        y={y + 10}
        size={Math.min(size(110), free / (0.6 * figure.length))}
        anchor="middle"
        voice="num"
        weight={760}
      >
        {figure}
      </Label>
      <Label x={x} y={second} size={size(38)} anchor="middle">
        {words.miniBatches}
      </Label>
      <Label x={x} y={second + size(48)} size={size(30)} anchor="middle" hue="var(--ink-2)">
        {perTurn === null ? words.atRest : words.perTurn(perTurn)}
      </Label>
    </>
  );
}

type Place = { readonly x: number; readonly y: number };

/** Clockwise, less than half a turn. */
const arc = (from: Place, to: Place, radius: number): string =>
  `M${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}`;
