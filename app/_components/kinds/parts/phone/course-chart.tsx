// Heights or costs one after the other, as a pen line in the cost hue; the newest is a yellow ball. The lowest so far is
// a dotted level.

type Props = {
  /** The start first. */
  readonly values: readonly number[];
  /** As many steps as the whole width stands for. */
  readonly steps: number;
  readonly words: {
    readonly start: (value: number) => string;
    readonly so: (first: number, last: number, steps: number, lowest: number) => string;
  };
};

const width = 336;
const height = 56;
const margin = 9;

export function CourseChart({ values, steps, words }: Props) {
  const top = Math.max(...values, 1e-6);
  const last = values.at(-1) ?? 0;
  const low = Math.min(...values);
  const count = Math.max(steps, values.length - 1, 1);
  const x = (step: number) => margin + ((width - 2 * margin) * step) / count;
  const y = (value: number) => margin + (height - 2 * margin) * (1 - value / top);
  const line = values.map((value, step) => `${x(step).toFixed(1)} ${y(value).toFixed(1)}`).join('L');
  const says =
    values.length === 1 ? words.start(last) : words.so(values[0] ?? 0, last, values.length - 1, low);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="course-chart" role="img" aria-label={says}>
      <path d={`M0 ${height - margin}H${width}`} stroke="var(--ink)" strokeWidth={2} />
      {values.length > 1 && (
        <path
          d={`M0 ${y(low).toFixed(1)}H${width}`}
          stroke="var(--ink-3)"
          strokeWidth={1.5}
          strokeDasharray="2 5"
        />
      )}
      <path
        d={`M${line}`}
        fill="none"
        stroke="var(--cost)"
        strokeWidth={3}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle
        cx={x(values.length - 1)}
        cy={y(last)}
        r={7}
        fill="var(--room)"
        stroke="var(--ink)"
        strokeWidth={2}
      />
    </svg>
  );
}
