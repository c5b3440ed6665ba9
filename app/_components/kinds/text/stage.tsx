// text on the stage: a blank to be filled in, then how many were right.

import { OptionRows } from '../parts/stage/option-rows';
import type { StageBody } from '../parts/stage/stage-body';

export const textStage: StageBody<'text'> = { Body: OptionRows, leavesSight: true };
