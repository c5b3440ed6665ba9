// The complete looks that a deck can have, as colours and faces. Each has a light and a dark side; that every word of them can be
// read is a test's to say.

/** What the styles take their colours from; app/styles/tokens.css has the same for the usual look. */
export const tokenNames = [
  ...(['paper', 'sheet', 'sunk', 'ink', 'ink-2', 'ink-3', 'on-ink', 'grid', 'grid-7', 'hair'] as const),
  ...(['pos', 'neg', 'cost', 'acc', 'room', 'room-ink', 'on-room'] as const),
] as const;
export type TokenName = (typeof tokenNames)[number];
export type Tokens = Readonly<Record<TokenName, string>>;

export const lookNames = ['squared', 'book', 'night', 'plain'] as const;
export type LookName = (typeof lookNames)[number];

/** Faces for words that come with Nudge. */
export const faceNames = ['bricolage', 'literata', 'inter'] as const;
export type FaceName = (typeof faceNames)[number];

export type Look = {
  readonly face: FaceName;
  readonly light: Tokens;
  readonly dark: Tokens;
};

const tokens = (...values: readonly string[]): Tokens =>
  Object.fromEntries(tokenNames.map((name, i) => [name, values[i] ?? ''])) as Tokens;

const none = 'rgb(0 0 0 / 0%)';

export const looks: Readonly<Record<LookName, Look>> = {
  /** The talk's own: squared paper, and a blackboard. */
  squared: {
    face: 'bricolage',
    light: tokens(
      ...['#f4efe2', '#fcfaf3', '#e9e2d1', '#191b2b', '#45464f', '#63625f', '#f4efe2'],
      ...['rgb(27 79 168 / 11%)', 'rgb(27 79 168 / 27%)', 'rgb(25 27 43 / 22%)'],
      ...['#1b4fa8', '#a8440a', '#b3123f', '#00706f', '#ffd23f', '#765300', '#191b2b'],
    ),
    dark: tokens(
      ...['#14211d', '#1c2c27', '#0d1613', '#f3eedf', '#c3c8bb', '#98a398', '#14211d'],
      ...['rgb(243 238 223 / 6.5%)', 'rgb(243 238 223 / 15%)', 'rgb(243 238 223 / 26%)'],
      ...['#8dbbff', '#ffa25e', '#ff7f98', '#7fe9da', '#ffd84d', '#ffd84d', '#0d1613'],
    ),
  },
  /** A well-set book: serifs on plain, warm paper. */
  book: {
    face: 'literata',
    light: tokens(
      ...['#faf6ee', '#fffdf8', '#efe8da', '#211a14', '#4b4138', '#675c51', '#faf6ee'],
      ...[none, none, 'rgb(33 26 20 / 22%)'],
      ...['#1f4e79', '#9a3f0b', '#a3123d', '#8a1f2b', '#f2c14e', '#6e4e00', '#211a14'],
    ),
    dark: tokens(
      ...['#1d1814', '#28211b', '#14100d', '#f4ecdf', '#cfc3b4', '#a89b8b', '#1d1814'],
      ...[none, none, 'rgb(244 236 223 / 26%)'],
      ...['#9cc4ee', '#f2a873', '#ff8fa6', '#f0a3a8', '#f2c14e', '#f2c14e', '#14100d'],
    ),
  },
  /** Dark by day as well, for code. */
  night: {
    face: 'inter',
    light: tokens(
      ...['#10151f', '#192132', '#0a0e16', '#eef2fb', '#c3ccdd', '#97a4bb', '#10151f'],
      ...[none, none, 'rgb(238 242 251 / 24%)'],
      ...['#8fb8ff', '#ffab70', '#ff8aa5', '#7dd3fc', '#facc15', '#facc15', '#0a0e16'],
    ),
    dark: tokens(
      ...['#06080d', '#0f141d', '#000000', '#eef2fb', '#bcc5d6', '#8d99af', '#06080d'],
      ...[none, none, 'rgb(238 242 251 / 24%)'],
      ...['#8fb8ff', '#ffab70', '#ff8aa5', '#7dd3fc', '#facc15', '#facc15', '#06080d'],
    ),
  },
  /** White and clear. */
  plain: {
    face: 'inter',
    light: tokens(
      ...['#ffffff', '#f6f8fb', '#e9edf3', '#101828', '#3d4759', '#596478', '#ffffff'],
      ...[none, none, 'rgb(16 24 40 / 20%)'],
      ...['#1d4ed8', '#b4470b', '#be123c', '#1d4ed8', '#ffd23f', '#765300', '#101828'],
    ),
    dark: tokens(
      ...['#0f172a', '#1b2540', '#090e1a', '#f8fafc', '#cbd5e1', '#9aa7bb', '#0f172a'],
      ...[none, none, 'rgb(248 250 252 / 24%)'],
      ...['#93c5fd', '#fdba74', '#fda4af', '#93c5fd', '#fde047', '#fde047', '#090e1a'],
    ),
  },
};
