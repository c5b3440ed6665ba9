// rating on the stage: a column per number, and the mean of the room.

'use client';

import type { BodyProps, StageBody } from '../parts/stage/stage-body';
import { RatingColumns } from './columns';

const beside = { width: 792, height: 600, figures: 32, mean: 130, words: 34 };
const wideBox = { width: 985, height: 780, figures: 42, mean: 170, words: 42 };

const Ratings = ({ round, activity, wide }: BodyProps<'rating'>) => (
  <RatingColumns {...{ activity, tally: round.tally, own: null, box: wide ? wideBox : beside }} />
);

export const ratingStage: StageBody<'rating'> = { Body: Ratings };
