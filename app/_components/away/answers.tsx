// The questions that were revealed: what I said, what is right, why, and what it earned.

import type { TakenAnswer } from '@/lib/session/query-types';
import { rightText } from '../kinds/parts/console/tally-rows';
import { lineText } from '../kinds/parts/line-text';
import { type RoundWords, wordsOf } from '../kinds/parts/words-of';
import { Rich } from '../slides/rich';
import { Marked } from '../words/marked';
import { useWords } from '../words/words';
import { AwaySection } from './away-frame';

export function Answers({ answers }: { readonly answers: readonly TakenAnswer[] }) {
  const words = useWords('away').answers;
  const rounds = useWords('kinds');
  return (
    <AwaySection title={words.title}>
      {answers.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <ol className="away-answers">
          {answers.map((answer) => (
            <li key={answer.round}>
              <h3>
                <Rich text={answer.public.prompt} rich={answer.public.rich} />
              </h3>
              <Said answer={answer} />
              {answer.explanation && (
                <p className="text-ink-2">
                  <Rich text={answer.explanation} rich={answer.rich} />
                </p>
              )}
              {answer.line && (
                <p className="text-ph-label text-ink-2">
                  <Marked of={words.points(answer.line.points)} className="num" />:{' '}
                  {lineText(answer.line, rounds)}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </AwaySection>
  );
}

function Said({ answer: taken }: { readonly answer: TakenAnswer }) {
  const words = useWords('away').answers;
  const rounds = useWords('kinds');
  const right = rightText(taken.public, taken.solution, rounds);
  const said = taken.answered ? saidText(taken, rounds) : null;
  const share = taken.line?.right ?? null;
  const correct = right !== '' && <Marked of={words.right(right)} className="away-right" />;
  if (said === null)
    return (
      <p>
        {words.gaveNone} {correct}
      </p>
    );
  if (right === '') return said === '' ? null : <p>{words.said(said).join('')}</p>;
  if (share === 1)
    return (
      <p>
        <Marked of={words.saidRight(said)} className="away-right" />
      </p>
    );
  return (
    <p>
      <Marked of={words.said(said)} className="away-wrong" /> {correct}
    </p>
  );
}

const saidText = ({ public: activity, answer }: TakenAnswer, rounds: RoundWords): string =>
  answer ? wordsOf(rounds, activity.kind).said(answer, activity) : '';
