// A slide without words or drawing: squared paper with the mark, one cell dotted where it was and one where it went.

const u = 36;
const cell = 12 * u;
/** 30 % of a cell, to whole modules. */
const nudge = 4 * u;

export function EmptySheet() {
  return (
    <div className="stage-sheet graph" aria-hidden="true">
      <svg aria-hidden="true" width={52 * u} height={26 * u} viewBox={`0 0 ${52 * u} ${26 * u}`}>
        <g transform={`translate(${18 * u} ${9 * u})`}>
          <rect
            width={cell}
            height={cell}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="9"
            strokeLinecap="round"
            strokeDasharray="0 18"
          />
          <rect width={cell} height={cell} fill="var(--ink)" transform={`translate(${nudge} ${-nudge})`} />
        </g>
      </svg>
    </div>
  );
}
