import { expect, it } from 'vitest';
import { connectionState } from '@/app/_components/console/frame/connection-state';

it('the console tells the state of the connection, and that a slide change waits for it', () => {
  expect(connectionState('live', true, false)).toBe('live');
  expect(connectionState('offline', true, false)).toBe('ahead');
  expect(connectionState('offline', false, false)).toBe('offline');
  expect(connectionState('live', false, true)).toBe('ended');
});
