// My own place and points: the podium itself is on the stage.

'use client';

import { Hand } from '../../ui/hand';
import type { PhoneWidgetProps } from './phone-widget-props';

export default function PhonePodium({ mine, pulse, step, builds }: PhoneWidgetProps) {
  if (step < builds) return <p className="hand-big">The podium comes next. Look up.</p>;
  if (!mine || mine.points === 0)
    return (
      <p className="text-ph-body">No points this time. Your drawings still count: the network has them.</p>
    );
  const people = Math.max(pulse?.joined ?? 0, mine.rank ?? 0);
  return (
    <section className="grid gap-2 border-b-2 border-ink pb-3" aria-label="Your place">
      {mine.rank !== null && (
        <p className="flex items-center gap-3 text-ph-body">
          <span>Place</span>
          <Hand value={mine.rank} height={96} label={`${mine.rank}`} />
          <span>of {people}</span>
        </p>
      )}
      <p className="text-ph-body">
        <b className="num text-[2rem]">{mine.points.toLocaleString('en')}</b> points
      </p>
    </section>
  );
}
