// What a phone or a stage can fetch besides its socket: pages as HTML and as the router asks for them, and downloads.
// Every kind of activity, in every phase.

import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { kindOf } from '../../lib/kinds/kinds';
import { enterAsPresenter, enterByPin } from '../../scripts/audience/doors';
import { wholeNumber } from '../support/canary';
import { Probe } from '../support/probe';
import { type Product, startProduct } from '../support/product';
import { answers, quizDeck, quizFiles, quizSource } from '../support/quiz-deck';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct({ deck: quizSource, files: quizFiles });
});
test.afterAll(() => product?.stop());

/** What nobody but the presenter may read before its time, whatever the kind. */
const secrets = [
  ...[/SECRET/, /"solution":\{/, /"tally":\{/, /"right":(?!null)/, /"labels":\[6/],
  ...[
    wholeNumber(23860),
    /"zeroth","alpha","middle","beta"/,
    /Nielsen/i,
    /\[6,9,2\]/,
    /(?<![\d ])6 9 2(?![\d ])/,
    wholeNumber(4547, 3985),
  ],
];
/** Words of the slides: no page of a phone holds any, its socket brings what it may see. */
const words = /lockdown|neither|memory|In order|How clear|Every kind of|human-or-machine/;

/** Strings within strings: what the router streams is JSON in a script. */
const plain = (body: string) => body.replaceAll('\\', '');

const valuesOf = (cookie: string) => cookie.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1));
const strokes = [[[100, 100] as const, [200, 900] as const]];
/** Where `other` of tests/support/quiz-deck.ts is all wrong. */
const scored = ['choice', 'truth', 'text'];

type Asker = { readonly name: string; readonly headers: Record<string, string> };

test('W25: no page and no download gives anything away before its time', async () => {
  const { origin, pin, presenterLink } = product;
  const cookie = await enterAsPresenter(presenterLink);
  const seat = await enterByPin(origin, pin);
  const { session } = seat;
  const presenter = new Probe(origin, { session, surface: 'console' }, cookie);
  const participant = new Probe(origin, { session, surface: 'phone' }, seat.cookie);
  await Promise.all([
    presenter.until(() => presenter.views.length > 0),
    participant.until(() => participant.mines.length > 0),
  ]);
  const link = plain(await (await fetch(`${origin}/present/${session}`, { headers: { cookie } })).text());
  const stage = link.match(/\/stage\/[\w-]+\?key=[\w-]+/)?.[0];
  if (!stage) throw new Error('The console has no link to the stage.');

  const phone = { name: 'a phone', headers: { cookie: seat.cookie } };
  const stranger = { name: 'a stranger', headers: {} };
  const exported = ['answers.csv', 'digits.csv', 'digits.json', 'links.csv'].map(
    (file) => `/api/export/${session}/${file}`,
  );
  const pages = ['/', `/play/${session}`, `/stage/${session}`, `/print/${session}?notes`, '/present'];
  const others = [
    ...[`/present/${session}`, '/review', `/review/${session}`, `/api/review/${session}/digits`],
    ...[`/j/${session}.wrong`, '/api/join', '/api/presenter', '/api/sessions', '/nowhere'],
  ];
  /** As HTML, and as the router asks: it is sent on once, to an address with a hash. */
  const ways = [{}, { RSC: '1' }];
  const get = async (path: string, headers: Record<string, string>) =>
    plain(await (await fetch(origin + path, { headers })).text());

  const look = async ({ name, headers }: Asker, paths: readonly string[], when: string) => {
    for (const body of await Promise.all(
      paths.flatMap((path) => ways.map((way) => get(path, { ...headers, ...way }))),
    ))
      for (const secret of [...secrets, words]) expect(body, `${name}, ${when}`).not.toMatch(secret);
  };
  const lookAtStage = async (when: string) => {
    for (const body of await Promise.all(ways.map((way) => get(stage, way)))) {
      expect(body, 'the stage has its deck').toContain('How many?');
      for (const secret of secrets) expect(body, `the stage, ${when}`).not.toMatch(secret);
    }
  };
  /** What opens a door must be in nothing that a presenter saves or passes on. */
  const keys = [
    ...[pin, stage.split('key=')[1]!, ...valuesOf(cookie), ...valuesOf(seat.cookie)],
    ...valuesOf(seat.cookie).map((value) => createHash('sha256').update(value).digest('hex')),
  ];
  const lookAtDownloads = async (when: string) => {
    for (const path of exported) {
      const body = await get(path, { cookie });
      for (const secret of secrets) expect(body, `${path}, ${when}`).not.toMatch(secret);
      for (const key of keys) expect(body, `${path}, ${when}`).not.toMatch(wholeNumber(key));
      const { status } = await fetch(origin + path, { headers: phone.headers });
      expect(status, `a phone, ${path}, ${when}`).toBe(403);
    }
    const review = await get(`/review/${session}`, { cookie });
    for (const key of keys) expect(review, `the review, ${when}`).not.toMatch(wholeNumber(key));
  };
  const lookFrom = async (when: string) => {
    await look(phone, [`/play/${session}`, ...exported.slice(0, 1)], when);
    await lookAtStage(when);
  };
  /** [share right, points] of the only answer of a round, as the download has them. */
  const scoreOf = async (round: string) => {
    const [head = [], ...rows] = (await get(exported[0]!, { cookie }))
      .split('\r\n')
      .map((line) => line.split(','));
    const row = rows.find(([first]) => first === round);
    return row && ['share_right', 'points'].map((name) => row.at(head.indexOf(name) - head.length));
  };

  for (const asker of [phone, stranger]) await look(asker, [...pages, ...others, ...exported], 'prepared');
  for (const activity of quizDeck.slides.flatMap((slide) => slide.activities)) {
    const { id, slide } = activity;
    const round = `${id}.1`;
    await presenter.command({ type: 'goTo', slide, step: 0 });
    await presenter.command({ type: 'openRound', activity: id });
    await participant.until(() => participant.phone.round?.id === round);
    // Not the right one: where that stands in a download, it is not the participant's own.
    const value = answers[id]?.other;
    const answered =
      value && id !== 'pick' && (await participant.command({ type: 'answer', round, value })).ok;
    if (kindOf(activity.kind).way === 'drawings')
      await participant.command({ type: 'draw', digit: 'own-1', round, label: 1, strokes });
    await lookFrom(`${id} open`);
    await test.step(`W27: a download has what people did, ${id} open`, () => lookAtDownloads(`${id} open`));
    await presenter.command({ type: 'closeRound', round });
    await lookFrom(`${id} closed`);
    if (answered && activity.reveal === 'presenter') expect(await scoreOf(round), id).toEqual(['', '']);
    await presenter.command({ type: 'revealRound', round });
    await lookFrom(`${id} revealed`);
    if (answered && scored.includes(id)) await expect.poll(() => scoreOf(round), id).toEqual(['0', '0']);
  }

  for (const asker of [phone, stranger]) {
    await look(asker, [...pages, ...others, ...exported], 'in the end');
    for (const path of exported) {
      const { status } = await fetch(origin + path, { headers: asker.headers });
      expect(status, `${asker.name}, ${path}`).toBe(403);
    }
  }
  presenter.close();
  participant.close();
});
