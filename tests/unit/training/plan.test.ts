import { expect, it } from 'vitest';
import {
  chosenRate,
  entriesBefore,
  extend,
  joinedIds,
  type LogEntry,
  type Plan,
  plannedRate,
} from '@/lib/training/plan';

const join = (step: number, ...ids: string[]): LogEntry => ({ step, change: { kind: 'join', ids } });
const leave = (step: number, ...ids: string[]): LogEntry => ({ step, change: { kind: 'leave', ids } });
const rate = (step: number, learningRate: number, by: 'presenter' | 'judge' = 'presenter'): LogEntry => ({
  step,
  change: { kind: 'learningRate', learningRate, by },
});
const fold = (...log: LogEntry[]) => log.reduce<Plan>(extend, []);

it('T6: joins and rates are planned as they were announced', () => {
  expect(fold(join(0, 'a'), rate(5, 2), join(9, 'b'))).toEqual([join(0, 'a'), rate(5, 2), join(9, 'b')]);
});

it('T7: digits that left were never in the plan; one that comes back joins at that step', () => {
  const plan = fold(join(0, 'a', 'b'), join(4, 'c'), leave(9, 'c', 'b'), join(12, 'b'));
  expect(plan).toEqual([join(0, 'a'), join(12, 'b')]);
  expect(joinedIds(plan)).toEqual(new Set(['a', 'b']));
});

it('T9: after a rollback, what happened later happens at the step it led back to', () => {
  const plan = fold(join(0, 'a'), join(7, 'b'), rate(8, 9), {
    step: 5,
    change: { kind: 'rollback', learningRate: 4.5 },
  });
  expect(plan.map(({ step }) => step)).toEqual([0, 5, 5, 5]);
  expect(plannedRate(plan, 1)).toBe(4.5);
});

it('T10: the chosen rate is the last one that was not a halving', () => {
  const plan = fold(rate(3, 2), rate(9, 1, 'judge'), rate(12, 0.5, 'judge'));
  expect(plannedRate(plan, 7)).toBe(0.5);
  expect(chosenRate(plan, 7)).toBe(2);
  expect(chosenRate(fold(rate(9, 1, 'judge')), 7)).toBe(7);
});

it('T7: the way back leads to just before the first of the digits', () => {
  const plan = fold(join(0, 'a'), join(4, 'b', 'c'), rate(5, 1), join(6, 'd'));
  expect(entriesBefore(plan, new Set(['d', 'c']))).toBe(1);
  expect(entriesBefore(plan, new Set(['nobody']))).toBe(4);
});
