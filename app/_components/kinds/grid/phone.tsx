// grid on a phone: a row of numbers per statement.

'use client';

import { asList, useDraft } from '../../live/use-draft';
import { Rich } from '../../slides/rich';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { useArrows } from '../parts/phone/options';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { SendAnswer } from '../parts/phone/send-answer';
import { GridBars } from './bars';

function Body({ activity, answer, open }: BodyProps<'grid'>) {
  const words = useKindWords('grid');
  const { statements, steps, low, high, rich } = activity;
  const kept = answer.shown?.kind === 'grid' ? answer.shown.values : null;
  const [values, setValues, touched] = useDraft(
    answer.draft,
    kept ?? statements.map(() => null),
    readValues(statements.length, steps),
  );
  const left = values.filter((value) => value === null).length;
  return (
    <>
      <p className="flex justify-between gap-6 text-ph-label text-ink-2">
        <span>{words.end(1, low)}</span>
        <span className="text-right">{words.end(steps, high)}</span>
      </p>
      <div className="grid gap-3">
        {statements.map((statement, place) => (
          <section key={statement} className="grid gap-1">
            <p id={`statement-${place}`} className="text-ph-body leading-tight">
              <Rich text={statement} rich={rich} />
            </p>
            <Steps
              {...{ steps, open }}
              labelledBy={`statement-${place}`}
              chosen={values[place] ?? null}
              onPress={(value) => setValues(values.map((each, at) => (at === place ? value : each)))}
            />
          </section>
        ))}
      </div>
      <SendAnswer
        {...{ answer, open }}
        value={{ kind: 'grid', values }}
        text={words.send(left, statements.length)}
        ready={touched && left < statements.length}
      />
    </>
  );
}

type StepsProps = {
  readonly steps: number;
  readonly chosen: number | null;
  readonly open: boolean;
  readonly labelledBy: string;
  readonly onPress: (value: number) => void;
};

function Steps({ steps, chosen, open, labelledBy, onPress }: StepsProps) {
  const words = useKindWords('grid');
  const { group, focused, setFocused, move } = useArrows(steps, (chosen ?? 1) - 1);
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={labelledBy}
      className="rating-keys"
      style={{ ['--across' as string]: steps }}
    >
      {Array.from({ length: steps }, (_, place) => (
        // biome-ignore lint/a11y/useSemanticElements: an <input> would choose with every arrow key
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are places
          key={place}
          type="button"
          role="radio"
          aria-checked={place + 1 === chosen}
          aria-disabled={!open}
          tabIndex={place === focused ? 0 : -1}
          className={`option grid-key ${place + 1 === chosen ? 'chosen' : ''}`}
          onFocus={() => setFocused(place)}
          onKeyDown={move}
          onClick={() => open && onPress(place + 1)}
        >
          <b className="num">{words.step(place + 1)}</b>
        </button>
      ))}
    </div>
  );
}

const readValues = (count: number, steps: number) =>
  asList(
    (item): item is number | null =>
      item === null || (Number.isInteger(item) && (item as number) >= 1 && (item as number) <= steps),
    (list) => list.length === count,
  );

const Asked = (props: AskedProps<'grid'>) => (
  <Question {...props} tight>
    {(body) => <Body {...body} />}
  </Question>
);

const Revealed = (props: RevealedProps<'grid'>) => (
  <RevealedFrame {...props}>
    <GridBars
      activity={props.activity}
      tally={props.revealed.tally}
      own={props.kept?.kind === 'grid' ? props.kept.values : null}
      className="grid-bars on-phone"
    />
  </RevealedFrame>
);

export const gridPhone: PhoneScreens<'grid'> = { Asked, Revealed };
