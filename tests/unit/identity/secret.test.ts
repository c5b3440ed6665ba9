import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSecret } from '@/lib/identity/secret';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nudge-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('I16: the secret is made once, readable by its owner alone', () => {
  const secret = loadSecret(folder);
  expect(secret).toHaveLength(32);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  expect(loadSecret(folder)).toEqual(secret);
  expect(readdirSync(folder)).toEqual(['secret']);
});

it('I17: another folder has another secret', () => {
  const secret = loadSecret(folder);
  rmSync(join(folder, 'secret'));
  expect(loadSecret(folder)).not.toEqual(secret);
});

it('I18: a damaged secret is reported, not replaced', () => {
  writeFileSync(join(folder, 'secret'), 'short');
  expect(() => loadSecret(folder)).toThrow(/damaged: it has 5 bytes instead of 32/);
});
