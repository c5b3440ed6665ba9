// What the network was, and what was done to it when.

import { clockText } from './clock';
import type { Training } from './review-data';
import { paceText } from './training-log';

type Props = { readonly training: Training; readonly wide?: boolean };

/** Lines shown; the rest is told as a number. */
const most = 9;

export function TrainingFacts({ training, wide = false }: Props) {
  const { settings, log, curve } = training;
  const last = curve.at(-1);
  const shown = log.slice(0, wide ? 2 * most : most);
  return (
    <section aria-labelledby="training">
      <h2 id="training" className="text-co-h2 font-[760]">
        The network
      </h2>
      <dl className="mt-2 flex flex-wrap gap-x-8 gap-y-1 text-co-label">
        <Fact name="shape" value={settings.sizes.join('-')} />
        <Fact name="seed" value={String(settings.seed)} />
        <Fact name="learning rate" value={String(settings.learningRate)} />
        <Fact name="mini-batch" value={String(settings.batchSize)} />
        <Fact name="pace" value={paceText(settings.pace)} />
        {last && <Fact name="mini-batches" value={last.step.toLocaleString('en')} />}
      </dl>
      {log.length === 0 ? (
        <p className="mt-3 text-co-label text-ink-2">Nothing was trained in this session.</p>
      ) : (
        <ol className={`mt-3 gap-x-8 border-t border-hair ${wide ? 'columns-2' : ''}`}>
          {shown.map(({ at, text }, i) => (
            <li
              key={`${at} ${text}`}
              className="grid grid-cols-[3.5rem_1fr] border-b border-hair py-0.5 text-co-label leading-snug"
            >
              <span className="num text-ink-2">{shown[i - 1]?.at === at ? '' : clockText(at)}</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      {log.length > shown.length && (
        <p className="mt-2 text-co-label text-ink-2">and {log.length - shown.length} more changes.</p>
      )}
    </section>
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
