// Trains a stored session again and says whether what was recorded is true.

import { decodeCheckpoint } from '../nn/checkpoint';
import type { Example } from '../nn/learner';
import { defaultRecipe, type Recipe } from '../nn/recipe';
import { replay } from '../training/replay';
import { routeOf } from '../training/route';
import type { LearnerMaker } from '../training/thread/maker';
import {
  type Again,
  compareArrivals,
  compareCheckpoint,
  compareReading,
  compareReport,
  type Difference,
  type Measures,
} from './compare';
import type { Kept } from './kept';
import { checkpointTask, type Item, readingTask, reportTask, type Task } from './places';
import { examplesOf, type Run, runsOf } from './runs';

/** Of one kind of record: how many are the same, how many differ, and how many can't be checked any more. */
export type Count = { readonly same: number; readonly other: number; readonly unknown: number };

export type Found = Difference & {
  readonly kind: Item['kind'];
  readonly step: number;
  readonly at: number;
  /** The drawing that was read. */
  readonly digit?: string;
};

export type RunVerdict = {
  readonly settings: Run['settings'];
  readonly recipe: Recipe;
  /** Entries of its log. */
  readonly changes: number;
  /** Mini-batches up to the last record. */
  readonly steps: number;
  readonly counts: Readonly<Record<Item['kind'], Count>>;
  /** By time. */
  readonly first: Found | null;
};

export type VerifyParts = Measures & {
  readonly maker: (recipe: Recipe) => LearnerMaker;
  /** Of all runs together. */
  readonly progress: (miniBatches: number, ofAll: number) => void;
};

export function verify(kept: Kept, parts: VerifyParts): RunVerdict[] {
  const { formulas } = kept;
  const runs = runsOf({ ...kept.session, formulas }, kept.events);
  const tasks = runs.map((run, n) => tasksOf(run, kept, runs[n + 1]?.since ?? Number.POSITIVE_INFINITY));
  const examples = examplesOf(kept.events, kept.pixels);
  const places = tasks.map((ofRun) => ofRun.flatMap((task) => task.places));
  const ofAll = runs.reduce((sum, run, n) => sum + routeOf(run.log, places[n]!).length, 0);
  let miniBatches = 0;
  const trained = () => parts.progress(++miniBatches, ofAll);
  return runs.map((run, n) => {
    const items = tasks[n]!.map(({ item }) => item);
    const recipe = run.recipe ?? recipeOf(items) ?? { ...defaultRecipe, ...formulas };
    const maker = parts.maker(recipe);
    const judgements = new Map<Item, Difference | null>();
    const lost = new Set<Item>();
    for (const { stop, learner, smoothed } of replay({ ...run, examples }, maker, places[n]!, trained)) {
      if (learner === null) lost.add(stop.item);
      if (learner === null || judgements.get(stop.item) === null) continue;
      const difference = compare(stop.item, { learner, smoothed }, run, examples, parts);
      if (difference !== undefined) judgements.set(stop.item, difference);
    }
    // The right one of its places may be among those that can't be looked at.
    for (const item of lost) if (judgements.get(item)) judgements.delete(item);
    return verdictOf(run, recipe, items, judgements);
  });
}

/** What was recorded between this run's reset and the next one. */
function tasksOf(run: Run, { reports, checkpoints, session }: Kept, until: number): Task[] {
  const first = run.since === session.createdAt;
  const during = ({ at }: { readonly at: number }) => at <= until && (first || at > run.since);
  return [
    ...reports.filter(during).map((report) => reportTask(run, report)),
    ...checkpoints.filter(during).map((checkpoint) => checkpointTask(run, checkpoint)),
    ...run.readings.map((reading) => readingTask(run, reading)),
  ];
}

function verdictOf(
  run: Run,
  recipe: Recipe,
  items: readonly Item[],
  judgements: ReadonlyMap<Item, Difference | null>,
): RunVerdict {
  const count = (kind: Item['kind']): Count => {
    const told = items.filter((item) => item.kind === kind).map((item) => judgements.get(item));
    return {
      same: told.filter((one) => one === null).length,
      other: told.filter((one) => one).length,
      unknown: told.filter((one) => one === undefined).length,
    };
  };
  const found = items.flatMap((item): Found[] => {
    const difference = judgements.get(item);
    if (!difference) return [];
    const { kind, at, step } = item;
    return [{ ...difference, kind, at, step, ...(item.kind === 'reading' && { digit: item.reading.digit }) }];
  });
  return {
    settings: run.settings,
    recipe,
    changes: run.log.length,
    steps: items.reduce((most, { step }) => Math.max(most, step), 0),
    counts: { report: count('report'), checkpoint: count('checkpoint'), reading: count('reading') },
    first: found.sort((a, b) => a.at - b.at)[0] ?? null,
  };
}

/** Undefined: what it would be compared with is not kept any more. */
function compare(
  item: Item,
  again: Again,
  run: Run,
  examples: ReadonlyMap<string, Example>,
  measures: Measures,
): Difference | null | undefined {
  switch (item.kind) {
    case 'report':
      return compareArrivals(item.report, run.arrivals) ?? compareReport(item.report, again, measures);
    case 'checkpoint':
      return item.checkpoint ? compareCheckpoint(item.checkpoint, run.log, again) : undefined;
    case 'reading': {
      const example = examples.get(item.reading.digit);
      return example && compareReading(item.reading, example.pixels, again);
    }
  }
}

/** The recipe that older versions only recorded in checkpoints. */
function recipeOf(items: readonly Item[]): Recipe | null {
  const recipes = items.flatMap((item) => {
    const learner =
      item.kind === 'checkpoint' && item.checkpoint ? decodeCheckpoint(item.checkpoint.learner) : null;
    return learner?.ok ? [learner.value.state.recipe] : [];
  });
  return recipes.at(-1) ?? null;
}
