// gaps on a phone: the text with a field in each gap. After the reveal what is right stands there, and what I typed beside.

'use client';

import type { FormEvent, KeyboardEvent } from 'react';
import { asList, useDraft } from '../../live/use-draft';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { SendAnswer } from '../parts/phone/send-answer';
import { Passage } from './passage';

function Body({ activity, answer, open }: BodyProps<'gaps'>) {
  const words = useKindWords('gaps');
  const { pieces, rich } = activity;
  const count = pieces.length - 1;
  const kept = answer.shown?.kind === 'gaps' ? answer.shown.texts : [];
  const empty = Array.from({ length: count }, (_, place) => kept[place] ?? '');
  const [typed, setTyped] = useDraft(answer.draft, empty, readTexts(count));
  const texts = typed.map((text) => text.trim() || null);
  const left = texts.filter((text) => text === null).length;
  const value = { kind: 'gaps', texts } as const;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open && left < count) answer.give(value);
  };
  const type = (place: number, text: string) => setTyped(typed.map((one, at) => (at === place ? text : one)));
  return (
    <form className="answer-form flex flex-1 flex-col gap-4" onSubmit={submit}>
      <p className="passage">
        <Passage
          {...{ pieces, rich }}
          gap={(place) => (
            <Gap {...{ place, count, open }} text={typed[place] ?? ''} onText={(text) => type(place, text)} />
          )}
        />
      </p>
      <p className="text-ph-min text-ink-2">{words.hint}</p>
      <SendAnswer {...{ answer, open, value }} text={words.send(left, count)} ready={left < count} submits />
    </form>
  );
}

type GapProps = {
  readonly place: number;
  readonly count: number;
  readonly text: string;
  readonly open: boolean;
  readonly onText: (text: string) => void;
};

function Gap({ place, count, text, open, onText }: GapProps) {
  const words = useKindWords('gaps');
  return (
    <input
      className="gap-field ppl"
      aria-label={words.field(place, count)}
      value={text}
      maxLength={60}
      readOnly={!open}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint={place === count - 1 ? 'send' : 'next'}
      onKeyDown={goOn}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

/** Enter goes to the next empty gap; from the last one it sends. */
function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const fields = [...(event.currentTarget.form?.querySelectorAll('input') ?? [])];
  const next = fields.slice(fields.indexOf(event.currentTarget) + 1).find(({ value }) => value.trim() === '');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const readTexts = (count: number) =>
  asList(
    (item): item is string => typeof item === 'string',
    (list) => list.length === count,
  );

const Asked = (props: AskedProps<'gaps'>) => (
  <Question {...props} tight>
    {(body) => <Body {...body} />}
  </Question>
);

function Revealed(props: RevealedProps<'gaps'>) {
  const words = useKindWords('gaps');
  const { activity, kept, revealed } = props;
  const { solution, tally } = revealed;
  const right = solution?.kind === 'each' ? solution.right : [];
  const counts = tally.kind === 'counts' ? tally.counts : [];
  const own = kept?.kind === 'gaps' ? kept.texts : null;
  return (
    <RevealedFrame {...props} showsRight>
      <p className="passage">
        <Passage
          pieces={activity.pieces}
          rich={activity.rich}
          gap={(place) => (
            <span className="gap-right">
              <b className="gap-answer">{right[place]}</b>
              <small className="num gap-count">{counts[place] ?? 0}</small>
            </span>
          )}
        />
      </p>
      <p className="text-ph-label text-ink-2">{words.meaning}</p>
      {own && <p className="text-ph-label">{words.yours(own)}</p>}
    </RevealedFrame>
  );
}

export const gapsPhone: PhoneScreens<'gaps'> = { Asked, Revealed };
