// groups on a phone: items above, what to pick for them below.

'use client';

import { asList, useDraft } from '../../live/use-draft';
import { useKindWords } from '../parts/kind-words';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { PickEach } from '../parts/phone/pick-each';
import { PicksRevealed } from '../parts/phone/picks-revealed';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { SendAnswer } from '../parts/phone/send-answer';

function Body({ activity, answer, open, labelledBy }: BodyProps<'groups'>) {
  const words = useKindWords('groups');
  const { items, groups, rich } = activity;
  const kept = answer.shown?.kind === 'groups' ? answer.shown.chosen : null;
  const [chosen, setChosen, touched] = useDraft(
    answer.draft,
    kept ?? items.map(() => null),
    readPicks(items.length, groups.length),
  );
  const left = chosen.filter((choice) => choice === null).length;
  return (
    <>
      <PickEach
        {...{ items, rich, chosen, open, labelledBy, words }}
        choices={groups}
        once={false}
        onChange={setChosen}
      />
      <SendAnswer
        {...{ answer, open }}
        value={{ kind: 'groups', chosen }}
        text={words.send(left, items.length)}
        ready={touched && left < items.length}
      />
    </>
  );
}

const readPicks = (count: number, among: number) =>
  asList(
    (item): item is number | null =>
      item === null || (Number.isInteger(item) && (item as number) >= 0 && (item as number) < among),
    (list) => list.length === count,
  );

const Asked = (props: AskedProps<'groups'>) => (
  <Question {...props} tight>
    {(body) => <Body {...body} />}
  </Question>
);

function Revealed(props: RevealedProps<'groups'>) {
  const { activity, kept, revealed } = props;
  const { solution, tally } = revealed;
  const { items, groups, rich } = activity;
  const own = kept?.kind === 'groups' ? kept.chosen : null;
  return (
    <RevealedFrame {...props} showsRight>
      {solution?.kind === 'each' && (
        <PicksRevealed
          {...{ items, rich }}
          right={solution.right}
          own={own?.map((choice) => (choice === null ? '' : (groups[choice] ?? ''))) ?? null}
          counts={tally.kind === 'counts' ? tally.counts : []}
        />
      )}
    </RevealedFrame>
  );
}

export const groupsPhone: PhoneScreens<'groups'> = { Asked, Revealed };
