// The lines at a deck's head: what the talk is called, how long it should take, who plays and what learns.

import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import type { DeckProblem } from './deck';
import { hint } from './nearest';
import type { Piece } from './split';

const titleError = 'expected 1 to 200 characters';
const minutesError = 'expected a number from 1 to 600';
const teamsError = 'expected 2 to 8 different names of at most 24 characters, like `teams: [Left, Right]`';
const teamName = z.union([z.string(), z.number().transform(String)], teamsError).pipe(z.string().trim());
const teams = z
  .array(teamName.pipe(z.string().min(1, teamsError).max(24, teamsError)), teamsError)
  .min(2, teamsError)
  .max(8, teamsError)
  .refine((names) => new Set(names).size === names.length, teamsError);
/** Without a cost the network learns by log-likelihood, as the talk explains nothing else. */
const network = z.strictObject(
  {
    hidden: z.enum(['sigmoid', 'relu'], 'expected one of sigmoid, relu').default('sigmoid'),
    cost: z
      .enum(['quadratic', 'cross-entropy'], 'expected one of quadratic, cross-entropy')
      .nullable()
      .default(null),
  },
  'expected lines like `hidden: relu` and `cost: cross-entropy`',
);
const schema = z.strictObject({
  title: z.string(titleError).trim().min(1, titleError).max(200, titleError),
  subtitle: z.string('expected text').trim().max(300, 'expected at most 300 characters').default(''),
  minutes: z.number(minutesError).min(1, minutesError).max(600, minutesError).optional(),
  leaderboard: z.enum(['names', 'places', 'off'], 'expected one of names, places, off').default('names'),
  teams: teams.optional(),
  'teams-by': z.enum(['choice', 'random'], 'expected one of choice, random').optional(),
  network: network.prefault({}),
});

export type FrontMatter = z.output<typeof schema>;

export function readFrontMatter(
  front: Piece | null,
  file: string,
  problems: DeckProblem[],
): FrontMatter | null {
  if (!front) {
    const message = 'no front matter; expected `---`, `title: …`, `---` at the very beginning';
    problems.push({ file, line: 1, message });
    return null;
  }
  const report = (line: number, message: string) =>
    problems.push({ file, line: front.line + line - 1, message: `front matter: ${message}` });

  const yaml = parseDocument(front.text, { prettyErrors: false, schema: 'core' });
  const lineAt = (offset: number) => front.text.slice(0, offset).split('\n').length;
  for (const mistake of yaml.errors) report(lineAt(mistake.pos[0]), mistake.message);
  if (yaml.errors.length > 0) return null;

  const values: unknown = plainYaml(yaml) ?? {};
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    report(1, 'expected lines like `title: My talk`');
    return null;
  }
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(yaml.contents, path));
  for (const issue of parsed.error.issues) {
    const { path } = issue;
    if (issue.code !== 'unrecognized_keys') {
      report(lineOf(path), `\`${nameOf(path)}\`: ${issue.message}`);
      continue;
    }
    const known = Object.keys((path[0] === 'network' ? network : schema).shape);
    const owner = path.length > 0 ? `\`${nameOf(path)}\` ` : '';
    for (const key of issue.keys)
      report(lineOf([...path, key]), `${owner}has no \`${key}\`${hint(key, known)}`);
  }
  return null;
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

/** Front matter has no need of aliases, and chains of them can fill the memory: null where there is one. */
function plainYaml(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch {
    return 'an alias';
  }
}
