// guess on the stage: the slide's curve shows the guesses.

import type { StageBody } from '../parts/stage/stage-body';

export const guessStage: StageBody<'guess'> = { Body: null };
