// Handwriting of MNIST's test set: first a wall that anybody reads, then the hard ones. While the room names them the
// present one fills the field, a module a pixel; after the reveal each says what it is and how many knew.

'use client';

import { useMemo } from 'react';
import { kindOf } from '@/lib/kinds/kinds';
import { digitsBegun } from '@/lib/kinds/parts/digit-turns';
import { roundDigitId, testDigitId } from '@/lib/protocol/picture-id';
import type { StageRound } from '@/lib/session/view-types';
import { RoundCount } from '../../kinds/parts/stage/round-count';
import { useShownRound } from '../../kinds/parts/stage/use-shown-round';
import { takenIn } from '../../kinds/parts/taken-in';
import { usePictures } from '../../live/use-pictures';
import { useServerTime } from '../../live/use-server-time';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { Digit } from '../../ui/digit';
import { useWords } from '../../words/words';
import { HardDigits } from '../parts/draw/hard-digits';
import { DigitTime } from './digit-time';
import { EasyWall } from './easy-wall';
import { RoomScore } from './room-score';

const side = 1008;

export default function DigitsWall(props: WidgetProps<'digits-wall'>) {
  const { params, step, view, words, line, activities } = props;
  const heading = useFit<HTMLDivElement>('digits', { least: 0.4, most: 1 });
  const { activity: id } = params;
  const said = useWords('widgets').digitsWall;
  const activity = activities.find((one) => one.id === id);
  const { count } = timesOf(activity);
  const { easy, hard, all } = useDigits(params.easy, id, count);
  const pictures = usePictures(line?.command, all);
  const shown = useShownRound(view, activity?.slide ?? 0, step);
  const round = shown?.activity === id ? shown : null;
  const now = useServerTime(line?.serverNow ?? zero, round?.phase === 'open');
  const begun = round ? begunOf(round, now) : 0;
  const picturesOf = (ids: readonly string[]) => ids.map((one) => pictures.get(one));
  return (
    <>
      <div className="digits-words">
        <div ref={heading} className="digits-heading">
          {words}
        </div>
        {!round && <p className="digits-source">{step === 0 ? said.easy(easy.length) : said.hard(count)}</p>}
        {round && activity && (
          <Asked {...{ round, begun, now, count }} prompt={activity.prompt} pulse={props.pulse} />
        )}
      </div>
      <div className="wall-field">
        {round?.phase === 'open' ? (
          <Present pixels={pictures.get(hard[begun - 1] ?? '')} begun={begun} count={count} />
        ) : step === 0 && !round ? (
          <EasyWall pictures={picturesOf(easy)} />
        ) : (
          <HardDigits pictures={picturesOf(hard)} round={round} />
        )}
      </div>
    </>
  );
}

type AskedProps = Pick<WidgetProps, 'pulse'> & {
  readonly round: StageRound;
  readonly prompt: string;
  /** Digits that have been shown, and of how many. */
  readonly begun: number;
  readonly count: number;
  readonly now: number;
};

/** The question, the time or the score, and who has answered. */
function Asked({ round, prompt, begun, count, now, pulse }: AskedProps) {
  const asking = round.phase === 'open';
  return (
    <div className="digits-round">
      <h2>{prompt}</h2>
      {asking ? (
        <DigitTime round={round} begun={begun} now={now} />
      ) : (
        <RoomScore round={round} count={count} />
      )}
      <RoundCount round={round} {...takenIn(round, pulse)} />
    </div>
  );
}

type PresentProps = Pick<AskedProps, 'begun' | 'count'> & { readonly pixels: Uint8Array | undefined };

/** The digit that is named just now. */
function Present({ pixels, begun, count }: PresentProps) {
  const words = useWords('widgets').digits;
  return (
    <div className="graph digits-one">
      {pixels && <Digit pixels={pixels} side={side} label={words.placeOf(begun, count)} />}
    </div>
  );
}

const zero = () => 0;

/** The pictures that it asks for, by their ids. */
function useDigits(places: readonly number[], activity: string, count: number) {
  return useMemo(() => {
    const easy = places.map(testDigitId);
    const hard = Array.from({ length: count }, (_, turn) => roundDigitId(activity, turn));
    return { easy, hard, all: [...easy, ...hard] };
  }, [places, activity, count]);
}

const nothing = { count: 0, secondsEach: 0 };

const timesOf = (activity: WidgetProps<'digits-wall'>['activities'][number] | undefined) =>
  (activity && kindOf(activity.kind).digits?.times(activity)) ?? nothing;

const begunOf = ({ public: activity, openedAt }: StageRound, now: number): number =>
  digitsBegun(timesOf(activity), openedAt, 1, now);
