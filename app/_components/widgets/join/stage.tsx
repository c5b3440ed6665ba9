// The first slide: the title, how to get in, the code in the field, and who is here already.

'use client';

import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { JoinWays } from './join-ways';

export default function Join({ view, words }: WidgetProps<'join'>) {
  const title = useFit<HTMLDivElement>('title', { least: 0.2, most: 1 });
  return (
    <>
      <div ref={title} className="join-title">
        {words}
      </div>
      {view && <JoinWays view={view} />}
    </>
  );
}
