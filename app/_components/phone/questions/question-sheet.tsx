// Questions in one hand: ask one, see how one's own stand, and vote for those of others.

'use client';

import { useState } from 'react';
import type { PhoneQuestions } from '@/lib/session/query-types';
import type { MineView } from '@/lib/session/view-types';
import type { SendCommand } from '../../live/use-session';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { MoreTime } from '../more-time';
import { AskForm } from './ask-form';
import { useQuestions } from './use-questions';

type Props = {
  readonly open: boolean;
  readonly mine: MineView;
  readonly command: SendCommand;
  readonly onClose: () => void;
};

export default function QuestionSheet({ open, mine, command, onClose }: Props) {
  return (
    <Dialog open={open} title="Questions" onClose={onClose}>
      <Sheet mine={mine} command={command} onClose={onClose} />
    </Dialog>
  );
}

function Sheet({ mine, command, onClose }: Omit<Props, 'open'>) {
  const { questions, reload } = useQuestions(command);
  return (
    <>
      <AskForm command={command} onAsked={reload} />
      {questions && <Own own={questions.own} />}
      {questions && <Approved approved={questions.approved} command={command} onVoted={reload} />}
      <div className="mt-4">
        <MoreTime mine={mine} command={command} />
      </div>
      <Button className="mt-2 w-full" onClick={onClose}>
        Back to the slide
      </Button>
    </>
  );
}

const standing = {
  held: 'A person is looking at it first.',
  approved: 'It is up for votes.',
  answered: 'It has been answered.',
  hidden: 'It is not shown in this talk.',
} as const;

function Own({ own }: Pick<PhoneQuestions, 'own'>) {
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own-questions" className="mt-4">
      <h3 id="own-questions" className="text-ph-label text-ink-2">
        What you asked
      </h3>
      <ul aria-live="polite">
        {own.map(({ id, text, status }) => (
          <li key={id} className="border-b border-hair py-2">
            <p className="ppl wrap-anywhere">{text}</p>
            <p className="text-ph-label text-ink-2">{standing[status]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ApprovedProps = Pick<PhoneQuestions, 'approved'> & {
  readonly command: SendCommand;
  readonly onVoted: () => void;
};

function Approved({ approved, command, onVoted }: ApprovedProps) {
  const [problem, setProblem] = useState('');
  const vote = async (question: string, on: boolean) => {
    const ack = await command({ type: 'upvote', question, on });
    setProblem(ack.ok ? '' : ack.message);
    onVoted();
  };
  return (
    <section aria-labelledby="open-questions" className="mt-4">
      <h3 id="open-questions" className="text-ph-label text-ink-2">
        {approved.length === 0 ? 'No questions of the room yet. Ask the first one.' : 'What the room asks'}
      </h3>
      <ul>
        {approved.map(({ id, text, votes, voted }) => (
          <li key={id} className="flex items-center gap-3 border-b border-hair py-2">
            <p className="ppl min-w-0 flex-1 wrap-anywhere">{text}</p>
            <Button
              tone={voted ? 'room' : 'plain'}
              className="flex-none px-3! text-base"
              aria-pressed={voted}
              aria-label={`Vote for it: ${text}. ${votes} so far.`}
              onClick={() => void vote(id, !voted)}
            >
              {voted ? 'Voted' : 'Vote'} <span className="num">{votes}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert" className="text-ph-label text-cost">
        {problem}
      </p>
    </section>
  );
}
