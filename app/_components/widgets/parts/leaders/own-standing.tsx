// A participant's own place and points, and their team's.

'use client';

import type { Pulse } from '@/lib/protocol/message';
import type { MineView } from '@/lib/session/view-types';
import { Hand } from '../../../ui/hand';
import { useWords } from '../../../words/words';

type Props = {
  readonly mine: MineView | null;
  readonly pulse: Pulse | null;
  /** Nothing in the talk has to do with the network. */
  readonly noNetwork: boolean;
};

export function OwnStanding({ mine, pulse, noNetwork }: Props) {
  const words = useWords('widgets').podium;
  const team = mine?.team ?? null;
  return (
    <>
      {team?.standing && <TeamPlace team={team} standing={team.standing} />}
      {!mine || mine.points === 0 ? (
        <p className="text-ph-body">{noNetwork ? words.noPoints : words.noPointsDrawn}</p>
      ) : (
        <OwnPlace mine={mine} people={Math.max(pulse?.joined ?? 0, mine.rank ?? 0)} />
      )}
    </>
  );
}

function OwnPlace({
  mine: { rank, points, team },
  people,
}: {
  readonly mine: MineView;
  readonly people: number;
}) {
  const words = useWords('widgets').podium;
  return (
    <section
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b-2 border-ink pb-2"
      aria-label={words.yourPlace}
    >
      {rank !== null && (
        <p className="flex items-center gap-1 text-ph-body">
          <span>{words.placeName}</span>
          <Hand value={rank} height={56} label={`${rank}`} />
          <span>
            {team?.standing
              ? words.ofAndTeam(people, team.standing.place, team.standing.people)
              : words.of(people)}
          </span>
        </p>
      )}
      <p className="text-ph-body">
        <b className="num text-[1.5rem]">{words.points(points)}</b> {words.pointsName(points)}
      </p>
    </section>
  );
}

type Team = NonNullable<MineView['team']>;

type TeamProps = { readonly team: Team; readonly standing: NonNullable<Team['standing']> };

function TeamPlace({ team: { names, own }, standing: { rank, of, points } }: TeamProps) {
  const words = useWords('widgets').podium;
  const [before, behind] = words.teamPoints(of);
  return (
    <section className="grid gap-2 border-b-2 border-ink pb-3" aria-label={words.teamPlace}>
      <h2 className="ppl text-[1.5rem]">{own === null ? '' : names[own]}</h2>
      <p className="flex items-center gap-3 text-ph-body">
        <span>{words.placeName}</span>
        <Hand value={rank} height={96} label={`${rank}`} />
        <span>
          {before}
          <b className="num">{words.points(points)}</b>
          {behind}
        </span>
      </p>
    </section>
  );
}
