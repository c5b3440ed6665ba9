// What the network mixes up, live and side by side: MNIST's test digits, and the room's drawings as they arrived.

import type { Pulse } from '@/lib/protocol/message';
import type { ReadingGroup } from '@/lib/session/state';
import type { Words } from '@/lib/words/words';
import { percentText } from '../../charts/figures';
import { roomSentences } from '../../charts/summary';
import { type Confusion, commonestMistake, scoreOf } from '../../confusion/confusion';
import { ConfusionTable } from '../../confusion/confusion-table';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../words/words';

type Props = {
  readonly open: boolean;
  readonly confusion: Pulse['confusion'];
  readonly readings: readonly ReadingGroup[];
  readonly onClose: () => void;
};

const nothing: Confusion = [];

export function ReadingsDialog({ open, confusion, readings, onClose }: Props) {
  const words = useWords('console').readings;
  const charts = useWords('charts');
  const test = confusion?.test ?? nothing;
  const room = confusion?.arrival ?? nothing;
  return (
    <Dialog open={open} title={words.title} wide onClose={onClose}>
      <p className="mt-1 text-co-label text-ink-2">{words.legend}</p>
      <div className="mt-5 flex flex-wrap gap-x-9 gap-y-6">
        <Matrix title={words.test} confusion={test} text={testText(test, words) ?? words.testNone} />
        <Matrix
          title={words.room}
          confusion={room}
          text={roomText(room, readings, words, charts) ?? words.roomNone}
        />
      </div>
      <form method="dialog" className="mt-5 flex justify-end">
        <button type="submit" className="btn">
          {words.close}
        </button>
      </form>
    </Dialog>
  );
}

type MatrixProps = {
  readonly title: string;
  readonly confusion: Confusion;
  readonly text: string;
};

function Matrix({ title, confusion, text }: MatrixProps) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-[1.125rem] font-[720]">{title}</h3>
      <p className="min-h-12 max-w-115 text-co-label">{text}</p>
      <div className="overflow-x-auto">
        <ConfusionTable confusion={confusion} />
      </div>
    </section>
  );
}

/** The matrix in two sentences; null where it is empty. */
export function testText(confusion: Confusion, words: Words['console']['readings']): string | null {
  const { right, count } = scoreOf(confusion);
  if (count === 0) return null;
  return `${words.testRight(percentText(right / count), count)} ${mistakeText(confusion, words)}`;
}

/** Few, and read by a network that was learning: earlier networks are told apart, and how certain the rest is. */
export function roomText(
  confusion: Confusion,
  readings: readonly ReadingGroup[],
  words: Words['console']['readings'],
  charts: Words['charts'],
): string | null {
  if (scoreOf(confusion).count === 0) return null;
  return [...roomSentences(readings, charts), mistakeText(confusion, words)].join(' ');
}

function mistakeText(confusion: Confusion, words: Words['console']['readings']): string {
  const worst = commonestMistake(confusion);
  return worst ? words.worst(worst.label, worst.read, worst.count) : words.noMistake;
}
