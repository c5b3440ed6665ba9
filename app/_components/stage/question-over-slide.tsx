// One question of the audience over any slide, as large as its length allows, with its votes.

import type { ShownQuestion } from '@/lib/session/view-part-types';
import { Marked } from '../words/marked';
import { useWords } from '../words/words';

/** px of the stage: 140 letters stay on five lines. */
const size = (text: string) => (text.length <= 60 ? 132 : text.length <= 100 ? 108 : 88);

export function QuestionOverSlide({ question: { text, votes } }: { readonly question: ShownQuestion }) {
  const words = useWords('stage').question;
  return (
    <section className="stage question-over" aria-label={words.name} aria-live="polite">
      <p className="question-from">{words.from}</p>
      <p className="ppl question-text" style={{ fontSize: size(text) }}>
        {text}
      </p>
      {votes > 0 && (
        <p className="question-votes">
          <Marked of={words.votes(votes)} className="num" />
        </p>
      )}
    </section>
  );
}
