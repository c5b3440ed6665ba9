// rating on a phone: one press on a number or a star. After the reveal the room's ratings, with the mean and mine.

'use client';

import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { RatingColumns } from './columns';
import { RatingKeys } from './keys';

function Body({ activity, answer, open, labelledBy }: BodyProps<'rating'>) {
  const words = useKindWords('rating');
  const { from, to, low, high, stars } = activity;
  return (
    <div className="grid gap-2">
      <RatingKeys
        {...{ activity, open, labelledBy }}
        chosen={answer.shown?.kind === 'rating' ? answer.shown.value : null}
        onPress={(value) => answer.give({ kind: 'rating', value })}
      />
      {(low !== '' || high !== '') && (
        <p className="flex justify-between gap-6 text-ph-label text-ink-2">
          <span>{low && words.end(from, low, stars)}</span>
          <span className="text-right">{high && words.end(to, high, stars)}</span>
        </p>
      )}
    </div>
  );
}

const Asked = (props: AskedProps<'rating'>) => <Question {...props}>{(body) => <Body {...body} />}</Question>;

const phoneBox = { width: 336, height: 214, figures: 15, mean: 48, words: 15 };

const Revealed = (props: RevealedProps<'rating'>) => (
  <RevealedFrame {...props}>
    <RatingColumns
      activity={props.activity}
      tally={props.revealed.tally}
      own={props.kept?.kind === 'rating' ? props.kept.value : null}
      box={phoneBox}
    />
  </RevealedFrame>
);

export const ratingPhone: PhoneScreens<'rating'> = { Asked, Revealed };
