import { describe, expect, it } from 'vitest';
import { dodge } from '@/app/_components/charts/dodge';

describe('labels at the ends', () => {
  it('move apart just enough, stay in order and inside', () => {
    const at = dodge(
      [
        { id: 'low', y: 95, height: 20 },
        { id: 'high', y: 90, height: 20 },
      ],
      0,
      100,
    );
    expect(at.get('low')).toBe(90);
    expect(at.get('high')).toBe(70);
  });

  it('are left where there is room', () => {
    const at = dodge(
      [
        { id: 'a', y: 20, height: 10 },
        { id: 'b', y: 60, height: 10 },
      ],
      0,
      100,
    );
    expect([at.get('a'), at.get('b')]).toEqual([20, 60]);
  });
});
