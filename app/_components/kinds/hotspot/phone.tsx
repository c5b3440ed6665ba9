// hotspot on a phone: a tap on the picture, and two sliders for whoever cannot point.

'use client';

import type { PointerEvent } from 'react';
import type { Spot } from '@/lib/kinds/parts/spots';
import { useDraft } from '../../live/use-draft';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { SendAnswer } from '../parts/phone/send-answer';
import { Spotted } from './spotted';

const middle: Spot = { x: 500, y: 500 };

function Body({ activity, answer, open, labelledBy }: BodyProps<'hotspot'>) {
  const words = useKindWords('hotspot');
  const kept = answer.shown?.kind === 'hotspot' ? { x: answer.shown.x, y: answer.shown.y } : null;
  const [spot, setSpot, touched] = useDraft<Spot>(answer.draft, kept ?? middle, readSpot);
  const marked = touched || kept !== null;
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (open) setSpot(spotAt(event));
  };
  return (
    <fieldset aria-labelledby={labelledBy} className="grid gap-3">
      <Spotted picture={activity.picture} counts={null} areas={[]} own={marked ? spot : null}>
        <div className="spotted-touch" onPointerDown={point} />
      </Spotted>
      {(['x', 'y'] as const).map((axis) => (
        <label key={axis} className="spot-slider text-ph-label">
          <span>{words[axis]}</span>
          <input
            type="range"
            className={marked ? 'slider' : 'slider untouched'}
            aria-valuetext={words.at(spot[axis] / 10)}
            min={0}
            max={1000}
            step={10}
            value={spot[axis]}
            disabled={!open}
            onChange={(event) => setSpot({ ...spot, [axis]: Number(event.target.value) })}
          />
        </label>
      ))}
      <SendAnswer
        {...{ answer, open }}
        value={{ kind: 'hotspot', x: spot.x, y: spot.y }}
        text={words.send}
        ready={touched}
      />
    </fieldset>
  );
}

function spotAt({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): Spot {
  const box = currentTarget.getBoundingClientRect();
  const share = (place: number) => Math.round(1000 * Math.min(1, Math.max(0, place)));
  return { x: share((clientX - box.left) / box.width), y: share((clientY - box.top) / box.height) };
}

function readSpot(kept: unknown): Spot | null {
  const { x, y } = (kept ?? {}) as Partial<Spot>;
  const fits = (place: unknown): place is number =>
    Number.isInteger(place) && (place as number) >= 0 && (place as number) <= 1000;
  return fits(x) && fits(y) ? { x, y } : null;
}

const Asked = (props: AskedProps<'hotspot'>) => (
  <Question {...props} tight>
    {(body) => <Body {...body} />}
  </Question>
);

function Revealed(props: RevealedProps<'hotspot'>) {
  const { activity, kept, revealed } = props;
  const { solution, tally } = revealed;
  return (
    <RevealedFrame {...props}>
      <Spotted
        picture={activity.picture}
        counts={tally.kind === 'counts' ? tally.counts : null}
        areas={solution?.kind === 'areas' ? solution.areas : []}
        own={kept?.kind === 'hotspot' ? kept : null}
      />
    </RevealedFrame>
  );
}

export const hotspotPhone: PhoneScreens<'hotspot'> = { Asked, Revealed };
