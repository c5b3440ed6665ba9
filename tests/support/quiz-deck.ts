// A talk with every kind of activity. What must not leave the server before its time says so: SECRET.

import { findActivity } from '@/lib/deck/find-activity';
import { parseDeck } from '@/lib/deck/parse';
import { type Activity, type Answer, kindOf } from '@/lib/kinds/kinds';

export const quizSource = `---
title: Every kind
minutes: 4
---

# One

:::choice[Which?]{id=choice seconds=20 scoring=speed}
- [ ] left
- [x] right
- [ ] neither

SECRET because of choice.
:::

:::choices[Which ones?]{id=choices seconds=20}
- [x] weights
- [ ] memory
- [x] bias

SECRET because of choices.
:::

:::true-false[True?]{id=truth right=false seconds=20 reveal=close}
SECRET because of truth.
:::

:::number[How many?]{id=number right=23860 rule=nearest min=0 max=1000000 seconds=20}
SECRET because of number.
:::

:::notes
SECRET notes of one.
:::

---

# Two

:::order[In order?]{id=order seconds=20}
1. zeroth
2. alpha
3. middle
4. beta

SECRET because of order.
:::

:::text[Who?]{id=text}
- SECRET Nielsen
- SECRET Michael

SECRET because of text.
:::

::words[What comes to mind?]{id=words at-most=2}

::scale[How clear?]{id=scale low=lost high=clear}

::rating[How good?]{id=rating stars=5}

::free-text[What else?]{id=free}

:::preference[Which first?]{id=preference}
- trams
- parks
- schools
:::

:::budget[For what?]{id=budget}
- trams
- parks
:::

:::grid[Agreed?]{id=grid low=no high=yes}
- It was clear.
- It was fast.
:::

:::vote[Which rate?]{id=vote sets=learning-rate}
- 0.5
- 5
:::

:::notes
SECRET notes of two.
:::

---

# Three

:::gaps[Fill in?]{id=gaps seconds=20}
It has ___ inputs and ___ more.

- SECRET seven
- SECRET ten

SECRET because of gaps.
:::

:::match[What with what?]{id=match seconds=20}
- Mitchell -> book
- Sanderson -> videos
- LeCun -> digits

SECRET because of match.
:::

:::groups[What is what?]{id=groups seconds=20}
- apple -> fruit
- leek -> vegetable
- plum -> fruit

SECRET because of groups.
:::

:::hotspot[Where is it?]{id=spot seconds=20}
![A map](map.png)

- 71, 29, 8 SECRET place

SECRET because of spot.
:::

::digits-wall{easy="11 12" activity=pick builds=1}

:::digit-pick[Which digit?]{id=pick digits="4547 3985 321" labels="6 9 2" seconds-each=5 points=600}
SECRET because of pick.
:::

::guess[Lowest?]{id=guess}

::descend[Lowest?]{id=descend seed=987654 steps-each=20 seconds=90}

:::toggles[Yours?]{id=toggles}
- rain
- warm
- lockdown
:::

::draw[Draw]{id=draw each=3}

:::notes
SECRET notes of three.
:::

---

# Four

::human-or-machine{activity=pick builds=1}
::confusion{of=both}

:::notes
SECRET notes of four.
:::
`;

/** What stands beside it. */
export const quizFiles: Readonly<Record<string, Buffer>> = {
  'map.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAICAMAAAD6Ou7DAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAAA1BMVEVVu4gpX63gAAAAB3RJTUUH6gwBDhAkehjDqgAAAAxJREFUCNdjYKAPAAAAaAABYaFudQAAACV0RVh0ZGF0ZTpjcmVhdGUAMjAyNi0xMi0wMVQxNDoxNjozNiswMDowML2vhuoAAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTItMDFUMTQ6MTY6MzYrMDA6MDDM8j5WAAAAAElFTkSuQmCC',
    'base64',
  ),
};

const parsed = parseDeck(quizSource, 'quiz.md');
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
export const quizDeck = parsed.value;

export const quizActivity = (id: string): Activity => {
  const found = findActivity(quizDeck, id);
  if (!found) throw new Error(`no activity ${id}`);
  return found;
};

/** The places of what is mixed follow from the texts. */
function bestOf(id: string): Answer {
  const activity = quizActivity(id);
  const best = kindOf(activity.kind).best(activity);
  if (!best) throw new Error(`nothing is best for ${id}`);
  return { ...best, kind: activity.kind } as Answer;
}

/** Every activity that is answered, with what fits it. `order` as phones got it would do as well. */
export const answers: Readonly<Record<string, { right: Answer; other: Answer }>> = {
  choice: { right: { kind: 'choice', option: 1 }, other: { kind: 'choice', option: 0 } },
  choices: { right: { kind: 'choices', options: [0, 2] }, other: { kind: 'choices', options: [0, 1] } },
  truth: { right: { kind: 'true-false', value: false }, other: { kind: 'true-false', value: true } },
  number: { right: { kind: 'number', value: 23860 }, other: { kind: 'number', value: 11111 } },
  order: {
    right: { kind: 'order', items: ['zeroth', 'alpha', 'middle', 'beta'] },
    other: { kind: 'order', items: ['beta', 'alpha', 'middle', 'zeroth'] },
  },
  text: { right: { kind: 'text', text: 'secret nielsen' }, other: { kind: 'text', text: 'somebody elses' } },
  words: { right: { kind: 'words', words: ['brain'] }, other: { kind: 'words', words: ['magic'] } },
  scale: { right: { kind: 'scale', value: 5 }, other: { kind: 'scale', value: 1 } },
  rating: { right: { kind: 'rating', value: 4 }, other: { kind: 'rating', value: 2 } },
  free: {
    right: { kind: 'free-text', text: 'More examples' },
    other: { kind: 'free-text', text: 'Less of mathss' },
  },
  preference: {
    right: { kind: 'preference', order: [0, 1, 2] },
    other: { kind: 'preference', order: [2, 0, 1] },
  },
  budget: { right: { kind: 'budget', coins: [60, 40] }, other: { kind: 'budget', coins: [10, 20] } },
  grid: { right: { kind: 'grid', values: [5, 1] }, other: { kind: 'grid', values: [2, 4] } },
  gaps: {
    right: { kind: 'gaps', texts: ['secret seven', 'secret ten'] },
    other: { kind: 'gaps', texts: ['nobody knows', 'nor do eye'] },
  },
  match: { right: bestOf('match'), other: { kind: 'match', chosen: [null, null, 0] } },
  spot: { right: bestOf('spot'), other: { kind: 'hotspot', x: 120, y: 880 } },
  groups: { right: bestOf('groups'), other: { kind: 'groups', chosen: [1, null, null] } },
  vote: { right: { kind: 'vote', option: 0 }, other: { kind: 'vote', option: 1 } },
  pick: {
    right: { kind: 'digit-pick', picks: [6, null, null] },
    other: { kind: 'digit-pick', picks: [4, null, null] },
  },
  toggles: {
    right: { kind: 'toggles', on: [true, false, false] },
    other: { kind: 'toggles', on: [false, true, true] },
  },
};
