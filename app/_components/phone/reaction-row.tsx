// Four words to say while somebody else speaks: one press, nothing to wait for. More than three at once and one a
// second are not sent, as the server would not count them.

'use client';

import { useRef, useState } from 'react';
import { type ReactionMark, reactionMarks } from '@/lib/session/reactions';
import type { SendCommand } from '../live/use-session';
import { Button } from '../ui/button';

/** Somebody who is offline means this moment, not the one when the line is back: ms. */
const momentary = 2_000;
const gap = 1_000;
const burst = 3;

export default function ReactionRow({ command }: { readonly command: SendCommand }) {
  const sent = useRef<readonly number[]>([]);
  const [said, setSaid] = useState('');
  const [fast, setFast] = useState(false);
  const react = (mark: ReactionMark) => {
    const now = performance.now();
    sent.current = sent.current.filter((at) => at > now - burst * gap);
    setFast(sent.current.length >= burst);
    if (sent.current.length >= burst) return setSaid('A moment, then again.');
    sent.current = [...sent.current, now];
    setSaid(`You said “${mark}”.`);
    void command({ type: 'react', mark }, { within: momentary });
  };
  return (
    <fieldset className="reaction-row">
      <legend className="sr-only">React: it floats over the stage, without your name</legend>
      {reactionMarks.map((mark) => (
        <Button key={mark} className="ppl px-0! text-base" onClick={() => react(mark)}>
          {mark}
        </Button>
      ))}
      <p role="status" className={fast ? 'reaction-said' : 'sr-only'}>
        {said}
      </p>
    </fieldset>
  );
}
