// The neuron of the talk, drawn in ink: outlined while it is not yet named, full where it is. At `turned` 1 it is the
// artificial one's wires.

import { between, type Circle } from '../parts/draw/geometry';
import { type Anatomy, bodyOutline, type Growth } from './anatomy';
import { blendLines, inkOutline } from './ink-stroke';

export type Part = 'dendrites' | 'body' | 'axon' | 'synapse';
export const parts: readonly Part[] = ['dendrites', 'body', 'axon', 'synapse'];

type Props = {
  readonly anatomy: Anatomy;
  /** How much ink is in each part, 0 … 1. */
  readonly ink: (part: Part) => number;
  readonly turned?: number;
  readonly pen: number;
};

export function NeuronShape({ anatomy, ink, turned = 0, pen }: Props) {
  const { body, dendrites, axon, feet, nextCell } = anatomy;
  const output = axon[0]!.turned.points.at(-1)!;
  const trees: readonly (readonly [Part, string])[] = [
    [
      'synapse',
      nextCell
        .map((line) => inkOutline({ ...line, widths: line.widths.map((w) => w * (1 - turned)) }, true))
        .join(''),
    ],
    ['axon', outlines(axon, turned)],
    [
      'synapse',
      feet.map((foot) => circle({ ...between(foot, output, turned), r: foot.r * (1 - turned) })).join(''),
    ],
    ['dendrites', outlines(dendrites, turned)],
    ['body', bodyOutline(body, anglesOf(anatomy), turned)],
  ];
  return (
    <g strokeLinejoin="round">
      {trees.map(([part, path], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: five shapes, always in this order
        <path key={i} d={path} fill="none" stroke="var(--ink)" strokeWidth={pen * 2} data-part={part} />
      ))}
      {trees.map(([part, path], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: five shapes, always in this order
        <g key={i}>
          {(i === 0 || ink(part) < 1) && <path d={path} fill="var(--sheet)" />}
          <path d={path} fill="var(--ink)" fillOpacity={i === 0 ? ink(part) * 0.25 : ink(part)} />
        </g>
      ))}
      <Nucleus body={body} ink={ink('body')} shown={1 - turned} pen={pen} />
    </g>
  );
}

const outlines = (growths: readonly Growth[], turned: number): string =>
  growths.map(({ grown, turned: end }) => inkOutline(blendLines(grown, end, turned))).join('');

const circle = ({ x, y, r }: Circle): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

type NucleusProps = {
  readonly body: Circle;
  readonly ink: number;
  readonly shown: number;
  readonly pen: number;
};

function Nucleus({ body, ink, shown, pen }: NucleusProps) {
  if (shown === 0) return null;
  return (
    <circle
      cx={body.x + body.r * 0.08}
      cy={body.y - body.r * 0.05}
      r={body.r * 0.38}
      fill="var(--sheet)"
      stroke={ink > 0.5 ? 'var(--sheet)' : 'var(--ink)'}
      strokeWidth={pen}
      opacity={shown}
    />
  );
}

/** Where lines leave the body. */
export function anglesOf({ body, dendrites, axon }: Anatomy): readonly number[] {
  return [...dendrites, ...axon].flatMap(({ grown }) => {
    const from = grown.points[0]!;
    const near = Math.hypot(from.x - body.x, from.y - body.y) < body.r;
    return near ? [Math.atan2(from.y - body.y, from.x - body.x)] : [];
  });
}
