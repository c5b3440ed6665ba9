// Every setting of the room's switches that somebody chose, with the people who stand there: switches as neurons,
// filled where they are on.

'use client';

import { useKindWords } from '../parts/kind-words';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';

/** As many as can be read from the last row: all settings of three switches. */
const most = 8;

function SwitchRows({ round, activity: { labels } }: BodyProps<'toggles'>) {
  const words = useKindWords('toggles');
  const counts = round.tally?.kind === 'counts' ? round.tally.counts : [];
  const corners = counts.map((count, corner) => ({ count, corner }));
  const shown =
    corners.length <= most ? corners : [...corners].sort((a, b) => b.count - a.count).slice(0, most);
  const top = Math.max(1, ...shown.map(({ count }) => count));
  return (
    <div className="switches">
      <ol className="switch-names">
        {labels.map((label, place) => (
          <li key={label}>
            <b className="num">{place + 1}</b> {label}
          </li>
        ))}
      </ol>
      <ul className="switch-rows">
        {shown.map(({ corner, count }) => (
          <li
            key={corner}
            className="switch-row"
            aria-label={words.corner(settingsAt(corner, labels), count)}
          >
            <span className="switch-bits" aria-hidden="true">
              {labels.map((label, bit) => (
                <i key={label} className={(corner >> bit) & 1 ? 'on' : ''} />
              ))}
            </span>
            <span className="option-row-track" aria-hidden="true">
              <span className="room-bar" style={{ width: `${(100 * count) / top}%` }} />
            </span>
            <b className="num switch-count">{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

const settingsAt = (corner: number, labels: readonly string[]) =>
  labels.map((label, bit) => ({ label, on: ((corner >> bit) & 1) === 1 }));

export const togglesStage: StageBody<'toggles'> = { Body: SwitchRows };
