// What slides are given on stage, console, paper and in the gallery: the widgets, and the screens of the kinds of activity.

import { StageQuestion } from '../kinds/parts/stage/stage-question';
import { drawingsOn, preloadAll } from '../slides/drawings';
import type { StageParts } from '../slides/stage-slide';
import { registry } from '../widgets/registry';

export const stageParts: StageParts = {
  registry,
  drawings: drawingsOn('stage', registry),
  Round: StageQuestion,
};

/** Pages turn while the server is away: what the next slides need is loaded in advance. */
export const preloadStage = (): Promise<void> => preloadAll(stageParts.drawings);
