import { expect, it } from 'vitest';
import { createLog } from '@/lib/log';

const logged = (plain: boolean, level = 'info') => {
  const lines: string[] = [];
  return { lines, log: createLog({ level, plain, write: (line) => lines.push(line) }) };
};

it('G1: a message is one line of JSON', () => {
  const { lines, log } = logged(false);
  log.info({ session: 'abc' }, 'opened');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/\n$/);
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 30, session: 'abc', msg: 'opened' });
});

it('G2: in a terminal it is plain text, with the stack of an error', () => {
  const { lines, log } = logged(true);
  log.warn({ session: 'abc', tries: 2 }, 'trainer restarted');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}trainer restarted {2}session=abc {2}tries=2\n$/);
  log.error({ error: new Error('no luck') }, 'gave up');
  expect(lines[1]).toMatch(/gave up\nError: no luck\n +at /);
});

it('G3: secrets are left out, two levels deep', () => {
  const secret = 'very-secret';
  for (const plain of [true, false]) {
    const { lines, log } = logged(plain);
    log.info({ cookie: secret, request: { headers: { cookie: secret, host: 'x' }, key: secret } }, 'asked');
    log.info({ token: secret, pin: secret, headers: { 'set-cookie': [secret] } }, 'answered');
    expect(lines.join('')).not.toContain(secret);
    expect(lines.join('')).toContain('[left out]');
  }
});

it('G4: below its level it is silent', () => {
  const { lines, log } = logged(true, 'warn');
  log.info('opened');
  expect(lines).toEqual([]);
});
