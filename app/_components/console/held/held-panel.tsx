// What the room made and waits for the presenter: approved or rejected one at a time, all at once, or automatically from
// now on. Drawings that are held apart have a place of their own.

'use client';

import { useMemo } from 'react';
import type { Moderated, Waiting } from '@/lib/session/state';
import type { PresenterView } from '@/lib/session/view-types';
import type { Drawings } from '../../live/use-ink';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { useWords } from '../../words/words';
import { useMedia } from '../use-media';
import { ApartTile, apartWidth } from './apart-tile';
import { HeldDrawing, HeldText } from './held-tile';
import { useAcross } from './use-across';
import { kindsFor, type Moderation } from './use-moderation';
import { useSlots } from './use-slots';

type Props = {
  readonly view: PresenterView;
  readonly drawings: Drawings;
  readonly moderation: Moderation;
};

/** Where tiles lie down to leave room for the notes. */
const shortWindow = '(min-width: 1200px) and (max-height: 820px)';
/** Of a drawing's tile, and between two, in px. */
const tile = 84;
const gap = 13;

export function HeldPanel({ view, drawings, moderation }: Props) {
  const place = moderation.panel;
  const across = useAcross(place, tile, gap);
  return (
    <section
      ref={place}
      aria-labelledby="held"
      className="flex min-h-0 flex-1 flex-col overflow-y-auto border-t-2 border-ink pt-3 pb-3"
    >
      <Head view={view} moderation={moderation} />
      <Tiles view={view} drawings={drawings} moderation={moderation} across={across} />
    </section>
  );
}

type HeadProps = Pick<Props, 'view' | 'moderation'>;

function Head({ view, moderation }: HeadProps) {
  const words = useWords('console').held;
  const { kind } = moderation;
  const waiting = view.heldCounts[kind];
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h2 id="held" className="text-co-h2 font-[760] whitespace-nowrap">
        {words.title}
      </h2>
      <KindChoice view={view} moderation={moderation} />
      {kind !== 'apart' && <Auto kind={kind} view={view} moderation={moderation} />}
      <span className="ml-auto flex gap-2">
        {kind === 'apart' && (
          <Button size="console" disabled={waiting === 0} onClick={moderation.rejectAll}>
            {words.rejectAll(waiting)}
          </Button>
        )}
        <Button
          size="console"
          title={kind === 'apart' ? words.apartHint : undefined}
          disabled={waiting === 0}
          onClick={() => moderation.approveAll(kind)}
        >
          {words.approveAll(waiting)}
        </Button>
      </span>
    </header>
  );
}

function Auto({ kind, view, moderation }: HeadProps & { readonly kind: Moderated }) {
  const words = useWords('console').held;
  return (
    <label
      className="flex cursor-pointer items-center gap-2 text-co-label whitespace-nowrap text-ink-2"
      title={words.autoHint[kind]}
    >
      <input
        type="checkbox"
        className="size-4.5 appearance-none border-2 border-ink checked:bg-ink"
        checked={view.auto[kind]}
        onChange={(event) => moderation.setAuto(kind, event.currentTarget.checked)}
      />
      {words.auto}
    </label>
  );
}

/** Drawings, those held apart, names or words, each with how many wait. */
function KindChoice({ view, moderation: { kind, setKind } }: HeadProps) {
  const words = useWords('console').held;
  return (
    <Segmented
      label={words.kind}
      value={kind}
      onChange={setKind}
      options={kindsFor(view).map((each) => ({
        value: each,
        text: (
          <>
            {words.kinds[each]}{' '}
            <b className={`num ml-1.5 ${view.heldCounts[each] > 0 ? 'bg-room px-1.5 text-on-room' : ''}`}>
              {view.heldCounts[each]}
            </b>
          </>
        ),
      }))}
    />
  );
}

type TilesProps = Props & { readonly across: number };

function Tiles({ view, drawings, moderation, across }: TilesProps) {
  const { kind } = moderation;
  if (kind === 'apart') return <ApartTiles {...{ view, drawings, moderation, across }} />;
  return kind === 'drawings' ? (
    <DrawingTiles view={view} drawings={drawings} moderation={moderation} across={across} />
  ) : (
    <TextTiles key={kind} view={view} moderation={moderation} across={across} kind={kind} />
  );
}

