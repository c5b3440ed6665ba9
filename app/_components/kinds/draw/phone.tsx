// Draw the digit that is asked for, see the 28 × 28 the network will see, send it, see what the network made of it.

'use client';

import { Suspense, useMemo, useState } from 'react';
import { askedDigit } from '@/lib/digits/asked';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import { undoStroke } from '@/lib/digits/trace';
import { newCommandId } from '@/lib/protocol/command-id';
import type { Pulse } from '@/lib/protocol/message';
import type { MineView, PhoneRound } from '@/lib/session/view-types';
import { Pad } from '../../ink/pad';
import { Preview } from '../../ink/preview';
import type { SessionStatus } from '../../live/use-session';
import type { Outbox, Outcome } from '../../phone/use-outbox';
import { Button } from '../../ui/button';
import { patientLazy } from '../../ui/patient-lazy';
import { AnswerCard } from './answer-card';
import { Progress } from './progress';

type Props = {
  readonly session: string;
  readonly mine: MineView;
  readonly round: PhoneRound & { readonly public: { readonly kind: 'draw' } };
  readonly pulse: Pulse | null;
  readonly status: SessionStatus;
  readonly outbox: Outbox;
};

const liveGuess = patientLazy(() => import('../../widgets/parts/phone/live-guess'));

type Sent = { readonly digit: string; readonly label: number; readonly pixels: Uint8Array };

export function Draw({ session, mine, round, pulse, status, outbox }: Props) {
  const [strokes, setStrokes] = useState<Strokes>([]);
  const [sent, setSent] = useState<Sent | null>(null);
  const [full, setFull] = useState(false);
  const trained = (pulse?.network?.step ?? 0) > 0;

  const label = useMemo(() => {
    const kept = new Set(mine.digits.map((digit) => digit.id));
    const waiting = outbox.waiting.filter((drawing) => !kept.has(drawing.digit));
    const asked = [...mine.digits, ...waiting].map((drawing) => drawing.label);
    return askedDigit([], asked, mine.index);
  }, [mine.digits, mine.index, outbox.waiting]);

  const drawn = mine.drawnInRound + outbox.waiting.filter((drawing) => drawing.round === round.id).length;
  const each = 'each' in round.public ? round.public.each : 0;

  const send = () => {
    const digit = newCommandId();
    if (!outbox.put({ digit, round: round.id, label, strokes })) return setFull(true);
    setSent({ digit, label, pixels: rasterise(strokes) });
    setStrokes([]);
  };

  const outcome = sent && outbox.outcomes.get(sent.digit);
  if (sent && outcome?.kind === 'read') {
    return (
      <>
        <AnswerCard label={sent.label} pixels={sent.pixels} answer={outcome.answer} />
        <div className="mt-auto grid gap-2">
          <Progress drawn={drawn} each={each} />
          <Button tone="primary" size="send" onClick={() => setSent(null)}>
            Draw the next one
          </Button>
        </div>
      </>
    );
  }
  if (sent && !outcome && status === 'live') return <Sending label={sent.label} />;
  return (
    <>
      <div className="flex flex-none items-center justify-between">
        <h1 className="text-[3.375rem]">Draw a</h1>
        <p
          className="pr-1.5 text-[clamp(3.375rem,16svh,7.375rem)] leading-[.71] font-[800]"
          style={{ fontStretch: '80%' }}
        >
          {label}
        </p>
      </div>
      <Pad value={strokes} onChange={setStrokes} label={`Draw a ${label} here`} />
      <div className="flex flex-none items-center gap-3.5">
        <Preview strokes={strokes} />
        <p className="text-base leading-tight text-ink-2">
          <b className="text-ink">What the network sees:</b> 28 × 28 greys, centred
          {trained && (
            <Suspense fallback={null}>
              <liveGuess.Part strokes={strokes} session={session} pulse={pulse} />
            </Suspense>
          )}
        </p>
      </div>
      <Trouble outcome={outcome} full={full} label={sent?.label ?? label} />
      <div className="mt-auto grid gap-2">
        <Progress drawn={drawn} each={each} />
        <div className="grid grid-cols-[72px_72px_1fr] gap-3">
          <Button
            className="px-0! text-[1.0625rem]"
            disabled={strokes.length === 0}
            onClick={() => setStrokes(undoStroke(strokes))}
          >
            Undo
          </Button>
          <Button
            className="px-0! text-[1.0625rem]"
            disabled={strokes.length === 0}
            onClick={() => setStrokes([])}
          >
            Clear
          </Button>
          <Button tone="primary" size="send" disabled={strokes.length === 0} onClick={send}>
            Send this {label}
          </Button>
        </div>
      </div>
    </>
  );
}

function Sending({ label }: { label: number }) {
  return (
    <p role="status" className="my-auto text-[1.75rem] font-[760]">
      Your {label} is on its way.
    </p>
  );
}

function Trouble({
  outcome,
  full,
  label,
}: {
  outcome: Outcome | null | undefined;
  full: boolean;
  label: number;
}) {
  const words = full
    ? 'Forty digits wait on this phone. That is all it can hold until the line is back.'
    : outcome?.kind === 'refused'
      ? outcome.rejection.message
      : null;
  return (
    <p role="alert" className={words ? 'border-l-4 border-cost pl-3 text-ph-label' : 'sr-only'}>
      {words && <b>Your {label} did not go. </b>}
      {words}
    </p>
  );
}
