// How often the network read the room right on arrival, beside the one in ten of blind chance.

import type { DigitCounts } from '@/lib/session/view-types';
import { useWords } from '../../words/words';

type Props = {
  readonly counts: DigitCounts;
  /** Mini-batches the network has learned from. */
  readonly trainedFor: number;
};

const bar = { width: 484, height: 30 };

export function WallScore({ counts, trainedFor }: Props) {
  const words = useWords('widgets').wall;
  const { drawn, right } = counts;
  const share = drawn === 0 ? 0 : right / drawn;
  return (
    <section className="wall-score">
      <p className="wall-right">
        {right}
        <small>{words.ofRight(drawn)}</small>
      </p>
      <svg
        role="img"
        aria-label={words.describeScore(right, drawn)}
        width="500"
        height="64"
        viewBox="0 0 500 64"
      >
        <rect x="1" y="14" {...bar} fill="var(--sheet)" stroke="var(--ink)" strokeWidth="2" />
        <rect x="1" y="14" width={bar.width * share} height={bar.height} fill="var(--acc)" />
        <path d={`M${1 + bar.width / 10} 4V54`} stroke="var(--ink)" strokeWidth="4" />
      </svg>
      <p className="wall-why">
        {(trainedFor === 0 ? words.untrained : words.trained).map((piece, place) =>
          place % 2 === 1 ? <b key={piece}>{piece}</b> : piece,
        )}
      </p>
      <dl className="wall-key">
        <dt className="guess right num">3</dt>
        <dd>{words.right}</dd>
        <dt className="guess wrong num">3</dt>
        <dd>{words.wrong}</dd>
        <dt className="wall-key-new" />
        <dd>{words.fresh}</dd>
      </dl>
    </section>
  );
}
