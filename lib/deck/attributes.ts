// The attributes of a directive, checked against their schema. Every mistake says what was expected.

import type { z } from 'zod';
import { type AttributeSchema, attributeNames } from '../fields';
import { fromMessage } from '../mistakes';
import type { Directive } from './markdown';
import { hint } from './nearest';
import type { Scope } from './scope';

/** How a directive is written: `::slide`, `:::steps`. */
export const written = (node: Directive) => `${node.type === 'leafDirective' ? '::' : ':::'}${node.name}`;

export function rawAttributes(node: Directive): Record<string, string> {
  const pairs = Object.entries(node.attributes ?? {});
  return Object.fromEntries(pairs.map(([name, value]) => [name, value ?? '']));
}

/**
 * The attributes that `schema` names; null if something was reported. Any other name is a mistake, except
 * those in `elsewhere`, which are read by somebody else.
 */
export function readAttributes<S extends AttributeSchema>(
  node: Directive,
  schema: S,
  scope: Scope,
  elsewhere: readonly string[] = [],
): z.output<S> | null {
  const raw = rawAttributes(node);
  const known = [...attributeNames(schema), ...elsewhere];
  const strangers = Object.keys(raw).filter((name) => !known.includes(name));
  for (const name of strangers) {
    scope.report(node, { code: 'noAttribute', of: written(node), name, ...hint(name, known) });
  }
  const parsed = scope.kept ? parseKept(schema, raw) : parse(schema, raw);
  if (parsed.success) return strangers.length > 0 ? null : parsed.data;
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '');
    const mistake = fromMessage(issue.message);
    scope.report(node, { code: 'attribute', of: written(node), name, mistake, found: raw[name] ?? null });
  }
  return null;
}

type Parsed<S extends AttributeSchema> = z.ZodSafeParseResult<z.output<S>>;

const parse = <S extends AttributeSchema>(schema: S, raw: Record<string, string>) =>
  schema.safeParse(raw) as Parsed<S>;

/** Without the attributes that are refused. Another round may refuse more, now that those are gone. */
function parseKept<S extends AttributeSchema>(schema: S, raw: Record<string, string>): Parsed<S> {
  const parsed = parse(schema, raw);
  const refused = parsed.error?.issues.map(({ path }) => String(path[0])) ?? [];
  const left = Object.entries(raw).filter(([name]) => !refused.includes(name));
  return left.length === Object.keys(raw).length ? parsed : parseKept(schema, Object.fromEntries(left));
}
