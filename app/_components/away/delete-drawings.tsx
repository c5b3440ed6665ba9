// Deletes all of my drawings for good: asks once, does it at once, then says what happened.

'use client';

import { useState } from 'react';
import { drawLane } from '@/lib/protocol/lanes';
import type { AckValue } from '@/lib/protocol/message';
import type { Posting } from '../live/use-outbox';
import type { SendCommand, SessionStatus } from '../live/use-session';
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
  const { count, deleted, learned, status } = props;
  const words = useWords('away').deletion;
  const [asking, setAsking] = useState(false);
  const { busy, problem, carryOut } = useDeletion(props);
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
      <Sure
        open={asking}
        count={count}
        onClose={() => setAsking(false)}
        onSure={() => {
          setAsking(false);
          void carryOut();
        }}
      />
    </AwaySection>
  );
}

function useDeletion({ command, outgoing }: Pick<Props, 'command' | 'outgoing'>) {
  const refusals = useWords('refusals');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const carryOut = async () => {
    setBusy(true);
    // What still waits on this phone goes as well. What is being sent arrives before the deletion.
    outgoing.drop(drawLane);
    const answer = await command({ type: 'deleteDrawings' }, { within: 30_000 });
    setBusy(false);
    setProblem(answer.ok ? '' : refusals[answer.code]);
  };
  return { busy, problem, carryOut };
}

type SureProps = {
  readonly open: boolean;
  readonly count: number;
  readonly onClose: () => void;
  readonly onSure: () => void;
};

function Sure({ open, count, onClose, onSure }: SureProps) {
  const words = useWords('away').deletion;
  return (
    <Dialog open={open} title={words.ask(count)} onClose={onClose}>
      <div className="grid gap-4 pt-3">
        <p>{words.text}</p>
        <p className="flex flex-wrap gap-3">
          <Button onClick={onClose}>{words.keep(count)}</Button>
          <Button tone="primary" onClick={onSure}>
            {words.confirm}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
