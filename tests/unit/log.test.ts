import { expect, it } from 'vitest';
import { createLog } from '@/lib/log';
import { patientWriter } from '@/lib/start/log-file';

const logged = (plain: boolean, level = 'info') => {
  const lines: string[] = [];
  return { lines, log: createLog({ level, plain, write: (line) => lines.push(line) }) };
};

it('Q15: a message is one line of JSON', () => {
  const { lines, log } = logged(false);
  log.info({ session: 'abc' }, 'opened');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/\n$/);
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 30, session: 'abc', msg: 'opened' });
});

it('Q15: in a terminal it is plain text, with the stack of an error', () => {
  const { lines, log } = logged(true);
  log.warn({ session: 'abc', tries: 2 }, 'trainer restarted');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}trainer restarted {2}session=abc {2}tries=2\n$/);
  log.error({ error: new Error('no luck') }, 'gave up');
  expect(lines[1]).toMatch(/gave up\n {2}Error: no luck\n +at /);
});

it('Q16: secrets are left out, two levels deep', () => {
  const secret = 'very-secret';
  for (const plain of [true, false]) {
    const { lines, log } = logged(plain);
    log.info({ cookie: secret, request: { headers: { cookie: secret, host: 'x' }, key: secret } }, 'asked');
    log.info({ token: secret, pin: secret, headers: { 'set-cookie': [secret] } }, 'answered');
    expect(lines.join('')).not.toContain(secret);
    expect(lines.join('')).toContain('[left out]');
  }
});

it('Q15: below its level it is silent', () => {
  const { lines, log } = logged(true, 'warn');
  log.info('opened');
  expect(lines).toEqual([]);
});

it('Q17: nothing from outside reaches the log or a terminal unescaped, whatever part of a message it is', () => {
  const evil = 'a\u001b[2Jb\u0007\u009b31m\u202e\u2028\nNudge is ready\r\u007f\ud800';
  for (const plain of [true, false]) {
    const { lines, log } = logged(plain);
    const error = new Error(evil);
    log.error({ err: error, path: evil, [evil]: evil, deep: { name: [evil] } }, evil);
    expect(lines).toHaveLength(1);
    const text = lines[0]!;
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    for (const line of text.split('\n')) expect(line).not.toMatch(/^Nudge is ready/);
    expect(text).toContain('\\u001b[2J');
    if (!plain) expect(JSON.parse(text)).toMatchObject({ path: evil, msg: evil, deep: { name: [evil] } });
  }
});

it('Q18: a log that can’t be written costs its lines, throws nothing, and says later how many are missing', () => {
  let state: 'full' | 'nearly full' | 'free' = 'full';
  const written: string[] = [];
  const write = patientWriter((bytes) => {
    if (state === 'full') throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const part = state === 'nearly full' ? bytes.subarray(0, 3) : bytes;
    written.push(part.toString());
    return part.length;
  });
  write('one\n');
  state = 'nearly full';
  write('two\n');
  state = 'free';
  write('three\n');
  write('four\n');
  const [cut, ...lines] = written.join('').split('\n');
  expect(cut).not.toContain('two');
  expect(JSON.parse(lines.find((line) => line.startsWith('{"level"'))!)).toMatchObject({
    level: 40,
    lines: 2,
  });
  expect(lines.slice(-3)).toEqual(['three', 'four', '']);
});
