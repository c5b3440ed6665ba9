import { describe, expect, it } from 'vitest';
import { readFlags } from '../../../scripts/flags.mjs';

describe('flags', () => {
  it('B5: become the environment of the server; mistakes are one sentence', () => {
    expect(readFlags(['--port', '4000', '--host', '127.0.0.1', '--data', '/d', '--deck', '/x.md'])).toEqual({
      NUDGE_PORT: '4000',
      NUDGE_HOST: '127.0.0.1',
      NUDGE_DATA: '/d',
      NUDGE_DECK: '/x.md',
    });
    expect(readFlags(['--help'])).toBeNull();
    expect(() => readFlags(['--port', 'web'])).toThrow('--port needs a number from 0 to 65535, not "web".');
    expect(() => readFlags(['--prot', '1'])).toThrow(/Unknown option '--prot'/);
    expect(() => readFlags(['--url', 'talk'])).toThrow('--url needs an address');
  });
});
