// The first screen in the room, with a pad to warm up on. Nothing drawn there is sent.

'use client';

import { useState } from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import type { MineView } from '@/lib/session/view-types';
import { Pad } from '../ink/pad';
import type { SendCommand } from '../live/use-session';
import { Button } from '../ui/button';
import { useWords } from '../words/words';
import { MoreTime } from './more-time';
import { NameDialog } from './name-dialog';

type Props = {
  readonly mine: MineView;
  readonly command: SendCommand;
  readonly seatCode: string;
  readonly noNetwork: boolean;
};

export function Lobby({ mine, command, seatCode, noNetwork }: Props) {
  const phone = useWords('phone');
  const words = phone.lobby;
  const [naming, setNaming] = useState(false);
  const [strokes, setStrokes] = useState<Strokes>([]);
  return (
    <>
      <h1
        className={
          mine.team
            ? 'text-[clamp(2.25rem,12vw,3.5rem)] leading-[.9]'
            : 'mt-2 text-[clamp(3.5rem,22vw,6rem)] leading-[.84] tracking-[-.02em] [@media(max-height:640px)]:text-[2.5rem]'
        }
        style={{ fontStretch: '75%' }}
      >
        {words.in}
      </h1>
      <p className="text-[clamp(1.5rem,8vw,2.25rem)] leading-none font-[720]">{phone.lookUp}</p>
      <OwnName name={mine.name} onChange={() => setNaming(true)} />
      <div className="mt-auto">
        <Pad value={strokes} onChange={setStrokes} label={words.pad} />
      </div>
      <PadNote
        empty={strokes.length === 0}
        held={mine.nameVerdict === 'held'}
        noNetwork={noNetwork}
        onClear={() => setStrokes([])}
      />
      <MoreTime mine={mine} command={command} />
      <NameDialog
        open={naming}
        name={mine.name}
        seatCode={seatCode}
        command={command}
        onClose={() => setNaming(false)}
      />
    </>
  );
}

function OwnName({ name, onChange }: { readonly name: string; readonly onChange: () => void }) {
  const words = useWords('phone').lobby;
  return (
    <div className="flex min-h-12 items-center justify-between gap-3 text-ph-body">
      <p className="min-w-0">
        {words.name}{' '}
        <span className={`ppl mark ml-1 py-0.5 font-[680] break-words ${sizeOf(name)}`}>{name}</span>
      </p>
      <Button className="flex-none px-3! text-base" onClick={onChange}>
        {words.change}
      </Button>
    </div>
  );
}

type NoteProps = {
  readonly empty: boolean;
  /** The name waits for the presenter. */
  readonly held: boolean;
  readonly noNetwork: boolean;
  readonly onClear: () => void;
};

function PadNote({ empty, held, noNetwork, onClear }: NoteProps) {
  const words = useWords('phone').lobby;
  return (
    <p className="flex min-h-12 items-center justify-between gap-3 text-base leading-tight text-ink-2">
      {empty ? (
        <span>
          <b className="text-ink">{held ? words.nameHeld : words.warmUp}</b>{' '}
          {held || noNetwork ? words.notSent : words.notSentYet}
        </span>
      ) : (
        <>
          {words.notSent}
          <Button className="flex-none px-3! text-base" onClick={onClear}>
            {words.clear}
          </Button>
        </>
      )}
    </p>
  );
}

/** Twenty-four letters fit on one line beside the button. */
const sizeOf = ({ length }: string) =>
  length <= 14 ? 'px-2.5 text-[1.25rem]' : length <= 18 ? 'px-2.5 text-base' : 'px-1 text-ph-min';
