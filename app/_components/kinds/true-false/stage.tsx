// true-false on the stage: two rows.

import { OptionRows } from '../parts/stage/option-rows';
import type { StageBody } from '../parts/stage/stage-body';

export const trueFalseStage: StageBody<'true-false'> = { Body: OptionRows };
