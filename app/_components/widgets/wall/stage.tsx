// The room's drawings as they arrive, each with what the network took it for, and the running score beside one in ten.

'use client';

import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { WallDrawing } from '@/lib/session/view-types';
import type { Drawing } from '../../live/use-ink';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { Digit } from '../../ui/digit';
import { useWords } from '../../words/words';
import { Awaited } from '../parts/draw/awaited';
import { PenLines } from './pen-lines';
import { hang } from './slots';
import { WallScore } from './wall-score';

const columns = 7;
const places = 56;
/** A tile is 5 x 3½ modules. */
const tile = { width: 180, height: 126 };
const field = { width: 1261, height: 1009 };
/** All places but those of the two rows in which the words of an empty wall stand. */
const awaited = Array.from({ length: places }, (_, place) => ({
  x: (place % columns) * tile.width + 7,
  y: Math.floor(place / columns) * tile.height + 7,
  ...{ width: 112, height: 112 },
})).filter(({ y }) => y < 3 * tile.height || y > 5 * tile.height);
/** A drawing is new for 9 s; of a whole screenful that is approved at once only the last row is. */
const newFor = 9000;
const newAtOnce = columns;

export default function Wall({ view, pulse, drawings, words }: WidgetProps<'wall'>) {
  const heading = useFit<HTMLDivElement>('wall', { least: 0.4, most: 1 });
  const said = useWords('widgets').wall;
  const wall = view?.wall ?? none;
  const hung = useHung(wall);
  const fresh = useFresh(wall);
  const byId = useMemo(() => new Map(wall.map((digit) => [digit.id, digit])), [wall]);
  const counts = view?.counts ?? { drawn: 0, training: 0, right: 0 };
  return (
    <>
      <div className="wall-words">
        <div ref={heading} className="wall-heading">
          {words}
        </div>
        <WallScore counts={counts} trainedFor={pulse?.network?.step ?? 0} />
      </div>
      <section className="wall-field graph" aria-label={said.describe(wall.length)}>
        {hung.map((id, place) => {
          const digit = id === null ? undefined : byId.get(id);
          return (
            digit && (
              <Tile
                key={digit.id}
                digit={digit}
                drawing={drawings.get(digit.id)}
                isNew={fresh.has(digit.id)}
                left={(place % columns) * tile.width}
                top={Math.floor(place / columns) * tile.height}
              />
            )
          );
        })}
        {wall.length === 0 && <Empty covered={view?.hidden ?? false} drawn={counts.drawn} />}
      </section>
    </>
  );
}

const none: readonly WallDrawing[] = [];

type TileProps = {
  readonly digit: WallDrawing;
  readonly drawing: Drawing | undefined;
  readonly isNew: boolean;
  readonly left: number;
  readonly top: number;
};

const Tile = memo(function Tile({ digit, drawing, isNew, left, top }: TileProps) {
  const right = digit.label === digit.guess;
  const said = useWords('widgets').wall.tile(digit.label, digit.guess);
  return (
    <div className={isNew ? 'wall-tile new' : 'wall-tile'} style={{ left, top }} role="img" aria-label={said}>
      {drawing && (
        <div className={isNew ? 'wall-ink arriving' : 'wall-ink'}>
          {isNew && <PenLines strokes={drawing.strokes} side={112} />}
          <Digit pixels={drawing.pixels} side={112} />
        </div>
      )}
      <span className={right ? 'guess right num' : 'guess wrong num'}>{digit.guess}</span>
    </div>
  );
});

function Empty({ covered, drawn }: { readonly covered: boolean; readonly drawn: number }) {
  const words = useWords('widgets').wall;
  return (
    <Awaited
      {...field}
      places={awaited}
      middle={4 * tile.height}
      title={covered ? words.covered : drawn > 0 ? words.drawn(drawn) : words.none}
    >
      {covered ? words.coveredHint : drawn > 0 ? words.drawnHint : words.noneHint}
    </Awaited>
  );
}

/** Everybody's place on the wall, which stays theirs until a newer drawing needs it. */
function useHung(wall: readonly WallDrawing[]): readonly (string | null)[] {
  const before = useRef<readonly (string | null)[]>([]);
  const hung = useMemo(
    () =>
      hang(
        before.current,
        wall.map((digit) => digit.id),
        places,
      ),
    [wall],
  );
  useEffect(() => {
    before.current = hung;
  }, [hung]);
  return hung;
}

/** Drawings that came while this was watching, for as long as they are new. */
function useFresh(wall: readonly WallDrawing[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(wall.map((digit) => digit.id));
    const came = before ? [...known.current].filter((id) => !before.has(id)).slice(-newAtOnce) : [];
    if (came.length === 0) return;
    setFresh((now) => new Set([...now, ...came].slice(-newAtOnce)));
    setTimeout(() => setFresh((now) => new Set([...now].filter((id) => !came.includes(id)))), newFor);
  }, [wall]);
  return fresh;
}
