// One question of the audience over any slide, as large as its length allows, with its votes.

import type { ShownQuestion } from '@/lib/session/view-part-types';

/** px of the stage: 140 letters stay on five lines. */
const size = (text: string) => (text.length <= 60 ? 132 : text.length <= 100 ? 108 : 88);

export function QuestionOverSlide({ question: { text, votes } }: { readonly question: ShownQuestion }) {
  return (
    <section className="stage question-over" aria-label="A question of the audience" aria-live="polite">
      <p className="question-from">The room asks</p>
      <p className="ppl question-text" style={{ fontSize: size(text) }}>
        {text}
      </p>
      {votes > 0 && (
        <p className="question-votes">
          <b className="num">{votes}</b> {votes === 1 ? 'person wants' : 'people want'} to know
        </p>
      )}
    </section>
  );
}
