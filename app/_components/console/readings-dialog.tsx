// What the network takes for what, live and side by side: MNIST's test digits, and the room's as they arrived.

import type { Pulse } from '@/lib/protocol/message';
import { arrivalWindow, wilson } from '@/lib/session/arrival';
import { percentText, rangeText } from '../charts/figures';
import { type Confusion, commonestMistake, scoreOf, timesText } from '../confusion/confusion';
import { ConfusionTable } from '../confusion/confusion-table';
import { Dialog } from '../ui/dialog';

type Props = {
  readonly open: boolean;
  readonly confusion: Pulse['confusion'];
  readonly onClose: () => void;
};

const nothing: Confusion = [];

export function ReadingsDialog({ open, confusion, onClose }: Props) {
  return (
    <Dialog open={open} title="What it takes for what" wide onClose={onClose}>
      <p className="mt-1 text-co-label text-ink-2">
        Rows: what was meant. Columns: what the network read. Filled: read right. Ringed: misread.
      </p>
      <div className="mt-5 flex flex-wrap gap-x-9 gap-y-6">
        <Matrix title="Test digits" confusion={confusion?.test ?? nothing} empty="Not measured yet." />
        <Matrix
          title="The room’s, on arrival"
          confusion={confusion?.arrival ?? nothing}
          empty="No drawings yet for this network."
          newest
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
  readonly empty: string;
  /** Few, and the newest of them: said with their uncertainty. */
  readonly newest?: boolean;
};

function Matrix({ title, confusion, empty, newest = false }: MatrixProps) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-[1.125rem] font-[720]">{title}</h3>
      <p className="min-h-12 max-w-115 text-co-label">{wordsOf(confusion, newest) ?? empty}</p>
      <div className="overflow-x-auto">
        <ConfusionTable confusion={confusion} />
      </div>
    </section>
  );
}

/** The matrix in a sentence or two; null where it is empty. */
export function wordsOf(confusion: Confusion, newest: boolean): string | null {
  const { right, count } = scoreOf(confusion);
  if (count === 0) return null;
  const which = newest && count >= arrivalWindow ? `the newest ${count}` : count.toLocaleString('en');
  const sure = newest ? `, with 95 percent certainty ${rangeText(wilson(right, count))}` : '';
  const worst = commonestMistake(confusion);
  const mistake = worst
    ? `The commonest mistake: ${worst.label} read as ${worst.read}, ${timesText(worst.count)}.`
    : 'Every digit read right.';
  return `${percentText(right / count)} percent of ${which} read right${sure}. ${mistake}`;
}
