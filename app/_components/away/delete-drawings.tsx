// All of my drawings, deleted for good: asked once, carried out at once, then said what happened.

'use client';

import { useState } from 'react';
import { drawLane } from '@/lib/protocol/lanes';
import type { AckValue } from '@/lib/protocol/message';
import type { Posting, SendCommand, SessionStatus } from '../live/use-session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
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
    setProblem(answer.ok ? '' : answer.message);
  };
  return (
    <AwaySection title="Delete your drawings" className="print:hidden">
      <div role="status" className="grid gap-2 empty:hidden">
        {deleted > 0 && (
          <p>
            {drawings(deleted)} deleted for good. The network learns without them, and your points stay.
            {learned && learned.step > 0 && ` ${measured(learned)}`}
          </p>
        )}
        {problem && <p>{problem}</p>}
      </div>
      {count > 0 && (
        <>
          <p className="text-ink-2">
            They leave the stage, the review, every file and the network. This needs the line to the talk.
          </p>
          <Button size="send" disabled={busy || status !== 'live'} onClick={() => setAsking(true)}>
            {busy ? 'Deleting' : `Delete my ${drawings(count)}`}
          </Button>
        </>
      )}
      {count === 0 && deleted === 0 && <p className="text-ink-2">There is nothing of yours to delete.</p>}
      <Dialog open={asking} title={`Delete your ${drawings(count)}?`} onClose={() => setAsking(false)}>
        <div className="grid gap-4 pt-3">
          <p>
            They go from the stage, the review and every file, and the network learns again without them. This
            can’t be taken back. Your points stay.
          </p>
          <p className="flex flex-wrap gap-3">
            <Button onClick={() => setAsking(false)}>Keep {count === 1 ? 'it' : 'them'}</Button>
            <Button tone="primary" onClick={() => void carryOut()}>
              Delete for good
            </Button>
          </p>
        </div>
      </Dialog>
    </AwaySection>
  );
}

const drawings = (count: number) => (count === 1 ? '1 drawing' : `${count.toLocaleString('en')} drawings`);

function measured({ accuracyTest, joined }: NonNullable<Props['learned']>): string {
  const room = joined === 0 ? 'none of the room’s drawings' : `${drawings(joined)} of the room`;
  return `It has ${room} in it and reads ${(100 * accuracyTest).toFixed(1)} % of MNIST’s test digits right.`;
}
