// A theme as a style sheet.

import { type FaceSheet, facesPath } from '../../faces';
import { isDark } from './colours';
import { type FaceName, type Tokens, tokenNames } from './looks';
import type { Theme } from './theme';

/** Faces that a page does not have by itself. */
const sheets: Readonly<Record<FaceName, FaceSheet | null>> = {
  bricolage: null,
  literata: 'literata',
  inter: 'inter',
};
const families: Readonly<Record<FaceName, string>> = {
  bricolage: "'Bricolage'",
  literata: "'Literata'",
  inter: "'Inter'",
};

/** Pages that are the deck's own take it whole; on others only slides do. */
export type SheetOf = 'page' | 'slides';

const within: Readonly<Record<SheetOf, readonly [light: string, dark: string]>> = {
  page: [':root:root', ":root:root[data-theme='dark']"],
  slides: [':root .stage', ":root[data-theme='dark'] .stage"],
};

/** What app/styles/code.css makes of the tokens, again, where they are not the page's. */
const code = [
  ...(['keyword: var(--pos)', 'string: var(--acc)', 'number: var(--neg)', 'comment: var(--ink-3)'] as const),
  ...(['function: var(--room-ink)', 'type: var(--cost)', 'back: var(--ink-3)'] as const),
  'came: color-mix(in srgb, var(--acc) 7%, var(--sheet))',
  'went: color-mix(in srgb, var(--cost) 7%, var(--sheet))',
].map((each) => `--code-${each};`);

export function sheetOfTheme({ look, face, font, light, dark }: Theme, of: SheetOf): string {
  const [onLight, onDark] = within[of];
  const own = font && typeof font.of !== 'string' ? ownFont(font.of.hash) : null;
  const family = `--f-talk:${own ? "'Own'," : ''}${families[face]},var(--f-more),ui-sans-serif,system-ui,sans-serif;font-family:var(--f-talk);`;
  const scheme = (tokens: Tokens) => `color-scheme:${isDark(tokens.paper) ? 'dark' : 'only light'};`;
  const colours = (tokens: Tokens) => tokenNames.map((name) => `--${name}:${tokens[name]};`).join('');
  const more = face === 'bricolage' && !own ? '' : `${plainHeads(onLight, look === 'book')}\n`;
  const sheet = sheets[face];
  return [
    sheet === null ? '' : `@import url(${facesPath}${sheet}.css);`,
    own ?? '',
    `${onLight}{${family}${scheme(light)}${colours(light)}${code.join('')}}`,
    `${onDark}{${scheme(dark)}${colours(dark)}}`,
    more,
  ].join('\n');
}

/** Whatever weights it has: a file of one weight is made bolder by the browser. */
const ownFont = (hash: string): string =>
  `@font-face{font-family:'Own';font-display:swap;src:url(/files/${hash});}`;

/** Bricolage's headings are narrow and heavy; other faces have no narrow widths, and are set a little lighter and smaller. */
const plainHeads = (scope: string, serif: boolean): string =>
  [
    `${scope} :is(h1,h2,h3){font-weight:${serif ? 620 : 740};letter-spacing:${serif ? '-0.012em' : '-0.028em'};}`,
    `${scope} :is(.stage,.prose) h1,${scope} .round-question{line-height:1.06;}`,
  ].join('\n');
