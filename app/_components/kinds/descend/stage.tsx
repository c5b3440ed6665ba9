// descend on the stage: the slide's map shows the balls.

import type { StageBody } from '../parts/stage/stage-body';

export const descendStage: StageBody<'descend'> = { Body: null };
