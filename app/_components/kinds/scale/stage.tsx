// scale on the stage: its steps as rows.

import { OptionRows } from '../parts/stage/option-rows';
import type { StageBody } from '../parts/stage/stage-body';

export const scaleStage: StageBody<'scale'> = { Body: OptionRows };
