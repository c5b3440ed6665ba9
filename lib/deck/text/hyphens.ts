// Where long words may break at a line's end, as soft hyphens: browsers know too few languages, and paper knows none. Only in a
// deck that names its language, and only in words that fill much of a phone's line.

type Patterns = { hyphenateSync(word: string): string };
type Load = () => Promise<{ readonly default: Patterns }>;

/** A language's patterns are loaded when a deck needs them: all together take a start a third of a second. */
const loads: Readonly<Record<string, Load>> = {
  cs: () => import('hyphen/cs/index.js'),
  da: () => import('hyphen/da/index.js'),
  de: () => import('hyphen/de/index.js'),
  en: () => import('hyphen/en/index.js'),
  es: () => import('hyphen/es/index.js'),
  fi: () => import('hyphen/fi/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  hu: () => import('hyphen/hu/index.js'),
  it: () => import('hyphen/it/index.js'),
  nb: () => import('hyphen/nb/index.js'),
  nl: () => import('hyphen/nl/index.js'),
  no: () => import('hyphen/nb/index.js'),
  pl: () => import('hyphen/pl/index.js'),
  pt: () => import('hyphen/pt/index.js'),
  ru: () => import('hyphen/ru/index.js'),
  sv: () => import('hyphen/sv/index.js'),
};

const known = new Map<string, Patterns>();
const languageOf = (lang: string): string => lang.split('-')[0]?.toLowerCase() ?? '';

/** Before a deck is read to be shown: without this, its words stay whole. */
export async function loadHyphens(source: string): Promise<void> {
  const [, lang = ''] = /^---\r?\n(?:.*\r?\n)*?lang:\s*["']?([\w-]+)/.exec(source) ?? [];
  const language = languageOf(lang);
  if (!Object.hasOwn(loads, language) || known.has(language)) return;
  known.set(language, (await loads[language]!()).default);
}

/** Letters. */
const long = /\p{L}{13,}/gu;

export function hyphenated(text: string, lang: string | null): string {
  const patterns = lang && known.get(languageOf(lang));
  return patterns ? text.replace(long, (word) => patterns.hyphenateSync(word)) : text;
}
