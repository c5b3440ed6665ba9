// How to join, over any slide: for those who come late or come back.

import type { RoomView } from '@/app/_components/slides/live-props';
import { JoinWays } from '@/app/_components/widgets/join/join-ways';
import { useWords } from '@/app/_components/words/words';

export function JoinOverlay({ view }: { readonly view: RoomView }) {
  const words = useWords('stage').join;
  return (
    <section className="stage join-overlay" aria-label={words.name}>
      <div className="join-title">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
      </div>
      <JoinWays view={view} />
    </section>
  );
}
