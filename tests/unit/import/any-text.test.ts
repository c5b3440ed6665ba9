// Whatever an importer is given, its result is a deck.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNames, formats } from '@/lib/import/formats/formats';
import { imported } from './given';

const pieces = fc.constantFrom(
  ...['# A', '##### deep', '---', '***', '--', '----', '', '', 'words', '- a', '* b', '  - c', '1. d', '> e'],
  ...[
    '```js',
    '```',
    '~~~',
    '$x$',
    '$$',
    '\\frac',
    '$5',
    ':::',
    '::: {.notes}',
    '::right::',
    '::slide{x=1}',
    ':::choice[a]',
  ],
  ...[
    '<div>',
    '</div>',
    '<v-click>',
    '</v-clicks>',
    '<!--',
    '-->',
    '<!-- a -->',
    '<style>',
    '<b',
    '<details>',
    '</details>',
  ],
  ...[
    '![a](b.png)',
    '[a](b)',
    '[a][b]',
    '[a]: https://a.b',
    '[^1]',
    '[^1]: c',
    '| a | b |',
    '| - | - |',
    '| a | b | c |',
  ],
  ...[
    'Note: a',
    '???',
    '^ a',
    '. . .',
    '.a[b',
    ']',
    'class: a',
    '%%',
    '![[a]]',
    '==a==',
    'x^2^',
    'H~2~O',
    'a:b:c',
    ':rocket:',
  ],
  ...[
    'a\\',
    '*',
    '_',
    '`',
    '&amp;',
    '{.a}',
    '\t',
    'a  ',
    '—',
    '— b',
    ': c',
    'Term',
    '<br>',
    '<table><tr><td>a</td></tr></table>',
  ],
);
const anyText = fc
  .array(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ maxLength: 8 })), { maxLength: 30 })
  .chain((some) => fc.constantFrom(some.join('\n'), some.join('\n\n'), some.join(' ')));

const texts = formatNames.filter((name) => !formats[name].binary && !formats[name].strict);

it.each(texts)('DX1: any text as %s becomes a deck without a mistake, twice the same', async (format) => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const source = `# A\n\n${text}\n`;
      const once = await imported(source, format);
      const again = await imported(source, format);
      expect(again.text).toBe(once.text);
    }),
    { numRuns: 60, seed: 20_261_201 },
  );
});
