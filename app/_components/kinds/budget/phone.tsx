// budget on a phone: a slider per option. No slider goes beyond what is left.

'use client';

import type { Rich as RichWords } from '@/lib/inline';
import { allCoins } from '@/lib/kinds/parts/coins';
import { asList, useDraft } from '../../live/use-draft';
import { Rich } from '../../slides/rich';
import { Marked } from '../../words/marked';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { RoomBars } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';
import { leftOf, spent } from './spent';

function Body({ activity, answer, open, labelledBy }: BodyProps<'budget'>) {
  const words = useKindWords('budget');
  const { options, rich } = activity;
  const kept = answer.shown?.kind === 'budget' ? answer.shown.coins : null;
  const [coins, setCoins, touched] = useDraft(
    answer.draft,
    kept ?? options.map(() => 0),
    readCoins(options.length),
  );
  const left = leftOf(coins);
  return (
    <>
      <p className="budget-left" role="status">
        <Marked of={words.left(left, allCoins)} className="num" />
      </p>
      <fieldset aria-labelledby={labelledBy} className="budget">
        {options.map((option, place) => (
          <Row
            key={option}
            {...{ option, rich, open, left }}
            coins={coins[place] ?? 0}
            onChange={(wanted) => open && setCoins(spent(coins, place, wanted))}
          />
        ))}
      </fieldset>
      <SendAnswer
        {...{ answer, open }}
        value={{ kind: 'budget', coins }}
        text={words.send(left, allCoins)}
        ready={touched && left < allCoins}
      />
    </>
  );
}

/** Coins per step of a slider; each press on − and + is one step. */
const step = 5;

type RowProps = {
  readonly option: string;
  readonly rich: RichWords | undefined;
  readonly coins: number;
  readonly left: number;
  readonly open: boolean;
  readonly onChange: (coins: number) => void;
};

function Row({ option, rich, coins, left, open, onChange }: RowProps) {
  const words = useKindWords('budget');
  return (
    <div className="budget-row">
      <p>
        <span>
          <Rich text={option} rich={rich} />
        </span>
        <b className="num budget-coins">{coins}</b>
      </p>
      <Step
        sign="−"
        label={words.less(option)}
        off={!open || coins === 0}
        onPress={() => onChange(coins - step)}
      />
      <input
        type="range"
        className={coins === 0 ? 'slider untouched' : 'slider'}
        aria-label={option}
        aria-valuetext={words.coins(coins)}
        min={0}
        max={allCoins}
        step={step}
        value={coins}
        disabled={!open}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <Step
        sign="+"
        label={words.more(option)}
        off={!open || left === 0}
        onPress={() => onChange(coins + step)}
      />
    </div>
  );
}

type StepProps = {
  readonly sign: string;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
};

/** Stays focusable at the ends: a focus that vanishes is lost. */
const Step = ({ sign, label, off, onPress }: StepProps) => (
  <button
    type="button"
    className="budget-step num"
    aria-label={label}
    aria-disabled={off}
    onClick={() => !off && onPress()}
  >
    {sign}
  </button>
);

const readCoins = (count: number) =>
  asList(
    (item): item is number => Number.isInteger(item) && (item as number) >= 0,
    (list) => list.length === count && leftOf(list) >= 0,
  );

const Asked = (props: AskedProps<'budget'>) => <Question {...props}>{(body) => <Body {...body} />}</Question>;

function Revealed(props: RevealedProps<'budget'>) {
  const words = useKindWords('budget');
  return (
    <RevealedFrame {...props}>
      <RoomBars {...props} />
      <p className="text-ph-label text-ink-2">{words.meaning}</p>
    </RevealedFrame>
  );
}

export const budgetPhone: PhoneScreens<'budget'> = { Asked, Revealed };