function DrawingTiles({ view, drawings, moderation, across }: TilesProps) {
  const short = useMedia(shortWindow);
  const slots = useSlots(view.heldDigits, across);
  if (slots.every((slot) => slot.kind === 'empty')) return <Nothing kind="drawings" view={view} />;
  return (
    <ul
      className="mt-3 grid justify-start gap-x-3.25"
      style={{ gridTemplateColumns: `repeat(${across}, 84px)` }}
    >
      {slots.map((slot, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
        <li key={place} data-held={slot.kind === 'held' ? slot.thing.id : undefined}>
          <HeldDrawing
            slot={slot}
            short={short}
            pixels={slot.kind === 'empty' ? undefined : drawings.get(slot.thing.id)?.pixels}
            judge={(verdict) => slot.kind === 'held' && moderation.judge('drawings', slot.thing.id, verdict)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Tiles as wide as two and a half of the others. */
function ApartTiles({ view, drawings, moderation, across }: TilesProps) {
  const short = useMedia(shortWindow);
  const columns = Math.max(1, Math.floor((across * (tile + gap)) / (apartWidth + gap)));
  const slots = useSlots(view.apartDigits, columns);
  if (slots.every((slot) => slot.kind === 'empty')) return <Nothing kind="apart" view={view} />;
  return (
    <ul
      className="mt-3 grid justify-start gap-x-3.25"
      style={{ gridTemplateColumns: `repeat(${columns}, ${apartWidth}px)` }}
    >
      {slots.map((slot, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
        <li key={place} data-held={slot.kind === 'held' ? slot.thing.id : undefined}>
          <ApartTile
            slot={slot}
            short={short}
            pixels={slot.kind === 'empty' ? undefined : drawings.get(slot.thing.id)?.pixels}
            judge={(verdict) => slot.kind === 'held' && moderation.judge('apart', slot.thing.id, verdict)}
          />
        </li>
      ))}
    </ul>
  );
}

type TextProps = {
  readonly view: PresenterView;
  readonly moderation: Moderation;
  readonly across: number;
  readonly kind: 'names' | 'words';
};

type Held = { readonly id: string; readonly text: string; readonly by: string };

function TextTiles({ view, moderation, across, kind }: TextProps) {
  const { heldNames, heldWords } = view;
  const held = useMemo<readonly Held[]>(
    () =>
      kind === 'names'
        ? heldNames.map(({ id, name }) => ({ id, text: name, by: '' }))
        : heldWords.map(({ id, words, name }) => ({ id, text: words, by: name })),
    [kind, heldNames, heldWords],
  );
  const columns = Math.max(1, Math.floor(across / 2));
  const slots = useSlots(held, columns * 3);
  if (slots.every((slot) => slot.kind === 'empty')) return <Nothing kind={kind} view={view} />;
  return (
    <ul
      className="mt-2 grid gap-x-3.5 gap-y-1"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {slots.map((slot, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
        <li key={place} data-held={slot.kind === 'held' ? slot.thing.id : undefined}>
          <HeldText
            slot={slot}
            judge={(verdict) => slot.kind === 'held' && moderation.judge(kind, slot.thing.id, verdict)}
          />
        </li>
      ))}
    </ul>
  );
}

type NothingProps = {
  readonly kind: Waiting;
  readonly view: Pick<PresenterView, 'auto' | 'heldCounts' | 'noNetwork'>;
};

function Nothing({ kind, view }: NothingProps) {
  const { auto, heldCounts } = view;
  const words = useWords('console').held;
  const others = kindsFor(view).filter((other) => other !== kind && heldCounts[other] > 0);
  return (
    <p className="mt-4 flex items-center gap-4 text-co-label text-ink-2">
      <i aria-hidden="true" className="size-10.5 shrink-0 border-2 border-dotted border-ink-3" />
      <span>
        {kind !== 'apart' && auto[kind] ? words.noneAuto[kind] : words.none[kind]}
        {others.length > 0 && (
          <b className="font-[640] text-ink"> {words.others(others.map((other) => words.kinds[other]))}</b>
        )}
      </span>
    </p>
  );
}
