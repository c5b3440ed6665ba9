// Every kind of activity, and besides: links to open and teams to choose.

import { parseDeck } from '@/lib/deck/parse';
import { quizSource } from '../quiz-deck';

const source = quizSource
  .replace('minutes: 4', 'minutes: 4\nteams: [Left, Middle, Right]')
  .replace('# One\n', '# One\n\n[a](https://a.example), [b](https://b.example)\n\n![Film](film.mp4)\n')
  .replace('# Four\n', '# Four\n\n[c](https://c.example)\n');
const parsed = parseDeck(source, 'chaos.md');
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
export const chaosDeck = parsed.value;
