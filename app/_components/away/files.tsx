// What can be kept as files. They are made in this page: they work offline, and no one else's drawings are in them.

'use client';

import type { ReactNode } from 'react';
import { networkJson } from '@/lib/nn/json';
import type { TakeAway } from '@/lib/session/query-types';
import type { Drawings } from '../live/use-ink';
import { Button } from '../ui/button';
import { useWords } from '../words/words';
import { AwaySection } from './away-frame';
import { digitSheet } from './digit-sheet';
import { ownJson } from './own-json';
import { saveFile } from './save-file';
import type { Talk } from './talk';
import type { TakenNetwork } from './use-network';

type OwnProps = {
  readonly own: TakeAway;
  readonly drawings: Drawings;
  readonly network: TakenNetwork;
  readonly talk: Talk;
};

export function OwnFiles({ own, drawings, network, talk }: OwnProps) {
  const words = useWords('away').files;
  const rounds = useWords('kinds');
  const here = own.digits.filter(({ id }) => drawings.has(id));
  const trained = network.kind === 'here' ? network.network : null;
  return (
    <AwaySection title={words.title} className="print:hidden">
      {!talk.noNetwork && (
        <Row text={words.picture}>
          <Button
            disabled={here.length === 0}
            onClick={async () => saveFile('my-digits.png', await digitSheet(here, drawings, trained))}
          >
            {words.savePng}
          </Button>
        </Row>
      )}
      <Row text={talk.noNetwork ? words.dataWithout : words.data}>
        <Button
          onClick={() =>
            saveFile('my-nudge.json', ownJson(own, { drawings, network: trained, talk, words: rounds }))
          }
        >
          {words.saveJson}
        </Button>
      </Row>
      <Row text={words.page}>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </Row>
    </AwaySection>
  );
}

export function NetworkFile({ network }: { readonly network: TakenNetwork }) {
  const words = useWords('away').files;
  if (network.kind !== 'here') return null;
  const save = () => saveFile('nudge-network.json', networkJson(network.network, network.step));
  return (
    <section className="away-section print:hidden" aria-label={words.networkName}>
      <Row text={words.network}>
        <Button onClick={save}>{words.saveJson}</Button>
      </Row>
    </section>
  );
}

const Row = ({ text, children }: { readonly text: string; readonly children: ReactNode }) => (
  <p className="flex items-center justify-between gap-3">
    <span>{text}</span>
    {children}
  </p>
);
