// The audience's questions: ask one, see what became of one's own, and vote for those of others.

'use client';

import { useEffect } from 'react';
import { voteLane } from '@/lib/protocol/lanes';
import type { Outgoing } from '@/lib/protocol/outbox';
import type { PhoneQuestions } from '@/lib/session/query-types';
import type { MineView } from '@/lib/session/view-types';
import type { Posting } from '../../live/use-outbox';
import type { SendCommand } from '../../live/use-session';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../words/words';
import { MoreTime } from '../more-time';
import { AskForm } from './ask-form';
import { useQuestions } from './use-questions';

type Props = {
  readonly open: boolean;
  readonly mine: MineView;
  readonly command: SendCommand;
  readonly outgoing: Posting;
  readonly offline: boolean;
  readonly onClose: () => void;
};

export default function QuestionSheet({ open, ...props }: Props) {
  return (
    <Dialog open={open} title={useWords('phone').questions.title} onClose={props.onClose}>
      <Sheet {...props} />
    </Dialog>
  );
}

function Sheet({ mine, command, outgoing, offline, onClose }: Omit<Props, 'open'>) {
  const words = useWords('phone').questions;
  const { questions, reload } = useQuestions(command);
  const { outcomes } = outgoing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question or a vote that arrived changes the list
  useEffect(() => void reload(), [reload, outcomes]);
  return (
    <>
      <AskForm outgoing={outgoing} />
      {questions && <Own own={questions.own} offline={offline} outgoing={outgoing} />}
      {questions && <Approved approved={questions.approved} outgoing={outgoing} />}
      <div className="mt-4">
        <MoreTime mine={mine} command={command} />
      </div>
      <Button className="mt-2 w-full" onClick={onClose}>
        {words.close}
      </Button>
    </>
  );
}

type OwnProps = Pick<PhoneQuestions, 'own'> & { readonly outgoing: Outgoing; readonly offline: boolean };

function Own({ own, outgoing, offline }: OwnProps) {
  const words = useWords('phone').questions;
  const waiting = outgoing.waiting.flatMap(({ command }) => (command.type === 'ask' ? [command] : []));
  if (own.length === 0 && waiting.length === 0) return null;
  return (
    <section aria-labelledby="own-questions" className="mt-4">
      <h3 id="own-questions" className="text-ph-label text-ink-2">
        {words.own}
      </h3>
      <ul aria-live="polite">
        {waiting.map(({ question, text }) => (
          <li key={question} className="border-b border-hair py-2">
            <p className="ppl wrap-anywhere">{text}</p>
            <p className="text-ph-label text-ink-2">{offline ? words.sentLater : words.sending}</p>
          </li>
        ))}
        {own.map(({ id, text, status }) => (
          <li key={id} className="border-b border-hair py-2">
            <p className="ppl wrap-anywhere">{text}</p>
            <p className="text-ph-label text-ink-2">{words.standing[status]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ApprovedProps = Pick<PhoneQuestions, 'approved'> & {
  readonly outgoing: Posting;
};

function Approved({ approved, outgoing }: ApprovedProps) {
  const words = useWords('phone').questions;
  const sentences = useWords('refusals');
  const refusals = approved.flatMap(({ id }) => {
    const ack = outgoing.outcomes.get(voteLane(id))?.ack;
    return ack?.ok === false ? [sentences[ack.code]] : [];
  });
  return (
    <section aria-labelledby="open-questions" className="mt-4">
      <h3 id="open-questions" className="text-ph-label text-ink-2">
        {approved.length === 0 ? words.none : words.others}
      </h3>
      <ul>
        {approved
          .map((question) => withOwnVote(question, outgoing))
          .map(({ id, text, votes, voted }) => (
            <li key={id} className="flex items-center gap-3 border-b border-hair py-2">
              <p className="ppl min-w-0 flex-1 wrap-anywhere">{text}</p>
              <Button
                tone={voted ? 'room' : 'plain'}
                className="flex-none px-3! text-base"
                aria-pressed={voted}
                aria-label={words.voteName(text, votes)}
                onClick={() => outgoing.put({ type: 'upvote', question: id, on: !voted })}
              >
                {voted ? words.voted : words.vote} <span className="num">{words.number(votes)}</span>
              </Button>
            </li>
          ))}
      </ul>
      <p role="alert" className="text-ph-label text-cost">
        {refusals[0]}
      </p>
    </section>
  );
}

type Approvable = PhoneQuestions['approved'][number];

/** A vote counts on this screen as soon as it is given. */
function withOwnVote(question: Approvable, { waiting }: Outgoing): Approvable {
  const vote = waiting.findLast(
    ({ command }) => command.type === 'upvote' && command.question === question.id,
  )?.command;
  if (vote?.type !== 'upvote' || vote.on === question.voted) return question;
  return { ...question, voted: vote.on, votes: question.votes + (vote.on ? 1 : -1) };
}
