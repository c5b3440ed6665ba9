// vote on the stage: its options as rows.

import { OptionRows } from '../parts/stage/option-rows';
import type { StageBody } from '../parts/stage/stage-body';

export const voteStage: StageBody<'vote'> = { Body: OptionRows };
