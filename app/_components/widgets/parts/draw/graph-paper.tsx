// Squared paper in a drawing: lines of cell u, every seventh stronger, counted from an origin so that axes lie on them.

type Props = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The cell: 36 on the stage, 12 on a phone and on the console. */
  readonly u: number;
  /** Where the counting of sevenths begins; the corner unless said. */
  readonly origin?: { readonly x: number; readonly y: number };
};

export function GraphPaper({ x, y, width, height, u, origin = { x, y } }: Props) {
  const vertical = (at: number) => `M${at} ${y}v${height}`;
  const horizontal = (at: number) => `M${x} ${at}h${width}`;
  const path = (seventh: boolean) =>
    lines(x, x + width, origin.x, u, seventh)
      .map(vertical)
      .join('') +
    lines(y, y + height, origin.y, u, seventh)
      .map(horizontal)
      .join('');
  return (
    <g className="graph-paper">
      <path d={path(false)} stroke="var(--grid)" />
      <path d={path(true)} stroke="var(--grid-7)" />
    </g>
  );
}

/** Places of the lines from `first` to `last`: the sevenths, or all others. */
export function lines(
  first: number,
  last: number,
  origin: number,
  u: number,
  sevenths: boolean,
): readonly number[] {
  const from = Math.ceil((first - origin) / u - 1e-6);
  const to = Math.floor((last - origin) / u + 1e-6);
  const places: number[] = [];
  for (let i = from; i <= to; i++) if ((i % 7 === 0) === sevenths) places.push(origin + i * u);
  return places;
}
