// How to join, over any slide: for those who come late or come back.

import type { RoomView } from '@/app/_components/slides/live-props';
import { JoinWays } from '@/app/_components/widgets/join/join-ways';

export function JoinOverlay({ view }: { readonly view: RoomView }) {
  return (
    <section className="stage join-overlay" aria-label="How to join">
      <div className="join-title">
        <h2>Come in.</h2>
        <p>Scan, or type the PIN</p>
      </div>
      <JoinWays view={view} />
    </section>
  );
}
