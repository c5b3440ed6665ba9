// Mistakes and warnings in one list, and what the check makes of them.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDeck, parseDeck } from '@/lib/deck/parse';
import { readDeck } from '@/lib/start/talk';
import { english } from '@/lib/words/en/english';
import { reportOf } from '@/scripts/check';
import { tell, withFront } from './read';

const wide = `\`\`\`\n${'x'.repeat(300)}\n\`\`\`\n`;
const warned = withFront(`# One\n\n${wide}`);
const wrong = withFront(`# One\n\n${wide}\n---\n\n::gaugge\n`);
const codes = (source: string) => checkDeck(source, 'talk.md').problems.map(({ mistake }) => mistake.code);

function written(source: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'nudge-test-')), 'talk.md');
  writeFileSync(file, source);
  return file;
}

describe('B14: mistakes and warnings are one list', () => {
  it('in the order of the lines', () => {
    expect(codes(wrong)).toEqual(['smallCode', 'unknownDirective']);
    const parsed = parseDeck(wrong, 'talk.md');
    expect(parsed.ok ? [] : parsed.error.map(tell)).toEqual([
      expect.stringMatching(/^6: slide 1: the code/),
      '12: unknown ::gaugge; did you mean `gauge`?',
    ]);
  });

  it('warnings stop no start, and are handed to it', async () => {
    const read = await readDeck(written(warned), english);
    expect(read.ok && read.value.warnings.map(({ mistake }) => mistake.code)).toEqual(['smallCode']);
  });

  it('a start that mistakes stop says the warnings, too, after them', async () => {
    const read = await readDeck(written(wrong), english);
    const lines = read.ok ? [] : read.error.split('\n').map((line) => line.replace(/\S*talk\.md/, 'talk.md'));
    expect(lines).toEqual([
      'The deck has a mistake:',
      '  talk.md:12: unknown ::gaugge; did you mean `gauge`?',
      'The deck has a warning:',
      expect.stringMatching(/^ {2}talk\.md:6: slide 1/),
    ]);
  });

  it('the check counts both, with line, severity and sentence', async () => {
    expect((await reportOf(written(warned))).data).toMatchObject({ mistakes: 0, warnings: 1 });
    expect((await reportOf(written(wrong))).data).toMatchObject({
      mistakes: 1,
      warnings: 1,
      problems: [
        { line: 6, severity: 'warning', code: 'smallCode' },
        { line: 12, severity: 'mistake', text: 'unknown ::gaugge; did you mean `gauge`?' },
      ],
    });
  });
});
