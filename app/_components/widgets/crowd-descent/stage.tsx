// Crowd descent on the stage: one landscape, everybody a ball on it, and only the lowest has a name. The reveal rings
// the deepest place and counts who ended in which valley. Takes the whole canvas.

'use client';

import { useMemo } from 'react';
import { type Ball, heightAt } from '@/lib/descent/ball';
import { countByValley, landscape, type Place } from '@/lib/descent/landscape';
import { unpackBalls } from '@/lib/protocol/crowd';
import type { Pulse } from '@/lib/protocol/message';
import type { StageRound } from '@/lib/session/view-types';
import { RoundTime } from '../../kinds/parts/stage/round-time';
import type { WidgetProps } from '../../slides/widget-props';
import { Hand } from '../../ui/hand';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import { sway } from '../parts/relief/drift';
import { CrowdCanvas } from './crowd-canvas';
import { Ends } from './ends';
import { Flag } from './flag';

/** 52 x 26 modules. */
const field = { width: 1873, height: 937 };

export default function CrowdDescent({
  params,
  view,
  pulse,
  line,
  activities,
  surface,
}: WidgetProps<'crowd-descent'>) {
  const activity = activities.find(({ id }) => id === params.activity);
  if (!activity || !('seed' in activity) || activity.seed === undefined) return null;
  const round = view?.round?.activity === activity.id ? view.round : null;
  return (
    <>
      <CrowdMap
        seed={activity.seed}
        crowd={(round && pulse?.crowd) ?? null}
        revealed={round?.phase === 'revealed'}
        nameless={view?.hidden ?? false}
        // Only one thing moves: the ground stands before the first ball does.
        turns={surface === 'stage' && round === null}
      />
      <div className="crowd-foot">
        {round?.deadline && line && (
          <RoundTime from={round.openedAt} to={round.deadline} serverNow={line.serverNow} />
        )}
        {round ? <OnTheirWay round={round} joined={pulse?.joined ?? 0} /> : <p>{activity.prompt}</p>}
      </div>
    </>
  );
}

type MapProps = {
  readonly seed: number;
  readonly crowd: Pulse['crowd'] | null;
  readonly revealed: boolean;
  readonly nameless: boolean;
  readonly turns: boolean;
};

function CrowdMap({ seed, crowd, revealed, nameless, turns }: MapProps) {
  const map = landscape(seed);
  const balls = crowd?.balls ?? '';
  const crowded = useMemo(() => unpackBalls(balls), [balls]);
  const counts = useMemo(
    () => (revealed ? countByValley(map, crowded.filter(({ moved }) => moved).map(placeOf)) : null),
    [revealed, map, crowded],
  );
  const lowest = crowd?.lowest ?? null;
  const own = lowest && crowded.find(({ index }) => index === lowest.index);
  const at = own && placeOf(own);
  const names = useWords('names');
  const name = nameless || !lowest || lowest.name === null ? null : names.of(lowest.name);
  const deepest = heightAt(map, map.valleys[0]);
  const says = useWords('widgets').crowdDescent.describe({
    balls: crowded.length,
    lowest: lowest && fixed(lowest.height, 3),
    deepest: fixed(deepest, 3),
    ...{ name, counts },
  });
  return (
    <CrowdCanvas map={map} balls={balls} {...field} drift={turns ? sway : null} says={says}>
      {(seen, flatness) => (
        <>
          {counts && (
            <Ends valleys={map.valleys.map(seen)} counts={counts} deepest={deepest} flatness={flatness} />
          )}
          {lowest && at && (
            <Flag at={seen(at)} width={field.width} name={name} figure={fixed(lowest.height, 3)} />
          )}
        </>
      )}
    </CrowdCanvas>
  );
}

const placeOf = ({ trail }: Ball): Place => trail[0] ?? [0, 0];

function OnTheirWay({ round, joined }: { readonly round: StageRound; readonly joined: number }) {
  const words = useWords('widgets').crowdDescent;
  return (
    <p>
      <Hand value={joined} height={64} label={words.balls(joined)} />
      <span>{(round.phase === 'open' ? words.moving : words.moved)(joined, round.answered)}</span>
    </p>
  );
}
