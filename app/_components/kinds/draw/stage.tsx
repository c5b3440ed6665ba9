// draw on the stage: the slide's wall shows the drawings.

import type { StageBody } from '../parts/stage/stage-body';

export const drawStage: StageBody<'draw'> = { Body: null };
