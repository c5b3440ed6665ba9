// Draw the digit that is asked for, see the 28 × 28 pixels that the network will see, send the drawing, and see what the
// network read.

'use client';

import { type ComponentProps, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { askedDigit } from '@/lib/digits/asked';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import { undoStroke } from '@/lib/digits/trace';
import { newCommandId } from '@/lib/protocol/command-id';
import type { Draft } from '@/lib/protocol/drafts';
import { drawLane } from '@/lib/protocol/lanes';
import type { MineView } from '@/lib/session/view-types';
import { Pad } from '../../ink/pad';
import { Preview } from '../../ink/preview';
import type { Posting } from '../../live/use-outbox';
import { Button } from '../../ui/button';
import { patientLazy } from '../../ui/patient-lazy';
import { useWords } from '../../words/words';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps } from '../parts/phone/kind-props';
import { AnswerCard } from './answer-card';
import {
  answeredDrawings,
  drawCommand,
  mostWaiting,
  type Outcome,
  outcomeOf,
  readDrawing,
  waitingDrawings,
} from './drawings';
import { Progress } from './progress';

type Props = AskedProps<'draw'>;

const liveGuess = patientLazy(() => import('../../widgets/parts/phone/live-guess'));

type Sent = { readonly digit: string; readonly label: number; readonly pixels: Uint8Array };

export function DrawPad({ session, mine, round, activity, pulse, status, outgoing }: Props) {
  const { label: next, drawn, full } = useAsked(mine, round.id, outgoing);
  const [label, setLabel] = useState(next);
  const [strokes, setStrokes] = useKeptStrokes(outgoing.draft(round.id), label);
  // A drawing stays one of the digit for which it was begun, whatever comes meanwhile.
  if (label !== next && strokes.length === 0) setLabel(next);
  const [sent, setSent] = useState<Sent | null>(null);
  const [refusedFull, setRefusedFull] = useState(false);
  const send = () => {
    setRefusedFull(full);
    if (full) return;
    const digit = newCommandId();
    outgoing.put(drawCommand({ digit, round: round.id, label, strokes }));
    setSent({ digit, label, pixels: rasterise(strokes) });
    setStrokes([]);
  };
  const outcome = sent && outcomeOf(sent.digit, outgoing);
  const progress = <Progress drawn={drawn} each={activity.each} />;
  if (sent && outcome?.kind === 'read')
    return (
      <Read {...sent} answer={outcome.answer} onNext={() => setSent(null)}>
        {progress}
      </Read>
    );
  const waits = sent !== null && !outcome && outgoing.told.has(drawLane);
  if (sent && !outcome && !waits && status === 'live') return <Sending label={sent.label} />;
  return (
    <>
      <Sheet {...{ label, strokes, session, pulse }} onChange={setStrokes} />
      <Trouble outcome={outcome} full={refusedFull && full} label={sent?.label ?? label} />
      {waits && !full && <Waits label={sent.label} />}
      <div className="mt-auto grid gap-2">
        {progress}
        <Buttons {...{ label, strokes }} onChange={setStrokes} onSend={send} />
      </div>
    </>
  );
}

type ReadProps = ComponentProps<typeof AnswerCard> & {
  readonly onNext: () => void;
  readonly children: ReactNode;
};

/** What the network read, and on to the next one. */
function Read({ label, pixels, answer, onNext, children }: ReadProps) {
  const words = useKindWords('draw');
  return (
    <>
      <AnswerCard {...{ label, pixels, answer }} />
      <div className="mt-auto grid gap-2">
        {children}
        <Button tone="primary" size="send" onClick={onNext}>
          {words.next}
        </Button>
      </div>
    </>
  );
}

/** The digit that this participant is asked to draw, and how many they have drawn in the round. */
function useAsked(mine: MineView, round: string, outgoing: Posting) {
  const waiting = useMemo(() => waitingDrawings(outgoing), [outgoing]);
  const answered = useMemo(() => answeredDrawings(outgoing), [outgoing]);
  const label = useMemo(() => {
    const kept = new Set(mine.digits.map((digit) => digit.id));
    const others = [...answered, ...waiting].filter((drawing) => !kept.has(drawing.digit));
    const asked = [...mine.digits, ...others].map((drawing) => drawing.label);
    return askedDigit([], asked, mine.index);
  }, [mine.digits, mine.index, answered, waiting]);
  const before = answered.filter(({ digit }) => !mine.digits.some(({ id }) => id === digit));
  const unseen = [...before, ...waiting].filter((drawing) => drawing.round === round);
  const drawn = mine.drawnInRound + unseen.length;
  return { label, drawn, full: waiting.length >= mostWaiting };
}

