// V16: what belongs to the network is on no surface of a talk without it.

import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AwayPage } from '@/app/_components/away/away-page';
import { kindsFor } from '@/app/_components/console/held/use-moderation';
import { KeysDialog } from '@/app/_components/console/keys-dialog';
import { LeaderPicture } from '@/app/_components/widgets/parts/leaders/leader-picture';
import { usesNetwork } from '@/lib/deck/look/uses-network';
import { phoneView, presenterView, stageView } from '@/lib/session/view/views';
import { english } from '@/lib/words/en/english';
import { inEnglish } from '../../support/in-english';
import { deck, Room } from '../../support/session';
import { read, withFront } from './read';

const law = read(
  withFront(`
# Contracts

::join

---

:::choice[Is it bound?]{id=bound}
- [x] Yes
- [ ] No
:::

---

::podium{builds=1}

---

::take-away
`),
);

const ofTheNetwork = /network|digit|draw|train|learn|MNIST/i;
const written = (screen: Parameters<typeof inEnglish>[0]) => renderToStaticMarkup(inEnglish(screen));

describe('V16: whether a talk uses the network', () => {
  it('it does by a drawing that shows it, or by what it learns from or answers', () => {
    const using = (slide: string) => usesNetwork(read(withFront(slide)));
    expect(usesNetwork(law)).toBe(false);
    expect(using('# Curves\n\n::sigmoid\n')).toBe(false);
    expect(using('# It\n\n::forward-pass\n')).toBe(true);
    expect(using('# It\n\n::charts{show=cost}\n')).toBe(true);
    expect(using('# Draw\n\n:::draw[Draw a 7]{id=seven each=10}\n:::\n')).toBe(true);
    expect(usesNetwork(read(readFileSync('decks/neural-networks.md', 'utf8')))).toBe(true);
  });

  it('every view says when it does not', () => {
    const room = new Room();
    const join = { pin: '123456', address: 'here', url: 'http://here/j', takeAway: '' };
    for (const view of [phoneView, stageView, presenterView]) {
      const seen = (of: typeof deck) => view(room.state, { deck: of, now: room.now, join }).noNetwork;
      expect([seen(law), seen(deck)]).toEqual([true, undefined]);
    }
  });
});

describe('V16: where it does not, its words and pictures are left out', () => {
  it('on the console: no drawings to judge, no key for training', () => {
    expect(kindsFor({ noNetwork: true })).toEqual(['names', 'words']);
    const keys = (training: boolean) =>
      written(createElement(KeysDialog, { open: true, training, onClose: () => {} }));
    expect(keys(false)).not.toMatch(/training/);
    expect(keys(true)).toMatch(/training/);
    const { end, shedWithout } = english.console;
    expect([end.textWithout, ...shedWithout].join(' ')).not.toMatch(ofTheNetwork);
  });

  it('on the podium: a letter instead of a drawing', () => {
    const leader = { name: 'Ada', points: 9, rank: 1, digit: null, network: false, team: null };
    const picture = (undrawn: boolean) =>
      written(createElement(LeaderPicture, { leader, drawings: new Map(), side: 56, undrawn }));
    expect(picture(true)).toContain('>A<');
    expect(picture(false)).not.toContain('>A<');
  });

  it('on the take-away: links, answers and nothing to draw', () => {
    const away = (noNetwork: boolean) =>
      written(
        createElement(AwayPage, {
          ...{ session: 's', ticket: 't', seatCode: null },
          talk: { title: 'Contracts', when: 'today', links: [], noNetwork },
        }),
      );
    expect(away(true)).not.toMatch(ofTheNetwork);
    expect(away(false)).toMatch(ofTheNetwork);
    const { contentsWithout, undrawnWithout } = english.widgets.takeAway;
    expect(`${contentsWithout} ${undrawnWithout}`).not.toMatch(ofTheNetwork);
  });
});
