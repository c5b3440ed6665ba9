// Deletes all of my drawings for good: asks once, does it at once, then says what happened.

'use client';

import { useState } from 'react';
import { drawLane } from '@/lib/protocol/lanes';
import type { AckValue } from '@/lib/protocol/message';
import type { Posting, SendCommand, SessionStatus } from '../live/use-session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words/words';
import { AwaySection } from './away-frame';

type Props = {
  /** Of mine that are kept. */
  readonly count: number;
  readonly deleted: number;
  /** The network as it was last measured. */
  readonly learned: AckValue['takeAway']['network'];
  readonly status: SessionStatus;
  readonly command: SendCommand;
  readonly outgoing: Posting;
};

export function DeleteDrawings(props: Props) {
  const { count, deleted, learned, status, command, outgoing } = props;
  const words = useWords('away').deletion;
  const refusals = useWords('refusals');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const carryOut = async () => {
    setAsking(false);
    setBusy(true);
    // What still waits on this phone goes as well. What is being sent arrives before the deletion.
    outgoing.drop(drawLane);
    const answer = await command({ type: 'deleteDrawings' }, { within: 30_000 });
    setBusy(false);
    setProblem(answer.ok ? '' : refusals[answer.code]);
  };
  return (
    <AwaySection title={words.title} className="print:hidden">
      <div role="status" className="grid gap-2 empty:hidden">
        {deleted > 0 && (
          <p>
            {words.done(deleted)}{' '}
            {learned && learned.step > 0 && words.measured(learned.joined, learned.accuracyTest)}
          </p>
        )}
        {problem && <p>{problem}</p>}
      </div>
      {count > 0 && (
        <>
          <p className="text-ink-2">{words.hint}</p>
          <Button size="send" disabled={busy || status !== 'live'} onClick={() => setAsking(true)}>
            {busy ? words.deleting : words.delete(count)}
          </Button>
        </>
      )}
      {count === 0 && deleted === 0 && <p className="text-ink-2">{words.nothing}</p>}
      <Dialog open={asking} title={words.ask(count)} onClose={() => setAsking(false)}>
        <div className="grid gap-4 pt-3">
          <p>{words.text}</p>
          <p className="flex flex-wrap gap-3">
            <Button onClick={() => setAsking(false)}>{words.keep(count)}</Button>
            <Button tone="primary" onClick={() => void carryOut()}>
              {words.confirm}
            </Button>
          </p>
        </div>
      </Dialog>
    </AwaySection>
  );
}
