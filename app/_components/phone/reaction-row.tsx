// Four reactions for while somebody else speaks: one press, nothing to wait for. More than three at once and one per
// second are not sent, since the server would not count them.

'use client';

import { useRef, useState } from 'react';
import { type ReactionMark, reactionMarks } from '@/lib/session/reactions';
import type { SendCommand } from '../live/use-session';
import { Button } from '../ui/button';
import { useWords } from '../words/words';

/** ms. A reaction is to this moment: offline it is dropped, not sent later. */
const momentary = 2_000;
const gap = 1_000;
const burst = 3;

export default function ReactionRow({ command }: { readonly command: SendCommand }) {
  const words = useWords('phone').reactions;
  const sent = useRef<readonly number[]>([]);
  const [said, setSaid] = useState('');
  const [fast, setFast] = useState(false);
  const react = (mark: ReactionMark) => {
    const now = performance.now();
    sent.current = sent.current.filter((at) => at > now - burst * gap);
    setFast(sent.current.length >= burst);
    if (sent.current.length >= burst) return setSaid(words.tooFast);
    sent.current = [...sent.current, now];
    setSaid(words.said(mark));
    void command({ type: 'react', mark }, { within: momentary });
  };
  return (
    <fieldset className="reaction-row">
      <legend className="sr-only">{words.name}</legend>
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
