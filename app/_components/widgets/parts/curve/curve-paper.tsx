// Squared paper, axes and the curve: what every drawing of a descent stands on.

import { Axis } from '../draw/axis';
import { GraphPaper } from '../draw/graph-paper';
import { Label } from '../draw/label';
import { curvePath, type PlotSheet, xOf, yOf } from './plot-sheet';

type Props = {
  readonly sheet: PlotSheet;
  /** How much of the curve is drawn, 0 … 1, from the left; 0 hides it. */
  readonly drawn?: number;
  /** Without it the curve's formula is written at the foot. */
  readonly plain?: boolean;
};

export function CurvePaper({ sheet, drawn = 1, plain }: Props) {
  const { width, height, u, pen, origin } = sheet;
  return (
    <g>
      <GraphPaper x={0} y={0} width={width} height={height} u={u} origin={origin} />
      <Axes sheet={sheet} />
      {!plain && !sheet.fluid && <FormulaAtFoot sheet={sheet} />}
      {drawn > 0 && (
        <path
          d={curvePath(sheet)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={pen}
          strokeLinejoin="round"
          strokeLinecap="round"
          pathLength={1}
          strokeDasharray={drawn < 1 ? `${drawn} 1` : undefined}
        />
      )}
    </g>
  );
}

type OnSheet = Pick<Props, 'sheet'>;

/** w along the foot, C(w) upright. */
function Axes({ sheet }: OnSheet) {
  const { curve, width, u, type, pen, origin } = sheet;
  const halo = type * 0.4;
  const name = { size: type * 1.1, anchor: 'end', weight: 700, halo } as const;
  return (
    <>
      <path d={`M${origin.x} ${origin.y + u / 2}V${u / 2}`} stroke="var(--ink)" strokeWidth={pen * 0.4} />
      <Axis
        along="x"
        scale={(w) => xOf(sheet, w)}
        domain={[(u / 2 - origin.x) / sheet.unit.w, (width - u / 2 - origin.x) / sheet.unit.w]}
        at={origin.y}
        ticks={whole(curve.from, curve.to)}
        size={type}
        pen={pen * 0.4}
        tick={type * 0.22}
        halo={halo}
      />
      <Label x={width - u / 2} y={origin.y - type * 0.5} {...name}>
        w
      </Label>
      <Label x={origin.x - type * 0.5} y={u / 2 + type * 0.8} {...name}>
        C(w)
      </Label>
    </>
  );
}

function FormulaAtFoot({ sheet: { curve, width, height, u, type } }: OnSheet) {
  return (
    <Label
      x={width - u / 2}
      y={height - u * 0.45}
      size={type}
      anchor="end"
      voice="num"
      hue="var(--ink-2)"
      halo={type * 0.4}
    >
      {raised(curve.text)}
    </Label>
  );
}

const whole = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i);

/** Down to the axis, so that the w can be read off. */
export function Plumb({
  sheet,
  w,
  hue = 'var(--ink)',
}: {
  readonly sheet: PlotSheet;
  readonly w: number;
  readonly hue?: string;
}) {
  const { pen, origin } = sheet;
  return (
    <path
      d={`M${xOf(sheet, w)} ${yOf(sheet, sheet.curve.cost(w))}V${origin.y}`}
      stroke={hue}
      strokeWidth={pen * 0.4}
      strokeDasharray={`${pen * 0.4} ${pen}`}
    />
  );
}

/** Powers as small figures that every font has: ours know ², not ⁴. */
const raised = (formula: string) =>
  formula.split(/([²⁴])/).map((part, i) => {
    const power = i % 2 === 1;
    return (
      <tspan
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never change places
        key={i}
        fontSize={power ? '0.7em' : undefined}
        dy={power ? '-0.55em' : i > 0 ? '0.385em' : undefined}
      >
        {power ? figures[part] : part}
      </tspan>
    );
  });
const figures: Readonly<Record<string, string>> = { '²': '2', '⁴': '4' };
