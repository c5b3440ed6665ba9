// What can be kept as files, made in this page: they need no line, and nobody else's drawings are in them.

'use client';

import type { ReactNode } from 'react';
import { networkJson } from '@/lib/nn/json';
import type { TakeAway } from '@/lib/session/query-types';
import type { Drawings } from '../live/use-ink';
import { Button } from '../ui/button';
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
  const here = own.digits.filter(({ id }) => drawings.has(id));
  const trained = network.kind === 'here' ? network.network : null;
  return (
    <AwaySection title="Your files" className="print:hidden">
      <Row text="Your digits as a picture">
        <Button
          disabled={here.length === 0}
          onClick={async () => saveFile('my-digits.png', await digitSheet(here, drawings, trained))}
        >
          Save PNG
        </Button>
      </Row>
      <Row text="Your digits, points and answers as data">
        <Button onClick={() => saveFile('my-nudge.json', ownJson(own, drawings, trained, talk))}>
          Save JSON
        </Button>
      </Row>
      <Row text="This page">
        <Button onClick={() => window.print()}>Print</Button>
      </Row>
    </AwaySection>
  );
}

export function NetworkFile({ network }: { readonly network: TakenNetwork }) {
  if (network.kind !== 'here') return null;
  const save = () => saveFile('nudge-network.json', networkJson(network.network, network.step));
  return (
    <section className="away-section print:hidden" aria-label="The network as a file">
      <Row text="The network, all its weights and biases">
        <Button onClick={save}>Save JSON</Button>
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
