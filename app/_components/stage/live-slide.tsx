// A slide with everything in it that may move: what stage, console, print and gallery draw.

import { StageSlide, type StageSlideProps } from '../slides/stage-slide';
import { stageParts } from './stage-parts';

export const LiveSlide = (props: Omit<StageSlideProps, 'parts'>) => (
  <StageSlide parts={stageParts} {...props} />
);
