// Plays the clips of the present slide on the stage: from here, because the stage has no hands.

'use client';

import { useState } from 'react';
import type { Slide } from '@/lib/deck/deck';
import { clipsIn } from '@/lib/deck/pictures/illustrate';
import type { Clip } from '@/lib/picture';
import { filePath } from '@/lib/protocol/addresses';
import type { PresenterView } from '@/lib/session/view-types';
import { useServerTime } from '../../live/use-server-time';
import { placeOf } from '../../slides/pictures/use-clip';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { minutesText } from '../clock/talk-clock';
import type { Ask } from '../use-ask';

type Props = {
  readonly slide: Slide;
  readonly view: PresenterView;
  readonly serverNow: () => number;
  readonly ask: Ask;
};

export function ClipBar(props: Props) {
  const clips = clipsIn(props.slide.blocks);
  const { number } = props.slide;
  return (
    clips.length > 0 && (
      <div className="absolute inset-x-0 bottom-0 grid gap-1 border-t-2 border-ink bg-paper p-2">
        {clips.map((clip, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a deck's clips are told apart by where they stand
          <ClipRow key={`${number} ${place}`} {...props} clip={clip} place={place} />
        ))}
      </div>
    )
  );
}

type RowProps = Props & { readonly clip: Clip; readonly place: number };

function ClipRow({ slide, view, serverNow, ask, clip: { alt, caption, of }, place }: RowProps) {
  const words = useWords('console').clip;
  const [length, setLength] = useState(0);
  const here = view.slide === slide.number && view.clip?.clip === place ? view.clip : null;
  const now = useServerTime(serverNow, here?.playing ?? false);
  if (typeof of === 'string') return null;
  const reached = here ? placeOf(here, now) : 0;
  const at = length > 0 ? Math.min(reached, length) : reached;
  const playing = here?.playing === true && (length === 0 || reached < length);
  const set = (next: boolean, from: number) => {
    const seconds = Math.round(from * 10) / 10;
    void ask({ type: 'playClip', slide: slide.number, clip: place, playing: next, at: seconds });
  };
  return (
    <div className="flex items-center gap-2">
      <Button size="console" onClick={() => set(!playing, playing || at < length ? at : 0)}>
        {playing ? words.pause : words.play}
      </Button>
      <Button size="console" onClick={() => set(playing, 0)}>
        {words.begin}
      </Button>
      <Seek {...{ at, length }} name={words.seek(caption ?? alt)} onSeek={(to) => set(playing, to)} />
      <video
        hidden
        muted
        preload="metadata"
        src={filePath(of.hash)}
        onLoadedMetadata={({ currentTarget: { duration } }) =>
          setLength(Number.isFinite(duration) ? duration : 0)
        }
      />
    </div>
  );
}

type SeekProps = {
  /** s */
  readonly at: number;
  /** s; 0 while it is not known. */
  readonly length: number;
  readonly name: string;
  readonly onSeek: (to: number) => void;
};

function Seek({ at, length, name, onSeek }: SeekProps) {
  const [reached, whole] = [minutesText(at * 1000), minutesText(length * 1000)];
  return (
    <>
      <input
        type="range"
        className="min-w-0 flex-1"
        aria-label={name}
        aria-valuetext={reached}
        {...{ min: 0, max: Math.max(1, length), step: 0.5, value: at, disabled: length === 0 }}
        onChange={({ target }) => onSeek(Number(target.value))}
      />
      <span className="num text-co-label">
        {reached} / {whole}
      </span>
    </>
  );
}
