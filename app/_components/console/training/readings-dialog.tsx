// What the network takes for what, live and side by side: MNIST's test digits, and the room's as they arrived.

import type { Pulse } from '@/lib/protocol/message';
import type { ReadingGroup } from '@/lib/session/state';
import { percentText } from '../../charts/figures';
import { roomSentences } from '../../charts/summary';
import { type Confusion, commonestMistake, scoreOf, timesText } from '../../confusion/confusion';
import { ConfusionTable } from '../../confusion/confusion-table';
import { Dialog } from '../../ui/dialog';

type Props = {
  readonly open: boolean;
  readonly confusion: Pulse['confusion'];
  readonly readings: readonly ReadingGroup[];
  readonly onClose: () => void;
};

const nothing: Confusion = [];

export function ReadingsDialog({ open, confusion, readings, onClose }: Props) {
  return (
    <Dialog open={open} title="What it takes for what" wide onClose={onClose}>
      <p className="mt-1 text-co-label text-ink-2">
        Rows: what was meant. Columns: what the network read. Filled: read right. Ringed: misread.
      </p>
      <div className="mt-5 flex flex-wrap gap-x-9 gap-y-6">
        <Matrix
          title="Test digits"
          confusion={confusion?.test ?? nothing}
          words={testWords(confusion?.test ?? nothing) ?? 'Not measured yet.'}
        />
        <Matrix
          title="The room’s, on arrival"
          confusion={confusion?.arrival ?? nothing}
          words={roomWords(confusion?.arrival ?? nothing, readings) ?? 'No drawings yet for this network.'}
        />
      </div>
      <form method="dialog" className="mt-5 flex justify-end">
        <button type="submit" className="btn">
          Close
        </button>
      </form>
    </Dialog>
  );
}

type MatrixProps = {
  readonly title: string;
  readonly confusion: Confusion;
  readonly words: string;
};

function Matrix({ title, confusion, words }: MatrixProps) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-[1.125rem] font-[720]">{title}</h3>
      <p className="min-h-12 max-w-115 text-co-label">{words}</p>
      <div className="overflow-x-auto">
        <ConfusionTable confusion={confusion} />
      </div>
    </section>
  );
}

/** The matrix in two sentences; null where it is empty. */
export function testWords(confusion: Confusion): string | null {
  const { right, count } = scoreOf(confusion);
  if (count === 0) return null;
  return `${percentText(right / count)} percent of ${count.toLocaleString('en')} read right. ${mistakeText(confusion)}`;
}

/** Few, and read by a network that was learning: what it read before is told apart, and how sure the rest is. */
export function roomWords(confusion: Confusion, readings: readonly ReadingGroup[]): string | null {
  if (scoreOf(confusion).count === 0) return null;
  return [...roomSentences(readings), mistakeText(confusion)].join(' ');
}

function mistakeText(confusion: Confusion): string {
  const worst = commonestMistake(confusion);
  return worst
    ? `The commonest mistake: ${worst.label} read as ${worst.read}, ${timesText(worst.count)}.`
    : 'Every digit read right.';
}
