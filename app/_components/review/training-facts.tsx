// What the network was, and everything that happened to it.

import type { Words } from '@/lib/words/words';
import { clockText } from './course/clock';
import { joinLines } from './course/training-log';
import type { Training } from './review-data';

type Props = {
  readonly session: string;
  readonly training: Training;
  readonly words: Words['review']['network'];
  readonly charts: Words['charts'];
};

export function TrainingFacts({ session, training, words, charts }: Props) {
  const { settings, curve, eased } = training;
  const last = curve.at(-1);
  const rate = [String(settings.learningRate), ...(eased === null ? [] : [charts.easedTo(eased)])];
  return (
    <section
      aria-labelledby="network"
      className="flex flex-wrap items-baseline gap-x-8 gap-y-2 text-co-label"
    >
      <h2 id="network" className="text-co-h2 font-[760]">
        {words.title}
      </h2>
      <dl className="flex flex-wrap gap-x-8 gap-y-1">
        <Fact name={words.shape} value={settings.sizes.join('-')} />
        <Fact name={words.seed} value={String(settings.seed)} />
        <Fact name={words.rate} value={rate.join(', ')} />
        <Fact name={words.batch} value={String(settings.batchSize)} />
        <Fact name={words.pace} value={words.paceIs(settings.pace)} />
        {last && <Fact name={words.miniBatches} value={words.number(last.step)} />}
      </dl>
      <History session={session} training={training} words={words} />
    </section>
  );
}

/** Everything that happened to the network, folded away. */
function History({ session, training, words }: Omit<Props, 'charts'>) {
  const log = [...training.log, ...joinLines(training.joins, words)].sort((a, b) => a.at - b.at);
  if (log.length === 0) return <p className="text-ink-2">{words.nothing}</p>;
  return (
    <details className="basis-full">
      <summary className="w-fit cursor-pointer font-[640] underline underline-offset-4">
        {words.everything(log.length)}
      </summary>
      <ol className="mt-2 gap-x-9 border-t border-hair md:columns-2 xl:columns-3">
        {log.map(({ at, text }) => (
          <li key={`${at} ${text}`} className="grid grid-cols-[4rem_1fr] border-b border-hair py-1">
            <span className="num text-ink-2">{clockText(at)}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-ink-2">
        <code>npm run -s verify-session -- {session}</code> {words.verify}
      </p>
    </details>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="flex gap-2">
      <dt className="text-ink-2">{name}</dt>
      <dd className="num font-[640]">{value}</dd>
    </div>
  );
}
