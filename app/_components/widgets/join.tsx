// The first slide: the title, how to get in, the code in the field, and who is here already.

'use client';

import type { ReactNode } from 'react';
import type { JoinFacts } from '@/lib/session/view-types';
import { groupPin } from '../slides/pin';
import { useFit } from '../slides/use-fit';
import type { WidgetProps } from '../slides/widget-props';
import { Hand } from '../ui/hand';
import { JoinCode } from './join-code';
import { Names } from './names';

export default function Join({ view, words }: WidgetProps) {
  const title = useFit<HTMLDivElement>('title', { least: 0.2, most: 1 });
  return (
    <>
      <div ref={title} className="join-title">
        {words}
      </div>
      {view && (
        <>
          <Facts join={view.join} />
          <section className="join-here">
            <Hand
              value={view.people}
              height={150}
              label={view.people === 1 ? '1 person' : `${view.people} people`}
            />
            <Names people={view.people} names={view.names} covered={view.hidden} locked={view.locked} />
          </section>
          <div className="stage-field">
            <JoinCode
              text={view.join.url}
              side={1009}
              label={`A code to scan. It leads to ${view.join.address}.`}
            />
          </div>
        </>
      )}
    </>
  );
}

function Facts({ join }: { readonly join: JoinFacts }): ReactNode {
  const address = useFit<HTMLElement>(join.address, { least: 0.2, most: 1 });
  return (
    <dl className="join-facts">
      <dt>Go to</dt>
      <dd ref={address}>
        <span className="join-address">{join.address}</span>
      </dd>
      <dt>PIN</dt>
      <dd>
        <span className="num join-pin">{groupPin(join.pin)}</span>
      </dd>
    </dl>
  );
}
