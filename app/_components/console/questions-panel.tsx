// The audience's questions on the console, most votes first: approved, shown on the stage, answered, or hidden.

'use client';

import { useState } from 'react';
import type { SessionCommand } from '@/lib/session/command';
import type { QuestionStatus } from '@/lib/session/state';
import type { ConsoleQuestion } from '@/lib/session/view-part-types';
import type { PresenterView } from '@/lib/session/view-types';
import { Button } from '../ui/button';
import { Segmented } from '../ui/segmented';
import { useWords } from '../words/words';

type Ask = (command: SessionCommand) => Promise<boolean>;
type Props = { readonly view: PresenterView; readonly ask: Ask };

const statuses: readonly QuestionStatus[] = ['held', 'approved', 'answered', 'hidden'];

export function QuestionsPanel({ view, ask }: Props) {
  const words = useWords('console').questions;
  const of = (status: QuestionStatus) => view.questions.filter((question) => question.status === status);
  const [chosen, setStatus] = useState<QuestionStatus | null>(of('held').length > 0 ? 'held' : null);
  // The first questions may come while the panel is open.
  if (chosen === null && of('held').length > 0 && of('approved').length === 0) setStatus('held');
  const status = chosen ?? 'approved';
  const listed = of(status);
  return (
    <section aria-labelledby="questions" className="flex min-h-0 flex-1 flex-col gap-3">
      <header className="flex items-end justify-between gap-4">
        <h2 id="questions" className="text-[1.5rem] font-[760]">
          {words.title}
        </h2>
        {view.question && (
          <Button size="console" onClick={() => void ask({ type: 'showQuestion', question: null })}>
            {words.offStage} <kbd className="key">Q</kbd>
          </Button>
        )}
      </header>
      <Segmented
        label={words.which}
        className="flex-wrap"
        value={status}
        onChange={setStatus}
        options={statuses.map((value) => ({ value, text: `${words.statuses[value]} ${of(value).length}` }))}
      />
      <ul className="min-h-0 flex-1 overflow-y-auto">
        {listed.length === 0 && <li className="text-co-label text-ink-2">{words.none[status]}</li>}
        {listed.map((question) => (
          <QuestionRow key={question.id} question={question} ask={ask} />
        ))}
      </ul>
    </section>
  );
}

function QuestionRow({ question, ask }: { readonly question: ConsoleQuestion; readonly ask: Ask }) {
  const words = useWords('console').questions;
  const { id, text, name, votes, status, onStage } = question;
  const judge = (next: QuestionStatus) => void ask({ type: 'judgeQuestion', question: id, status: next });
  return (
    <li className="border-b border-hair py-2.5">
      <p className="ppl wrap-anywhere">{text}</p>
      <p className="mt-1.5 flex flex-wrap items-center gap-2 text-co-label text-ink-2">
        <span className="mr-auto">
          {name}, <b className="num">{votes}</b> {words.votes(votes)}
        </span>
        {status === 'approved' && (
          <>
            <Button
              size="console"
              tone={onStage ? 'room' : 'plain'}
              aria-pressed={onStage}
              onClick={() => void ask({ type: 'showQuestion', question: onStage ? null : id })}
            >
              {onStage ? words.onStage : words.toStage}
            </Button>
            <Button size="console" onClick={() => judge('answered')}>
              {words.answered}
            </Button>
          </>
        )}
        {status !== 'approved' && (
          <Button size="console" onClick={() => judge('approved')}>
            {status === 'held' ? words.approve : words.reopen}
          </Button>
        )}
        {(status === 'held' || status === 'approved') && (
          <Button size="console" onClick={() => judge('hidden')}>
            {words.hide}
          </Button>
        )}
      </p>
    </li>
  );
}
