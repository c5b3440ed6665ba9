// An image of Markdown → a picture or a clip. Whether its file is there and what it holds is looked at when all is read: lib/files.

import { z } from 'zod';
import { oneOf, text } from '../../fields';
import { asMessage, fromMessage } from '../../mistakes';
import type { Clip, Picture } from '../../picture';
import { hint } from '../nearest';
import type { At, Scope } from '../scope';
import { endingsOf, insidePath, isRemote, type Medium, mediumOf } from './names';
import { readTail } from './tail';

/** An image as it is written. `alt` is null where nothing is said, and '' where it decorates. */
export type Written = At & {
  readonly url: string;
  readonly alt: string | null;
  readonly title: string | null;
};

/** What Markdown or HTML has written, with the attributes behind it. */
export type WithTail = Written & { readonly attributes: Readonly<Record<string, string>> };

export type Shown =
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'clip'; readonly clip: Clip }
  /** Nothing is loaded from elsewhere. */
  | { readonly kind: 'elsewhere'; readonly href: string; readonly text: string };

const focusError = asMessage({ code: 'focus' });
const focus = z
  .string(focusError)
  .regex(/^\d{1,3}(?:\.\d+)?%?\s*[, ]\s*\d{1,3}(?:\.\d+)?%?$/, focusError)
  .transform((said) => said.split(/[, ]+/).map((part) => Number.parseFloat(part)) as [number, number])
  .refine((both) => both.every((each) => each <= 100), focusError);

const common = { alt: z.string().trim().max(1000).optional(), caption: text(300).optional() };
const ofPicture = z.object({ ...common, fit: oneOf('contain', 'cover').optional(), focus: focus.optional() });
const ofClip = z.object({ ...common, poster: text(500).optional() });

export const pictureFields = { focus };

const of = '![…](…)';

/** Where a picture's attributes end. */
export const tailAt = (end: number | undefined, { source }: Scope) =>
  readTail(end === undefined ? '' : source.slice(end));

/** Null if it is a mistake, which is then reported. */
export function readShown(written: WithTail, scope: Scope): Shown | null {
  const { url } = written;
  const medium = mediumOf(url.replace(/[?#].*$/, ''));
  if (isRemote(url)) return readElsewhere(written, medium, scope);
  if (medium === null || medium === 'font')
    return refuse(written, { code: 'noPictureName', path: url, known: allEndings }, scope);
  const path = insidePath(url);
  if (path === null) return refuse(written, { code: 'outsideFolder', path: url }, scope);
  const said = readSaid(written, medium === 'picture' ? ofPicture : ofClip, scope);
  if (!said) return null;
  const alt = altOf(written, said.alt);
  if (alt === null) return refuse(written, { code: 'noAlt', path, clip: medium !== 'picture' }, scope);
  scope.files.push({ path, medium, line: scope.lineOf(written) });
  const caption = said.caption ?? written.title ?? '';
  const shared = { alt, ...(caption !== '' && { caption }) };
  if (medium === 'picture') {
    const { fit = 'contain', focus } = said as z.output<typeof ofPicture>;
    return { kind: 'picture', picture: { ...shared, fit, ...(focus && { focus }), of: path } };
  }
  const { poster } = said as z.output<typeof ofClip>;
  const still = poster === undefined ? null : readBare(poster, written, scope);
  return { kind: 'clip', clip: { medium, ...shared, of: path, ...(still && { poster: still }) } };
}

const allEndings = (['picture', 'video', 'sound'] as const).flatMap(endingsOf);

/** A picture of which only the file is named: a poster, a background. It decorates. */
export function readBare(url: string, at: At, scope: Scope): Picture | null {
  const path = isRemote(url) ? null : insidePath(url);
  if (isRemote(url)) return refuse(at, { code: 'pictureElsewhere', url }, scope);
  if (mediumOf(url) !== 'picture')
    return refuse(at, { code: 'noPictureName', path: url, known: endingsOf('picture') }, scope);
  if (path === null) return refuse(at, { code: 'outsideFolder', path: url }, scope);
  scope.files.push({ path, medium: 'picture', line: scope.lineOf(at) });
  return { alt: '', fit: 'cover', of: path };
}

function altOf({ alt }: Written, said: string | undefined): string | null {
  if (said !== undefined && (said === '' || !alt)) return said;
  return alt === null ? null : alt.trim();
}

function readElsewhere(written: Written, medium: Medium | null, scope: Scope): Shown | null {
  const { url, alt, title } = written;
  const https = /^(?:https?:)?\/\//i.test(url);
  if (medium === 'picture' || medium === null || !https)
    return refuse(written, { code: 'pictureElsewhere', url }, scope);
  const href = url.startsWith('//') ? `https:${url}` : url;
  scope.report(written, { code: 'clipElsewhere', url: href });
  return { kind: 'elsewhere', href, text: alt || title || href };
}

function readSaid<S extends z.ZodObject>(written: WithTail, schema: S, scope: Scope): z.output<S> | null {
  const { attributes } = written;
  const known = Object.keys(schema.shape);
  const strangers = Object.keys(attributes).filter((name) => !known.includes(name));
  for (const name of strangers)
    scope.report(written, { code: 'noAttribute', of, name, ...hint(name, known) });
  const parsed = schema.safeParse(attributes);
  if (parsed.success) return strangers.length > 0 ? null : parsed.data;
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '');
    const found = attributes[name] ?? null;
    scope.report(written, { code: 'attribute', of, name, mistake: fromMessage(issue.message), found });
  }
  return null;
}

function refuse(at: At, mistake: Parameters<Scope['report']>[1], scope: Scope): null {
  scope.report(at, mistake);
  return null;
}
