// The learning rate in use, how it came to be, and the room's vote on the next one.

'use client';

import { rateChanges } from '../charts/rate-changes';
import type { WidgetProps } from '../slides/widget-props';
import { Figure } from './draw/figure';
import { Label } from './draw/label';
import { plain, thousands } from './draw/number-text';

export default function LearningRate({ params, view, curve, box }: WidgetProps) {
  const rate = view?.training.learningRate;
  if (rate === undefined) return null;
  const changes = rateChanges(curve);
  const last = changes.at(-1);
  const vote = view?.round && view.round.activity === params.activity ? voteOf(view.round) : null;
  const since = last ? `since mini-batch ${thousands(last.step)}` : 'from the start';
  const before = changes.length > 1 ? changes.at(-2)?.rate : curve[0]?.learningRate;
  const cameFrom = last && before !== undefined ? `, ${plain(before, 4)} before` : '';
  return (
    <Figure says={said(rate, `${since}${cameFrom}`, vote)} {...box}>
      <path d={`M0 2H${box.width}`} stroke="var(--ink)" strokeWidth={3} />
      <Label x={0} y={58} size={40} weight={640}>
        Learning rate
      </Label>
      <Label x={-4} y={196} size={132} voice="num" weight={760}>
        {plain(rate, 4)}
      </Label>
      <Label x={0} y={252} size={32} hue="var(--ink-2)">
        {since}
        {cameFrom}
      </Label>
      {vote && (
        <Votes vote={vote} rate={rate} x={470} top={40} width={box.width - 470} height={box.height - 70} />
      )}
      <Label x={0} y={box.height - 24} size={32} hue="var(--ink-2)">
        nudge = −rate × gradient
      </Label>
    </Figure>
  );
}

type Vote = {
  readonly options: readonly string[];
  /** Null until they are revealed. */
  readonly counts: readonly number[] | null;
  readonly answered: number;
};

type Round = NonNullable<NonNullable<WidgetProps['view']>['round']>;

function voteOf(round: Round): Vote | null {
  if (round.public.kind !== 'vote') return null;
  const tally = round.revealed?.tally ?? round.tally;
  const counts = tally?.kind === 'counts' ? tally.counts : null;
  return { options: round.public.options, counts, answered: round.answered };
}

type VotesProps = {
  readonly vote: Vote;
  readonly rate: number;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

function Votes({ vote, rate, x, top, width, height }: VotesProps) {
  const { options, counts, answered } = vote;
  const pitch = Math.min(84, (height - 56) / options.length);
  const most = Math.max(1, ...(counts ?? []));
  const length = width - 250;
  return (
    <g>
      {options.map((option, i) => {
        const y = top + (i + 0.5) * pitch;
        const count = counts?.[i] ?? 0;
        const inUse = Number(option) === rate;
        return (
          <g key={option}>
            <Label x={x + 150} y={y + 14} size={42} anchor="end" voice="num" weight={inUse ? 800 : 460}>
              {option}
            </Label>
            <rect
              x={x + 172}
              y={y - 20}
              width={counts ? Math.max(3, (length * count) / most) : 3}
              height={40}
              fill={counts ? 'var(--room)' : 'var(--ink)'}
              stroke={counts ? 'var(--room-ink)' : 'none'}
              strokeWidth={2}
            />
            {counts && (
              <Label x={x + 186 + (length * count) / most} y={y + 12} size={34} voice="num" weight={640}>
                {count}
              </Label>
            )}
          </g>
        );
      })}
      {!counts && (
        <Label x={x + 172} y={top + options.length * pitch + 44} size={34} hue="var(--ink-2)">
          {thousands(answered)} have voted
        </Label>
      )}
    </g>
  );
}

function said(rate: number, since: string, vote: Vote | null): string {
  const now = `The learning rate is ${plain(rate, 4)}, ${since}.`;
  if (!vote) return now;
  if (!vote.counts) return `${now} ${vote.answered} have voted on the next one: ${vote.options.join(', ')}.`;
  return `${now} Votes: ${vote.options.map((option, i) => `${option}, ${vote.counts?.[i] ?? 0}`).join('; ')}.`;
}
