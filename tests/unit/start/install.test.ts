import { expect, it } from 'vitest';
import { stalePackages } from '../../../scripts/install.mjs';

it('B6: packages are stale when missing or of another version, but not when optional and missing', () => {
  const wanted = {
    '': { version: '1' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/c': { version: '3.0.0', optional: true },
    'node_modules/d': { version: '4.0.0' },
  };
  const present = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } };
  expect(stalePackages(wanted, present)).toEqual(['node_modules/b', 'node_modules/d']);
});
