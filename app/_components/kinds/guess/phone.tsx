// guess on a phone: turn the dial, let go, see the cost. Whenever the dial rests, that is a try, and it is kept.

'use client';

import type { MySearch } from '@/lib/kinds/kinds';
import { useWords } from '../../words/words';
import { useKindWords } from '../parts/kind-words';
import { CourseChart } from '../parts/phone/course-chart';
import type { AskedProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { useOwnSearch } from '../parts/phone/own-search';
import { SearchFrame, useSearchTime } from '../parts/phone/search-frame';
import { SearchRevealed } from '../parts/phone/search-revealed';
import { Dial } from './dial';
import { DialButtons } from './dial-buttons';
import { DialCurve } from './dial-curve';
import { useDial } from './use-dial';

type DialFacts = Extract<MySearch, { kind: 'dial' }>;

const mostTries = 200;
/** As many tries as the chart's width stands for. */
const charted = 12;

const dialOf = ({ mine, round }: AskedProps<'guess'>): DialFacts | null =>
  mine.search?.round === round.id && mine.search.kind === 'dial' ? mine.search : null;

/** Nothing until the own view of this round has come: it comes with the next message. */
function Asked(props: AskedProps<'guess'>) {
  const facts = dialOf(props);
  return facts && <Search {...props} facts={facts} />;
}

function Search({ facts, ...props }: AskedProps<'guess'> & { readonly facts: DialFacts }) {
  const { round, activity, mine, status, outgoing, serverNow } = props;
  const words = useKindWords('guess');
  const refusals = useWords('refusals');
  const { known, state, rejection } = useOwnSearch(facts, outgoing);
  const { costs, ws } = known;
  const tries = costs.length - 1;
  const time = useSearchTime(round, mine.timeFactor, serverNow);
  const open = !time.over && tries < mostTries;
  const dial = useDial({ round: round.id, tries, open, sending: state === 'sending', outgoing });
  const best = Math.min(...costs);
  const said = time.over ? words.over : status === 'offline' ? words.offline : '';
  const soFar = tries === 0 ? words.begin : words.soFar(tries, best);
  return (
    <SearchFrame
      time={time}
      prompt={activity.prompt}
      said={rejection ? refusals[rejection.code] : said}
      rest={time.over ? words.lowest(best) : soFar}
      trouble={state === 'refused'}
    >
      <Cost costs={costs} fresh={dial.rests} />
      {ws ? <DialCurve ws={ws} /> : <Turning {...{ dial, costs, open }} />}
    </SearchFrame>
  );
}

type TurningProps = {
  readonly dial: ReturnType<typeof useDial>;
  readonly costs: readonly number[];
  readonly open: boolean;
};

function Turning({ dial, costs, open }: TurningProps) {
  const words = useKindWords('guess');
  return (
    <>
      <Dial
        turn={dial.turn}
        open={open}
        valueText={words.dial(dial.turn, costs.at(-1) ?? 0)}
        onTurn={dial.setTurn}
        onRest={dial.rest}
      />
      <DialButtons open={open} onTurn={dial.turnBy} />
      <CourseChart values={costs} steps={charted} words={words.course} />
    </>
  );
}

/** `fresh`: it is the cost where the dial stands now. */
function Cost({ costs, fresh }: { readonly costs: readonly number[]; readonly fresh: boolean }) {
  const words = useKindWords('guess');
  const cost = costs.at(-1) ?? 0;
  const before = costs.at(-2);
  return (
    <p className="flex flex-none items-end justify-between gap-3">
      <span>
        <span className="text-ph-label text-ink-2">{words.label}</span>
        <output
          className={`num block text-[3rem] leading-[.9] font-[780] ${fresh ? 'text-cost' : 'text-ink-3'}`}
        >
          {words.cost(cost)}
        </output>
      </span>
      <b className="text-ph-body" role="status">
        {fresh && before !== undefined ? words.compared[comparison(cost, before)] : ''}
      </b>
    </p>
  );
}

const comparison = (cost: number, before: number) =>
  cost < before ? 'lower' : cost > before ? 'higher' : 'same';

function Revealed(props: RevealedProps<'guess'>) {
  const words = useKindWords('guess').revealed;
  const facts = dialOf(props);
  const [, ...costs] = facts?.costs ?? [];
  const title =
    costs.length === 0 ? words.others(props.revealed.tally.answered) : words.own(Math.min(...costs));
  return (
    <SearchRevealed {...props} title={title} compared={() => ''}>
      {facts?.ws && <DialCurve ws={facts.ws} />}
    </SearchRevealed>
  );
}

export const guessPhone: PhoneScreens<'guess'> = { Asked, Revealed };
