// The lines at a deck's head: what the talk is called and how long it should take.

import { parseDocument } from 'yaml';
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
const schema = z.object({
  title: z.string(titleError).trim().min(1, titleError).max(200, titleError),
  subtitle: z.string('expected text').trim().max(300, 'expected at most 300 characters').default(''),
  minutes: z.number(minutesError).min(1, minutesError).max(600, minutesError).optional(),
  leaderboard: z.enum(['names', 'places', 'off'], 'expected one of names, places, off').default('names'),
  teams: teams.optional(),
  'teams-by': z.enum(['choice', 'random'], 'expected one of choice, random').optional(),
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
  const lineOf = (name: string) => {
    const line = front.text.split('\n').findIndex((each) => each.startsWith(name));
    return line === -1 ? 1 : line + 1;
  };
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    report(1, 'expected lines like `title: My talk`');
    return null;
  }
  const strangers = Object.keys(values).filter((name) => !Object.hasOwn(schema.shape, name));
  for (const name of strangers) {
    report(lineOf(name), `has no \`${name}\`${hint(name, Object.keys(schema.shape))}`);
  }
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '');
    report(lineOf(name), `\`${name}\`: ${issue.message}`);
  }
  return null;
}

/** Front matter has no need of aliases, and chains of them can fill the memory: null where there is one. */
function plainYaml(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch {
    return 'an alias';
  }
}
