// What the server keeps of each session's training, so that a new thread can go on where the last one ended.

import type { Example } from '../nn/learner';
import type { Recipe } from '../nn/recipe';
import type { TrainerChange } from '../session/event';
import type { Control, Opening, SessionNews, TrainingSettings } from './messages';
import type { LogEntry } from './plan';

export type Page = {
  /** Counts openings and resets; news of an earlier run is outdated. */
  readonly run: number;
  settings: TrainingSettings;
  checkpoint: Uint8Array | null;
  readonly examples: Map<string, Example>;
  readonly log: LogEntry[];
  recipe?: Recipe | undefined;
  firstRate?: number | undefined;
  /** The newest step that was heard of. */
  step: number;
  /** The presenter's learning rate is on its way to the thread: news of older rates does not undo it. */
  rateAsked: boolean;
};

export function openPage(run: number, { examples, log, ...opening }: Opening): Page {
  return {
    ...opening,
    run,
    examples: new Map(examples.map((example) => [example.id, example])),
    log: [...log],
    rateAsked: false,
  };
}

export function resetPage(page: Page, run: number, settings: TrainingSettings): Page {
  const { examples } = page;
  return { run, settings, checkpoint: null, examples, log: [], step: 0, rateAsked: false };
}

export function openingOf({ examples, ...page }: Page): Opening {
  const { settings, checkpoint, log, recipe, firstRate, step } = page;
  return { settings, checkpoint, examples: [...examples.values()], log, recipe, firstRate, step };
}

export function noteControl(page: Page, { running, pace, learningRate }: Control): void {
  page.rateAsked ||= learningRate !== page.settings.learningRate;
  page.settings = { ...page.settings, running, pace, learningRate };
}

export function noteNews(page: Page, news: SessionNews): void {
  switch (news.type) {
    case 'report':
      page.step = news.report.step;
      return;
    case 'checkpoint':
      page.checkpoint = news.bytes;
      return;
    case 'applied':
      noteChange(page, news.step, news.change);
      return;
    case 'began':
      page.recipe = news.recipe;
      page.firstRate = news.learningRate;
      return;
    case 'retraining':
    case 'failed':
      return;
  }
}

function noteChange(page: Page, step: number, change: TrainerChange): void {
  page.log.push({ step, change });
  page.step = change.kind === 'rollback' ? step : Math.max(page.step, step);
  if (change.kind !== 'learningRate' && change.kind !== 'rollback') return;
  if (change.kind === 'learningRate' && change.by === 'presenter') page.rateAsked = false;
  if (page.rateAsked) return;
  page.settings = { ...page.settings, learningRate: change.learningRate };
}
