// choices on the stage: its options as rows.

import { OptionRows } from '../parts/stage/option-rows';
import type { StageBody } from '../parts/stage/stage-body';

export const choicesStage: StageBody<'choices'> = { Body: OptionRows };
