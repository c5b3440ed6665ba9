// How often the network read the room right on arrival, beside the one in ten of blind chance.

import type { DigitCounts } from '@/lib/session/view-types';

type Props = {
  readonly counts: DigitCounts;
  /** Mini-batches the network has learned from. */
  readonly trainedFor: number;
};

const bar = { width: 484, height: 30 };

export function WallScore({ counts, trainedFor }: Props) {
  const { drawn, right } = counts;
  const share = drawn === 0 ? 0 : right / drawn;
  return (
    <section className="wall-score">
      <p className="wall-right">
        {right}
        <small>of {drawn.toLocaleString('en')} right</small>
      </p>
      <svg
        role="img"
        aria-label={`${right} of ${drawn} read right; one in ten would be chance`}
        width="500"
        height="64"
        viewBox="0 0 500 64"
      >
        <rect x="1" y="14" {...bar} fill="var(--sheet)" stroke="var(--ink)" strokeWidth="2" />
        <rect x="1" y="14" width={bar.width * share} height={bar.height} fill="var(--acc)" />
        <path d={`M${1 + bar.width / 10} 4V54`} stroke="var(--ink)" strokeWidth="4" />
      </svg>
      {trainedFor === 0 ? (
        <p className="wall-why">
          The network has <b>learned nothing yet</b>. Its weights are random, so it is right about{' '}
          <b>one time in ten</b>.
        </p>
      ) : (
        <p className="wall-why">
          Each guess was made <b>on arrival</b>, before the network had learned from that drawing. Chance is
          right <b>one time in ten</b>.
        </p>
      )}
      <dl className="wall-key">
        <dt className="guess right num">3</dt>
        <dd>its guess is right</dd>
        <dt className="guess wrong num">3</dt>
        <dd>its guess is wrong</dd>
        <dt className="wall-key-new" />
        <dd>just drawn</dd>
      </dl>
    </section>
  );
}
