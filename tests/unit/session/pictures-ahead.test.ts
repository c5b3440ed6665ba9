import { describe, expect, it } from 'vitest';
import { illustrate } from '@/lib/deck/pictures/illustrate';
import { phoneView } from '@/lib/session/view/views';
import { Room } from '../../support/session';
import { read } from '../deck/read';

const version = (hash: string) => ({ hash, type: 'image/webp' });
const deck = illustrate(
  read(`---
title: T
---

# One

---

:::choice[Which?]{id=which}
- [x] ![This](option.png)
- [ ] That
:::

::step

![Later](later.png)

---

![Next](next.png)

![Again](next.png)

:::stage
![Stage](stage.png)
:::
`),
  (path) => ({
    width: 1,
    height: 1,
    hint: '',
    tones: [
      [0, 0, 0],
      [0, 0, 0],
    ],
    phone: version(path),
    stage: version(`large ${path}`),
  }),
);

describe('PC11: phones load what comes next, unless it could tell an answer', () => {
  it('waits for the reveal', () => {
    const room = new Room(deck).join('ada');
    const ahead = () => phoneView(room.state, { deck, now: room.now }).ahead;
    expect(ahead()).toBeUndefined();
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    expect(ahead()).toBeUndefined();
    const round = room.open(2, 'which');
    expect(ahead()).toBeUndefined();
    room.presenter({ type: 'closeRound', round });
    expect(ahead()).toBeUndefined();
    room.presenter({ type: 'revealRound', round });
    expect(ahead()).toEqual(['later.png', 'next.png']);
    room.presenter({ type: 'goTo', slide: 3, step: 0 });
    expect(ahead()).toBeUndefined();
  });
});

it('PC11: options that are pictures come in the versions for phones', () => {
  const room = new Room(deck).join('ada');
  room.presenter({ type: 'goTo', slide: 2, step: 0 });
  const round = room.open(2, 'which');
  const seen = () => JSON.stringify(phoneView(room.state, { deck, now: room.now }).round);
  expect(seen()).toContain('"hash":"option.png"');
  room.presenter({ type: 'closeRound', round });
  room.presenter({ type: 'revealRound', round });
  expect(seen()).not.toContain('large');
});
