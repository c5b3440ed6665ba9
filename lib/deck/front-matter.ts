// The front matter of a deck: the talk's title and length, its teams, and the network that learns.

import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import { asMessage, fromMessage, type Mistake } from '../mistakes';
import type { DeckProblem } from './deck';
import { colourOf } from './look/colours';
import { faceNames, lookNames } from './look/looks';
import { themeOf, type Unreadable, unreadableAccent, unreadablePaper } from './look/theme';
import { hint } from './nearest';
import { mediumOf } from './pictures/names';
import type { Piece } from './pieces/split';

const oneOf = <const T extends readonly [string, ...string[]]>(...names: T) =>
  z.enum(names, asMessage({ code: 'oneOf', names }));
const title = asMessage({ code: 'characters', atLeast: 1, atMost: 200 });
const minutes = asMessage({ code: 'number', min: 1, max: 600 });
const teamsError = asMessage({ code: 'expectedTeams' });
const teamName = z.union([z.string(), z.number().transform(String)], teamsError).pipe(z.string().trim());
const teams = z
  .array(teamName.pipe(z.string().min(1, teamsError).max(24, teamsError)), teamsError)
  .min(2, teamsError)
  .max(8, teamsError)
  .refine((names) => new Set(names).size === names.length, teamsError);
/** Without a cost, the slides explain the quadratic one and the network learns by log-likelihood. */
const network = z.strictObject(
  {
    hidden: oneOf('sigmoid', 'relu').default('sigmoid'),
    cost: oneOf('quadratic', 'cross-entropy').nullable().default(null),
  },
  asMessage({ code: 'expectedNetwork' }),
);
const colourError = asMessage({ code: 'colour' });
const colour = z.string(colourError).refine((text) => colourOf(text) !== null, colourError);
const shortText = (atMost: number) => {
  const error = asMessage({ code: 'characters', atLeast: 1, atMost });
  return z.string(error).trim().min(1, error).max(atMost, error);
};
const isFont = (text: string): boolean =>
  faceNames.some((name) => name === text) || mediumOf(text) === 'font';
const theme = z.strictObject(
  {
    paper: colour.optional(),
    accent: colour.optional(),
    font: shortText(500)
      .refine(isFont, asMessage({ code: 'font', faces: faceNames }))
      .optional(),
    logo: shortText(500).optional(),
    'logo-alt': shortText(300).optional(),
    footer: shortText(80).optional(),
  },
  asMessage({ code: 'expectedTheme' }),
);
const known = z.strictObject({
  title: z.string(title).trim().min(1, title).max(200, title),
  subtitle: z
    .string(asMessage({ code: 'text' }))
    .trim()
    .max(300, asMessage({ code: 'characters', atLeast: 0, atMost: 300 }))
    .default(''),
  lang: z
    .string(asMessage({ code: 'language' }))
    .regex(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/, asMessage({ code: 'language' }))
    .optional(),
  background: z
    .string(asMessage({ code: 'text' }))
    .trim()
    .min(1, asMessage({ code: 'text' }))
    .max(500, asMessage({ code: 'text' }))
    .optional(),
  minutes: z.number(minutes).min(1, minutes).max(600, minutes).optional(),
  leaderboard: oneOf('names', 'places', 'off').default('names'),
  teams: teams.optional(),
  'teams-by': oneOf('choice', 'random').optional(),
  network: network.prefault({}),
  look: oneOf(...lookNames).optional(),
  theme: theme.optional(),
});
const schema = known.superRefine(({ look = 'squared', theme: { paper, accent } = {} }, context) => {
  const fault = (name: 'paper' | 'accent', found: Unreadable | null) => {
    if (found === null) return;
    const message = asMessage({ code: 'tooWeak', ...found });
    context.addIssue({ code: 'custom', path: ['theme', name], message });
  };
  const [onPaper, inAccent] = [paper, accent].map((text) => (text === undefined ? null : colourOf(text)));
  const weakPaper = onPaper ? unreadablePaper(onPaper) : null;
  fault('paper', weakPaper);
  if (inAccent && weakPaper === null) fault('accent', unreadableAccent(inAccent, themeOf({ look, paper })));
});

export type FrontMatter = z.output<typeof schema>;

export function readFrontMatter(
  front: Piece | null,
  file: string,
  problems: DeckProblem[],
): FrontMatter | null {
  if (!front) {
    problems.push({ file, line: 1, mistake: { code: 'noFrontMatter' } });
    return null;
  }
  const report = (line: number, mistake: Mistake, key: string | null = null) =>
    problems.push({ file, line: front.line + line - 1, mistake: { code: 'frontMatter', key, mistake } });

  const yaml = parseDocument(front.text, { prettyErrors: false, schema: 'core' });
  const lineAt = (offset: number) => front.text.slice(0, offset).split('\n').length;
  for (const { pos, message } of yaml.errors) report(lineAt(pos[0]), { code: 'yaml', text: message });
  if (yaml.errors.length > 0) return null;

  const values: unknown = plainYaml(yaml) ?? {};
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    report(1, { code: 'expectedTitle' });
    return null;
  }
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(yaml.contents, path));
  for (const issue of parsed.error.issues) {
    const { path } = issue;
    if (issue.code !== 'unrecognized_keys') report(lineOf(path), fromMessage(issue.message), nameOf(path));
    else for (const mistake of strangers(path, issue.keys)) report(lineOf([...path, mistake.name]), mistake);
  }
  return null;
}

function strangers(path: readonly PropertyKey[], keys: readonly string[]) {
  const owned = { network, theme }[String(path[0])] ?? known;
  const names = Object.keys(owned.shape);
  const owner = path.length > 0 ? nameOf(path) : null;
  return keys.map((name) => ({ code: 'noKey' as const, owner, name, ...hint(name, names) }));
}

/** `network.cost`; a list's items go by the list's name. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.filter((part) => typeof part === 'string').join('.');

/** Where the key at a path stands in the text; where its map stands if there is no such key. */
function offsetOf(node: unknown, [key, ...rest]: readonly PropertyKey[]): number {
  if (!isMap(node)) return 0;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (!pair || !isScalar(pair.key)) return node.range?.[0] ?? 0;
  return isMap(pair.value) && rest.length > 0 ? offsetOf(pair.value, rest) : (pair.key.range?.[0] ?? 0);
}

/** Front matter has no need of aliases, and chains of them can fill the memory: null if there is one. */
function plainYaml(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch {
    return 'alias';
  }
}