/** ms after the pen's last move: a store is too slow for every point. */
const writeAfter = 300;

function useKeptStrokes(draft: Draft, label: number) {
  const [strokes, setStrokes] = useState<Strokes>(() => readDrawing(label)(draft.read()) ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft of a round is the same at every rendering
  useEffect(() => {
    if (strokes.length === 0) return draft.clear();
    const timer = setTimeout(() => draft.write({ label, strokes }), writeAfter);
    return () => clearTimeout(timer);
  }, [strokes, label]);
  return [strokes, setStrokes] as const;
}

type SheetProps = Pick<Props, 'session' | 'pulse'> & {
  readonly label: number;
  readonly strokes: Strokes;
  readonly onChange: (strokes: Strokes) => void;
};

function Sheet({ label, strokes, session, pulse, onChange }: SheetProps) {
  const words = useKindWords('draw');
  const trained = (pulse?.network?.step ?? 0) > 0;
  return (
    <>
      <div className="flex flex-none items-center justify-between">
        <h1 className="text-[3.375rem]">{words.title}</h1>
        <p
          className="pr-1.5 text-[clamp(3.375rem,16svh,7.375rem)] leading-[.71] font-[800]"
          style={{ fontStretch: '80%' }}
        >
          {label}
        </p>
      </div>
      <Pad value={strokes} onChange={onChange} label={words.pad(label)} />
      <div className="flex flex-none items-center gap-3.5">
        <Preview strokes={strokes} />
        <p className="text-base leading-tight text-ink-2">
          <b className="text-ink">{words.preview.title}</b> {words.preview.text}
          {trained && (
            <Suspense fallback={null}>
              <liveGuess.Part strokes={strokes} session={session} pulse={pulse} />
            </Suspense>
          )}
        </p>
      </div>
    </>
  );
}

type ButtonsProps = Pick<SheetProps, 'label' | 'strokes' | 'onChange'> & { readonly onSend: () => void };

function Buttons({ label, strokes, onChange, onSend }: ButtonsProps) {
  const words = useKindWords('draw');
  return (
    <div className="grid grid-cols-[72px_72px_1fr] gap-3">
      <Button
        className="px-0! text-[1.0625rem]"
        disabled={strokes.length === 0}
        onClick={() => onChange(undoStroke(strokes))}
      >
        {words.undo}
      </Button>
      <Button className="px-0! text-[1.0625rem]" disabled={strokes.length === 0} onClick={() => onChange([])}>
        {words.clear}
      </Button>
      <Button tone="primary" size="send" disabled={strokes.length === 0} onClick={onSend}>
        {words.send(label)}
      </Button>
    </div>
  );
}

function Sending({ label }: { readonly label: number }) {
  const words = useKindWords('draw');
  return (
    <p role="status" className="my-auto text-[1.75rem] font-[760]">
      {words.sending(label)}
    </p>
  );
}

/** Many draw at once: it is sent later, and the participant goes on meanwhile. */
function Waits({ label }: { readonly label: number }) {
  const words = useKindWords('draw');
  return (
    <p role="status" className="border-l-4 border-ink-2 pl-3 text-ph-label">
      {words.waits(label)}
    </p>
  );
}

type TroubleProps = {
  readonly outcome: Outcome | null;
  readonly full: boolean;
  readonly label: number;
};

function Trouble({ outcome, full, label }: TroubleProps) {
  const words = useKindWords('draw');
  const refusals = useWords('refusals');
  const why = full
    ? words.full(mostWaiting)
    : outcome?.kind === 'refused'
      ? refusals[outcome.rejection.code]
      : null;
  return (
    <p role="alert" className={why ? 'border-l-4 border-cost pl-3 text-ph-label' : 'sr-only'}>
      {why && <b>{words.notSent(label)} </b>}
      {why}
    </p>
  );
}
