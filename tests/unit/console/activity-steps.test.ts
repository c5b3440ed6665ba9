import { describe, expect, it } from 'vitest';
import {
  type ActivityState,
  activityStates,
  currentActivity,
  type LatestRound,
  nextStep,
  otherStep,
  winners,
} from '@/app/_components/console/activity/activity-steps';
import type { Activity } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import { tallyOf } from '../../support/counted';
import { activities } from '../../support/session';

const vote: Activity = {
  ...activities.choice,
  kind: 'vote',
  id: 'rate',
  options: ['0.05', '0.5', '1.2'],
  sets: 'learningRate',
};

const round = (
  activity: Activity,
  phase: LatestRound['phase'],
  options: readonly number[] = [],
): LatestRound => {
  const tally = tallyOf(
    activity,
    options.map((option) => ({ kind: 'vote', option })),
  );
  return {
    id: `${activity.id}.1`,
    activity: activity.id,
    phase,
    openedAt: 0,
    deadline: null,
    public: publicActivity(activity, 0),
    answered: 0,
    of: 0,
    tally: null,
    revealed: null,
    tallyNow: tally,
  };
};

const state = (
  activity: Activity,
  phase: LatestRound['phase'],
  options: readonly number[] = [],
): ActivityState => activityStates([activity], [round(activity, phase, options)])[0] as ActivityState;

describe('the one key for activities', () => {
  it('opens what is prepared, closes what is open, reveals what is closed, opens again what is revealed', () => {
    const [prepared] = activityStates([activities.choice], []);
    expect(nextStep(prepared as ActivityState).command).toEqual({ type: 'openRound', activity: 'Q2' });
    expect(nextStep(state(activities.choice, 'open')).command).toEqual({ type: 'closeRound', round: 'Q2.1' });
    expect(nextStep(state(activities.choice, 'closed')).command).toEqual({
      type: 'revealRound',
      round: 'Q2.1',
    });
    expect(nextStep(state(activities.choice, 'revealed')).command).toEqual({
      type: 'openRound',
      activity: 'Q2',
    });
  });

  it('has nothing to reveal in drawings', () => {
    expect(nextStep(state(activities.draw, 'closed')).does).toBe('openAgain');
    expect(otherStep(state(activities.draw, 'open'))).toBeNull();
    expect(otherStep(state(activities.choice, 'open'))?.command).toEqual({
      type: 'revealRound',
      round: 'Q2.1',
    });
  });

  it('acts on what is open, else on the first that is not finished, else on the last', () => {
    const both = [activities.draw, activities.choice];
    const at = (...rounds: LatestRound[]) => currentActivity(activityStates(both, rounds))?.activity.id;
    expect(at()).toBe('draw');
    expect(at(round(activities.draw, 'closed'))).toBe('Q2');
    expect(at(round(activities.draw, 'closed'), round(activities.choice, 'open'))).toBe('Q2');
    expect(at(round(activities.draw, 'open'), round(activities.choice, 'revealed'))).toBe('draw');
    expect(at(round(activities.draw, 'closed'), round(activities.choice, 'revealed'))).toBe('Q2');
    expect(currentActivity([])).toBeNull();
  });

  it("finds a vote's winners, more than one in a tie, and none before a voice", () => {
    expect(winners(state(vote, 'closed', [2, 1, 1, 2]))).toEqual(['0.5', '1.2']);
    expect(winners(state(vote, 'closed', [2, 2, 0]))).toEqual(['1.2']);
    expect(winners(state(vote, 'closed'))).toEqual([]);
    expect(winners(state(activities.choice, 'closed'))).toEqual([]);
  });
});
