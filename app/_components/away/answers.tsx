// The questions that were uncovered: what I said, what is right, why, and what it earned.

import type { TakenAnswer } from '@/lib/session/query-types';
import { AwaySection } from './away-frame';

export function Answers({ answers }: { readonly answers: readonly TakenAnswer[] }) {
  return (
    <AwaySection title="Your answers">
      {answers.length === 0 ? (
        <p className="text-ink-2">No question has been uncovered yet.</p>
      ) : (
        <ol className="away-answers">
          {answers.map((answer) => (
            <li key={answer.round}>
              <h3>{answer.prompt}</h3>
              <Said answer={answer} />
              {answer.explanation && <p className="text-ink-2">{answer.explanation}</p>}
              {answer.line && (
                <p className="text-ph-label text-ink-2">
                  <b className="num">{answer.points.toLocaleString('en')}</b> points: {answer.line}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </AwaySection>
  );
}

function Said({ answer: { said, right, share } }: { readonly answer: TakenAnswer }) {
  if (said === null) return <p>You gave no answer. {right && <Right text={right} />}</p>;
  if (right === '') return said === '' ? null : <p>You said {said}.</p>;
  if (share === 1)
    return (
      <p>
        <Right text={said} /> is right, and you said it.
      </p>
    );
  return (
    <p>
      You said <span className="away-wrong">{said}</span>. Right: <Right text={right} />
    </p>
  );
}

const Right = ({ text }: { readonly text: string }) => <b className="away-right">{text}</b>;
